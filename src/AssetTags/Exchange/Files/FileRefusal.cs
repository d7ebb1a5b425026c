using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Files;

/// <summary>Why a file cannot be read, thrown inside this folder only and caught at its door, <see cref="RegisterFile"/>.</summary>
internal sealed class FileRefusal(ImportIssue issue) : Exception(issue.Message.En)
{
    /// <summary>A refusal; line 0 speaks of the whole file.</summary>
    public FileRefusal(string code, string uk, string en, int line = 0)
        : this(new ImportIssue(line, null, null, IssueSeverity.Error, code, new Phrase(uk, en)))
    {
    }

    /// <summary>The refusal as an issue.</summary>
    public ImportIssue Issue { get; } = issue;
}
