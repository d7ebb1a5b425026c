using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Files;

/// <summary>What became of opening a register table.</summary>
public abstract record RegisterOpening
{
    private RegisterOpening()
    {
    }

    /// <summary>It is open and its header is understood.</summary>
    /// <param name="File">The file, to be disposed.</param>
    public sealed record Opened(RegisterFile File) : RegisterOpening;

    /// <summary>It cannot be read.</summary>
    /// <param name="Reason">Why, and what to do; of error severity.</param>
    public sealed record Refused(ImportIssue Reason) : RegisterOpening;

    internal static Refused Refuse(string code, string uk, string en)
        => new(new ImportIssue(0, null, null, IssueSeverity.Error, code, new Phrase(uk, en)));
}
