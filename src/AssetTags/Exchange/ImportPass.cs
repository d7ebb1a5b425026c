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
    private readonly ImportTally _tally = new(request, file);
    private ImportMemory? _memory;
    private readonly List<ImportIssue> _contradictions = [];

    private ImportMemory Memory => _memory ??= new(registry, session, request, _tally);

    private bool IsRejected => _tally.Bad > 0 && !request.SkipsBad;

    private bool NeedsSecondPass => _isFirst && findings.Any;

    public async Task<ImportResult> RunAsync(CancellationToken cancellation)
    {
        request.Trace?.Begin();
        session.ComesFrom($"import:{_tally.ImportId:D}");
        if (!request.IsDryRun)
        {
            await registry.LockCommunityAsync(request.CommunityId, cancellation);
        }

        await _holders.LoadAsync(findings.Renames, cancellation);
        await _known.LoadAsync(cancellation);
        Tell(file.Issues);
        await foreach (var chunk in RowStream.ReadAsync(file, request.LeftOut, cancellation))
        {
            await TakeAsync(chunk.Rows, cancellation);
            request.Progress?.Report(new WorkProgress(_tally.Rows, chunk.ReadPart is > 0 and var part ? (long)(_tally.Rows / part) : null));
        }

        if (_isFirst)
        {
            _holders.FindRenames(findings);
        }

        _contradictions.ForEach(NeedsSecondPass ? _ => { } : request.OnIssue);
        return IsRejected || NeedsSecondPass
            ? new ImportResult.Rejected(_tally.Report(isApplied: false))
            : request.Trace is { IsAsExpected: false }
            ? new ImportResult.Outdated(_tally.Report(isApplied: false))
            : new ImportResult.Imported(await FinishAsync(cancellation));
    }

    private async Task TakeAsync(IReadOnlyList<AssetRow> rows, CancellationToken cancellation)
    {
        _tally.Rows += rows.Count;
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
            await Memory.WriteAsync(cancellation);
            await session.InsertAsync(added, cancellation);
        }
    }

    private bool Accept(AssetRow row)
    {
        if (request.LeftOut.Contains(row.Line))
        {
            _tally.LeftOut++;
            return false;
        }

        Tell(row.Issues);
        if (row.HasErrors)
        {
            _tally.Bad++;
            request.Trace?.Bad(row, row.Issues);
            return false;
        }

        if (_isFirst && row.RepeatedLine is { } earlier)
        {
            findings.SupersededLines.Add(earlier);
        }

        _holders.Note(row);
        var counts = _isFirst || !findings.SupersededLines.Contains(row.Line);
        _tally.Repeated += counts ? 0 : 1;
        return counts;
    }

    private void Apply(AssetRow row, List<Asset> added, List<(Asset, RowState)> changed)
    {
        var holder = _holders.Of(row);
        if (!_known.TryMatch(row, holder?.Id, out var asset, out var contradiction))
        {
            _contradictions.Add(contradiction);
            _tally.Bad++;
            request.Trace?.Bad(row, [contradiction]);
            return;
        }

        if (asset is null)
        {
            asset = new Asset { Kind = row.Kind, CommunityId = request.CommunityId, BalanceHolderId = holder?.Id };
            row.ApplyTo(asset, holder);
            added.Add(asset);
            _tally.Added++;
            request.Trace?.Added(row, asset, holder);
            return;
        }

        Tell(_known.ReplaceId(row, asset) is { } told ? [told] : []);
        var before = session.StateOf(asset);
        var texts = request.Trace is null ? null : AssetTexts.Of(asset, _holders.WithKey(asset.BalanceHolderId));
        var was = Memory.ValuesOf(asset);
        _known.Apply(row, holder, asset);
        if (session.StateOf(asset).SaysTheSameAs(before))
        {
            _tally.Unchanged++;
            return;
        }

        changed.Add((asset, before));
        Memory.Note(asset, was);
        _tally.Changed++;
        request.Trace?.Changed(row, asset, _holders.WithKey(asset.BalanceHolderId), texts!);
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
        _tally.Holders = _holders.Changes;
        if (request.IsDryRun)
        {
            return _tally.Report(isApplied: false);
        }

        if (_tally.HasChanges)
        {
            await session.InsertAsync([_tally.Run(fileHash)], cancellation);
        }

        return _tally.Report(isApplied: true);
    }
}
