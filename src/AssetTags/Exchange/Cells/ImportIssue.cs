namespace AssetTags.Exchange.Cells;

/// <summary>How much an <see cref="ImportIssue"/> matters.</summary>
public enum IssueSeverity
{
    /// <summary>Worth knowing; nothing is in doubt.</summary>
    Note,

    /// <summary>Doubtful or lacking, but the row can be imported.</summary>
    Warning,

    /// <summary>The row (or the file) cannot be imported: unidentifiable, unreadable or contradictory.</summary>
    Error,
}

/// <summary>One fact about a register that its keeper should know.</summary>
/// <param name="Line">The row number in Excel or the physical line of a CSV, from 1; 0 speaks of the whole file.</param>
/// <param name="Column">The header as it stands in the file, or <see langword="null"/> when it is about no single column.</param>
/// <param name="Value">The offending text, at most 200 characters of it, or <see langword="null"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">A short stable id such as <c>edrpou.checksum</c>, by which many alike can be counted.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record ImportIssue(
    int Line, string? Column, string? Value, IssueSeverity Severity, string Code, Phrase Message);
