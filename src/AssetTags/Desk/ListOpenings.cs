using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>An asset that a change opened to the public, and that no publisher has looked at since.</summary>
/// <param name="Change">The last change that did so.</param>
/// <param name="By">Who made it; <see langword="null"/> where the name was erased.</param>
/// <param name="Asset">The asset as it is now.</param>
/// <param name="Before">The level before the changes that nobody has looked at.</param>
/// <param name="Now">What holds today, and why.</param>
public sealed record QueuedOpening(BulkChange Change, string? By, Asset Asset, PublicityLevel Before, PublicityVerdict Now);

/// <summary>The queue of assets that became more open.</summary>
/// <param name="Openings">The latest change first.</param>
/// <param name="All">How many there are, shown or not.</param>
public sealed record WaitingOpenings(IReadOnlyList<QueuedOpening> Openings, int All);

/// <summary>
/// Lists the assets that changes opened, from what was remembered of the changes: a decision on the asset made, changed, withdrawn or confirmed since
/// takes it off, and so does whatever makes it as closed as it was.
/// </summary>
public sealed class ListOpenings(RegistryContext registry, JudgeOpenings judges)
{
    private const int Page = 100, Chunk = 500;

    /// <summary>Lists.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="most">How many to show at most.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<WaitingOpenings> RunAsync(Guid communityId, int most, CancellationToken cancellation)
    {
        var unseen = await UnseenAsync(communityId, cancellation);
        if (unseen.Count == 0)
        {
            return new WaitingOpenings([], 0);
        }

        var found = await StillOpenAsync(communityId, unseen, cancellation);
        var shown = found.OrderByDescending(f => f.Change.Id).ThenBy(f => f.Asset.Id).Take(most).ToList();
        var authors = await registry.AuthorsOfAsync(shown.Select(s => s.Change).Distinct().ToList(), cancellation);
        return new WaitingOpenings([.. shown.Select(s => s with { By = authors.GetValueOrDefault(s.Change.Id) })], found.Count);
    }

    // By asset: the last change, and the strictest level before any.
    private async Task<Dictionary<Guid, (BulkChange Change, PublicityLevel Before)>> UnseenAsync(Guid communityId, CancellationToken cancellation)
    {
        var keys = await registry.BulkChanges.Where(c => c.CommunityId == communityId && c.UndoneAt == null && c.Operation.EndsWith(RememberedOpening.Mark))
            .OrderByDescending(c => c.Id).Select(c => c.Id).ToListAsync(cancellation);
        var unseen = new Dictionary<Guid, (BulkChange Change, PublicityLevel Before)>();
        if (keys.Count == 0)
        {
            return unseen;
        }

        var looked = (await registry.PublicityDecisions.AsNoTracking().Where(d => d.CommunityId == communityId).Select(d => new { d.AssetId, d.Id, d.ChangedAt }).ToListAsync(cancellation))
            .ToLookup(d => d.AssetId, d => (d.Id, d.ChangedAt));
        foreach (var part in keys.Chunk(Page))
        {
            var changes = await registry.BulkChanges.AsNoTracking().Where(c => EF.Parameter(part).Contains(c.Id)).ToListAsync(cancellation);
            Note(changes.OrderByDescending(c => c.Id), looked, unseen);
        }

        return unseen;
    }

    private static void Note(
        IEnumerable<BulkChange> changes, ILookup<Guid, (Guid Id, DateTimeOffset ChangedAt)> looked, Dictionary<Guid, (BulkChange Change, PublicityLevel Before)> unseen)
    {
        foreach (var change in changes)
        {
            foreach (var (asset, levels) in BulkMemory.Read(change).Select(a => (a, RememberedOpening.LevelsOf(a))))
            {
                if (levels is not { } opened || looked[asset.AssetId].Any(d => d.ChangedAt > change.CreatedAt || d.Id.CompareTo(change.Id) > 0))
                {
                    continue;
                }

                var known = unseen.GetValueOrDefault(asset.AssetId, (change, opened.Before));
                unseen[asset.AssetId] = (known.Item1, opened.Before > known.Item2 ? opened.Before : known.Item2);
            }
        }
    }

    private async Task<List<QueuedOpening>> StillOpenAsync(
        Guid communityId, Dictionary<Guid, (BulkChange Change, PublicityLevel Before)> unseen, CancellationToken cancellation)
    {
        var judge = await judges.OfAsync(communityId, cancellation);
        var holders = await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).ToDictionaryAsync(h => h.Id, cancellation);
        var found = new List<QueuedOpening>();
        foreach (var chunk in unseen.Keys.Chunk(Chunk))
        {
            foreach (var asset in await registry.Assets.AsNoTracking().Where(a => EF.Parameter(chunk).Contains(a.Id)).ToListAsync(cancellation))
            {
                var (change, before) = unseen[asset.Id];
                var now = judge.Judge(asset, asset.BalanceHolderId is { } holder ? holders.GetValueOrDefault(holder) : null);
                found.AddRange(now.Level < before ? [new QueuedOpening(change, null, asset, before, now)] : []);
            }
        }

        return found;
    }
}
