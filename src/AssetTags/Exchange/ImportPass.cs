using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;
using AssetTags.Journal;

namespace AssetTags.Exchange;

/// <summary>One reading of a file within one transaction.</summary>
internal sealed class ImportPass(
    RegistryContext registry, JournalSession session, ImportRequest request, RegisterFile file, ImportFindings findings, string fileHash)
{
    private readonly ImportHolders _holders = new(registry, session, request.CommunityId);
    private readonly KnownAssets _known = new(registry, request.CommunityId);
    private readonly bool _isFirst = !findings.Any;
    private readonly Guid _importId = SequentialKey.Next();
    private int _rows;
    private int _added;
    private int _changed;
    private int _unchanged;
    private int _repeated;
    private int _bad;

    private readonly List<ImportIssue> _contradictions = [];

    private bool IsRejected => _bad > 0 && !request.SkipsBad;

    private bool NeedsSecondPass => _isFirst && findings.Any;

    public async Task<ImportResult> RunAsync(CancellationToken cancellation)
    {
        session.ComesFrom($"import:{_importId:D}");
        await registry.LockCommunityAsync(request.CommunityId, cancellation);
        await _holders.LoadAsync(findings.Renames, cancellation);
        await _known.LoadAsync(cancellation);
        Tell(file.Issues);
        await foreach (var chunk in RowStream.ReadAsync(file, cancellation))
        {
            await TakeAsync(chunk.Rows, cancellation);
            request.Progress?.Report(new WorkProgress(_rows, chunk.ReadPart is > 0 and var part ? (long)(_rows / part) : null));
        }

        if (_isFirst)
        {
            _holders.FindRenames(findings.Renames);
        }

        _contradictions.ForEach(NeedsSecondPass ? _ => { } : request.OnIssue);
        return IsRejected || NeedsSecondPass
            ? new ImportResult.Rejected(Report(isApplied: false))
            : new ImportResult.Imported(await FinishAsync(cancellation));
    }

    private async Task TakeAsync(IReadOnlyList<AssetRow> rows, CancellationToken cancellation)
    {
        _rows += rows.Count;
        var good = rows.Where(Accept).ToList();
        if (NeedsSecondPass || good.Count == 0)
        {
            return;
        }

        await _holders.MeetAsync(good, cancellation);
        await _known.FindAsync(good, _holders, cancellation);
        var added = new List<Asset>();
        var changed = new List<(Asset, RowState)>();
        foreach (var row in good)
        {
            Apply(row, added, changed);
        }

        // Of a file with bad rows the others are still looked at, so that all is told at once. Changes come first: they may
        // free the numbers of what is added.
        if (!IsRejected)
        {
            await session.UpdateAsync(changed, cancellation);
            await session.InsertAsync(added, cancellation);
        }
    }

    private bool Accept(AssetRow row)
    {
        Tell(row.Issues);
        if (row.HasErrors)
        {
            _bad++;
            return false;
        }

        if (_isFirst && row.RepeatedLine is { } earlier)
        {
            findings.SupersededLines.Add(earlier);
        }

        var counts = _isFirst || !findings.SupersededLines.Contains(row.Line);
        _repeated += counts ? 0 : 1;
        return counts;
    }

    private void Apply(AssetRow row, List<Asset> added, List<(Asset, RowState)> changed)
    {
        var holder = _holders.Of(row);
        if (!_known.TryMatch(row, holder?.Id, out var asset, out var contradiction))
        {
            _contradictions.Add(contradiction);
            _bad++;
            return;
        }

        if (asset is null)
        {
            asset = new Asset { Kind = row.Kind, CommunityId = request.CommunityId, BalanceHolderId = holder?.Id };
            row.ApplyTo(asset, holder);
            added.Add(asset);
            _added++;
            return;
        }

        var before = session.StateOf(asset);
        _known.Apply(row, holder, asset);
        if (session.StateOf(asset).SaysTheSameAs(before))
        {
            _unchanged++;
            return;
        }

        changed.Add((asset, before));
        _changed++;
    }

    // The second reading of a file finds what the first has told already.
    private void Tell(IReadOnlyList<ImportIssue> issues)
    {
        foreach (var issue in _isFirst ? issues : [])
        {
            request.OnIssue(issue);
        }
    }

    private async Task<ImportReport> FinishAsync(CancellationToken cancellation)
    {
        if (request.IsDryRun)
        {
            return Report(isApplied: false);
        }

        if (_added + _changed + _holders.Changes > 0)
        {
            await session.InsertAsync([Run()], cancellation);
        }

        return Report(isApplied: true);
    }

    private ImportRun Run() => new()
    {
        Id = _importId,
        CommunityId = request.CommunityId,
        FileName = Path.GetFileName(request.Path),
        FileHash = fileHash,
        Kind = file.Header.Kind,
        Added = _added,
        Changed = _changed,
        Unchanged = _unchanged,
        Skipped = _bad,
    };

    private ImportReport Report(bool isApplied) => new()
    {
        FileName = Path.GetFileName(request.Path),
        Format = file.Format,
        Encoding = file.EncodingName,
        Delimiter = file.Delimiter,
        Sheet = file.SheetName,
        Kind = file.Header.Kind,
        Rows = _rows,
        Added = _added,
        Changed = _changed,
        Unchanged = _unchanged,
        Repeated = _repeated,
        Bad = _bad,
        IsApplied = isApplied,
    };
}
