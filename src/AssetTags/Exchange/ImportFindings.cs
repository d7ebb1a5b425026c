namespace AssetTags.Exchange;

/// <summary>What only the whole file tells: if the first reading finds any of it, the file is read a second time.</summary>
internal sealed class ImportFindings
{
    /// <summary>Lines whose asset a later line speaks of again. The later one counts; else each import would change it to and fro.</summary>
    public HashSet<int> SupersededLines { get; } = [];

    /// <summary>New names on which the whole file agrees, by EDRPOU; two spellings would alternate for ever.</summary>
    public Dictionary<string, string> Renames { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether there is a reason to read again.</summary>
    public bool Any => SupersededLines.Count > 0 || Renames.Count > 0;
}
