using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange;

/// <summary>Where the meaning of a column comes from.</summary>
public enum ColumnOrigin
{
    /// <summary>Its header is an official name or title.</summary>
    Official,

    /// <summary>Its header is another word for an official column.</summary>
    Alias,

    /// <summary>The official table lacks it, yet it is understood.</summary>
    Extension,

    /// <summary>Somebody said what it is.</summary>
    Corrected,

    /// <summary>Nobody knows it: kept as an extra field.</summary>
    Unknown,

    /// <summary>It holds our explanations of rows that could not be imported: not read.</summary>
    Remark,

    /// <summary>It repeats a column further left: kept as an extra field.</summary>
    Repeated,
}

/// <summary>One column of a file that was looked at.</summary>
/// <param name="Header">Its header, numbered where the file repeats it.</param>
/// <param name="Column">What it holds, or <see langword="null"/> for an extra field.</param>
/// <param name="Origin">Where that comes from.</param>
/// <param name="Samples">A few of its values.</param>
public sealed record DetectedColumn(string Header, OfficialColumn? Column, ColumnOrigin Origin, IReadOnlyList<string> Samples);

/// <summary>What can be told about a file before it is read as a whole.</summary>
public sealed record DetectedFile
{
    /// <summary>What it is, told from its content.</summary>
    public required RegisterFormat Format { get; init; }

    /// <summary>The encoding of a CSV, to show.</summary>
    public string? EncodingName { get; init; }

    /// <summary>The delimiter of a CSV.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The sheets of a workbook.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>The sheet that is read.</summary>
    public string? Sheet { get; init; }

    /// <summary>The line of the headers.</summary>
    public required int HeaderLine { get; init; }

    /// <summary>The headers as they stand there.</summary>
    public required IReadOnlyList<string?> Headers { get; init; }

    /// <summary>The table, or <see langword="null"/> when nobody can tell.</summary>
    public AssetKind? Kind { get; init; }

    /// <summary>What each column holds in that table.</summary>
    public IReadOnlyList<DetectedColumn> Columns { get; init; } = [];

    /// <summary>Whether somebody said before how files of this shape are to be read.</summary>
    public bool IsRemembered { get; init; }

    /// <summary>Why it cannot be imported as it is, or <see langword="null"/> when it can.</summary>
    public ImportIssue? Fault { get; init; }
}
