using System.Runtime.CompilerServices;
using AssetTags.Communities;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>Finds labels on walls that no longer say what they should: of each tag in use, the one printed last.</summary>
/// <remarks>Runs printed before traces were kept tell only their host; what they do not tell is never called old.</remarks>
public sealed class FindStaleLabels(RegistryContext registry)
{
    /// <summary>Compares every label with what it would say if it were printed now.</summary>
    /// <param name="community">Whose labels.</param>
    /// <param name="asked">For which reasons; empty for any.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The labels, in the order in which their tags were made.</returns>
    public async IAsyncEnumerable<StaleLabel> RunAsync(
        Community community, IReadOnlyCollection<StaleReason> asked, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(asked);
        var runs = await registry.RunsOf(community.Id).ToDictionaryAsync(r => r.Id, cancellation);
        var latest = await Latest(community.Id).ToListAsync(cancellation);
        foreach (var batch in latest.Chunk(PrintQueue.BatchSize))
        {
            await foreach (var (printed, now, code, name) in WithPresentAsync(community, batch, cancellation))
            {
                var run = runs[printed.RunId];
                StaleReason[] reasons = [.. ReasonsOf(printed, now, run, community).Where(r => asked.Count == 0 || asked.Contains(r))];
                if (reasons.Length > 0)
                {
                    yield return new StaleLabel(printed.TagId, code, name, run, printed.Page, printed.Slot, reasons);
                }
            }
        }
    }

    /// <summary>How many labels carry a host that is no longer the community's.</summary>
    public Task<int> CountOfOldHostAsync(Community community, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        var (id, host) = (community.Id, community.Host);
        return Latest(id).Join(registry.PrintRuns, l => l.RunId, r => r.Id, (_, run) => run.Host).CountAsync(h => h != host, cancellation);
    }

    // Keys of runs grow, so the greatest is the run printed last. Copies lie side by side; the first of them stands for all.
    private IQueryable<Printed> Latest(Guid communityId)
    {
        var labels = registry.PrintedLabels.AsNoTracking();
        return from tag in registry.Tags.AsNoTracking().Live()
               where tag.CommunityId == communityId && tag.PrintedAt != null
               from label in labels.Where(l => l.TagId == tag.Id).OrderByDescending(l => l.PrintRunId).ThenBy(l => l.Position).Take(1)
               orderby tag.Id
               select new Printed
               {
                   TagId = tag.Id,
                   AssetId = tag.AssetId,
                   RunId = label.PrintRunId,
                   Page = label.Page,
                   Slot = label.Slot,
                   NameHash = label.NameHash,
                   TextHash = label.TextHash,
               };
    }

    private async IAsyncEnumerable<(Printed Printed, PrintedTag Now, TagCode Code, string Name)> WithPresentAsync(
        Community community, Printed[] batch, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var queue = new PrintQueue(registry, new PrintRequest(community, ""));
        PlannedLabel[] plan = [.. batch.Select(l => new PlannedLabel(l.IsBlank ? null : l.AssetId, l.TagId))];
        var place = 0;
        await foreach (var label in queue.LabelsAsync(plan, cancellation))
        {
            yield return (batch[place], queue.PrintedTags[place], label.Code, label.Name);
            place++;
        }
    }

    private static IEnumerable<StaleReason> ReasonsOf(Printed printed, PrintedTag now, PrintRun run, Community community)
    {
        if (run.Host != community.Host)
        {
            yield return StaleReason.Host;
        }

        if (printed.NameHash is { } name && name != now.NameHash)
        {
            yield return StaleReason.Name;
        }

        if (printed.TextHash is { } text && text != now.TextHash)
        {
            yield return StaleReason.Text;
        }
    }

    private sealed record Printed
    {
        public required Guid TagId { get; init; }

        public required Guid? AssetId { get; init; }

        public required Guid RunId { get; init; }

        public required int Page { get; init; }

        public required int Slot { get; init; }

        public required long? NameHash { get; init; }

        public required long? TextHash { get; init; }

        /// <summary>Whether it was printed as a blank label, which names nothing, whatever it hangs on now.</summary>
        public bool IsBlank => NameHash is null && TextHash is not null;
    }
}
