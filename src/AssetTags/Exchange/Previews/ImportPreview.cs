using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Previews;

/// <summary>What an import would do, for a person to look at.</summary>
public sealed class ImportPreview : IDisposable
{
    private readonly Dictionary<string, Remark> _remarks = new(StringComparer.Ordinal);

    internal ImportPreview(string folder)
    {
        Added = new OutcomeFile(Path.Combine(folder, "added.jsonl"));
        Changed = new OutcomeFile(Path.Combine(folder, "changed.jsonl"));
        Bad = new OutcomeFile(Path.Combine(folder, "bad.jsonl"));
    }

    /// <summary>The counts.</summary>
    public ImportReport Report { get; internal set; } = null!;

    /// <summary>Rows whose assets are new.</summary>
    public OutcomeFile Added { get; }

    /// <summary>Rows that change their assets.</summary>
    public OutcomeFile Changed { get; }

    /// <summary>Rows that cannot be imported.</summary>
    public OutcomeFile Bad { get; }

    /// <summary>What is doubtful though it can be imported: each kind once, with how often it occurs.</summary>
    public IReadOnlyCollection<Remark> Remarks => _remarks.Values;

    /// <summary>Lines that were left out already when it was made.</summary>
    public IReadOnlySet<int> LeftOut { get; internal init; } = new HashSet<int>();

    /// <summary>Removes the details of all rows but those that could not be imported.</summary>
    public void KeepOnlyBad() => Array.ForEach([Added, Changed], f => f.Delete());

    /// <summary>Ends the writing; what was written can be read still.</summary>
    public void Dispose() => Each(f => f.Dispose());

    internal UInt128 Sum { get; set; }

    internal OutcomeFile Of(RowFate fate) => fate switch { RowFate.Added => Added, RowFate.Changed => Changed, _ => Bad };

    internal void Note(ImportIssue issue)
    {
        if (issue.Severity == IssueSeverity.Warning)
        {
            _remarks[issue.Code] = _remarks.TryGetValue(issue.Code, out var known) ? known with { Count = known.Count + 1 } : new Remark(issue, 1);
        }
    }

    /// <summary>What an import without some more rows must add up to.</summary>
    internal UInt128 SumWithout(IReadOnlySet<int> lines)
    {
        var further = lines.Except(LeftOut).ToHashSet();
        return Sum - Added.SumOf(further) - Changed.SumOf(further);
    }

    internal void Each(Action<OutcomeFile> action) => Array.ForEach([Added, Changed, Bad], action);
}

/// <summary>One kind of doubt about a file.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many there are.</param>
public sealed record Remark(ImportIssue First, int Count);
