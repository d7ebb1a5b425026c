using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Files;

namespace AssetTags.Exchange;

/// <summary>What to import, and how.</summary>
/// <param name="CommunityId">Whose assets they are.</param>
/// <param name="Path">The file, CSV or XLSX.</param>
public sealed record ImportRequest(Guid CommunityId, string Path)
{
    /// <summary>What need not be detected about the file.</summary>
    public RegisterFileOptions Options { get; init; } = new();

    /// <summary>Whether only to say what would happen.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether to leave bad rows out instead of refusing the whole file.</summary>
    public bool SkipsBad { get; init; }

    /// <summary>What to call the file, when its path does not say it.</summary>
    public string? FileName { get; init; }

    /// <summary>Lines of rows that somebody wants to leave out.</summary>
    public IReadOnlySet<int> LeftOut { get; init; } = new HashSet<int>();

    /// <summary>Follows the import row by row.</summary>
    internal ImportTrace? Trace { get; init; }

    /// <summary>Told every note, warning and error as it is found; a file may hold very many.</summary>
    public Action<ImportIssue> OnIssue { get; init; } = _ => { };

    /// <summary>Told the number of rows read so far, and how many there seem to be.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }
}

/// <summary>What an import did, or would do.</summary>
public sealed record ImportReport
{
    /// <summary>The file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>Its format.</summary>
    public required RegisterFormat Format { get; init; }

    /// <summary>The encoding of a CSV.</summary>
    public string? Encoding { get; init; }

    /// <summary>The delimiter of a CSV.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The sheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>The table it holds.</summary>
    public required AssetKind Kind { get; init; }

    /// <summary>Rows read, bad ones included.</summary>
    public int Rows { get; init; }

    /// <summary>Assets added.</summary>
    public int Added { get; init; }

    /// <summary>Assets changed.</summary>
    public int Changed { get; init; }

    /// <summary>Rows that said what the registry said already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Rows that a later row of the same file repeats.</summary>
    public int Repeated { get; init; }

    /// <summary>Rows left out because somebody wished it.</summary>
    public int LeftOut { get; init; }

    /// <summary>Balance holders entered or renamed.</summary>
    public int Holders { get; init; }

    /// <summary>Rows with errors.</summary>
    public int Bad { get; init; }

    /// <summary>Whether the registry holds the result now.</summary>
    public bool IsApplied { get; init; }

    /// <summary>The <see cref="ImportRun"/>; <see langword="null"/> where nothing was changed.</summary>
    public Guid? RunId { get; init; }
}

/// <summary>The outcomes of <see cref="ImportAssets"/>.</summary>
public abstract record ImportResult
{
    /// <summary>Every row (or every good row, on request) is in the registry, or would be after a dry run.</summary>
    public sealed record Imported(ImportReport Report) : ImportResult;

    /// <summary>There are bad rows; nothing was changed.</summary>
    public sealed record Rejected(ImportReport Report) : ImportResult;

    /// <summary>It would do something else than what somebody saw and agreed to; nothing was changed.</summary>
    public sealed record Outdated(ImportReport Report) : ImportResult;

    /// <summary>The file cannot be read; nothing was changed.</summary>
    public sealed record Unreadable(ImportIssue Reason) : ImportResult;
}
