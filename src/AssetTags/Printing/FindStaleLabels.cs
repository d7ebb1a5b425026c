using System.Runtime.CompilerServices;
using AssetTags.Communities;
using AssetTags.Labels.Designs;
using AssetTags.Publication;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>Finds labels on walls that no longer say what they should: of each tag in use, the one printed last.</summary>
/// <remarks>Runs printed before traces were kept tell only their host; what they do not tell is never called old.</remarks>
public sealed class FindStaleLabels(RegistryContext registry, PublicRegistry publicity, KnownFormats formats, KnownDesigns designs)
{
    /// <summary>Compares every label with what it would say, and look like, if it were printed now as it was then.</summary>
    /// <param name="community">Whose labels.</param>
    /// <param name="asked">For which reasons; empty for any.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The labels, in the order in which their tags were made.</returns>
    /// <exception cref="InvalidDataException">A format or design in the registry cannot be read: a newer version wrote it.</exception>
    public async IAsyncEnumerable<StaleLabel> RunAsync(
        Community community, IReadOnlyCollection<StaleReason> asked, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(asked);
        var runs = await registry.RunsOf(community.Id).ToDictionaryAsync(r => r.Id, cancellation);
        var latest = await Latest(community.Id).ToListAsync(cancellation);
        var present = new PresentDesigns(formats, await designs.OwnAsync(community.Id, cancellation));
        foreach (var batch in latest.Chunk(PrintQueue.BatchSize))
        {
            var said = await WithPresentAsync(community, batch, runs, present, cancellation);
            foreach (var printed in batch)
            {
                var (run, (now, code, name)) = (runs[printed.RunId], said[printed.TagId]);
                var reasons = printed.ReasonsAgainst(now, run, await present.OfAsync(run, cancellation), community);
                if (reasons.Where(r => asked.Count == 0 || asked.Contains(r)).ToArray() is { Length: > 0 } old)
                {
                    yield return new StaleLabel(printed.TagId, code, name, run, printed.Page, printed.Slot, old);
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
    private IQueryable<LastPrinted> Latest(Guid communityId)
    {
        var labels = registry.PrintedLabels.AsNoTracking();
        return from tag in registry.Tags.AsNoTracking().Live()
               where tag.CommunityId == communityId && tag.PrintedAt != null
               from label in labels.Where(l => l.TagId == tag.Id).OrderByDescending(l => l.PrintRunId).ThenBy(l => l.Position).Take(1)
               orderby tag.Id
               select new LastPrinted
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

    // A design decides which fields its labels show, so the labels of each are composed together.
    private async Task<Dictionary<Guid, (PrintedTag Now, TagCode Code, string Name)>> WithPresentAsync(
        Community community, LastPrinted[] batch, Dictionary<Guid, PrintRun> runs, PresentDesigns present, CancellationToken cancellation)
    {
        var said = new Dictionary<Guid, (PrintedTag Now, TagCode Code, string Name)>(batch.Length);
        foreach (var alike in batch.GroupBy(l => (runs[l.RunId].Design, runs[l.RunId].IsPlate)))
        {
            var design = (await present.OfAsync(runs[alike.First().RunId], cancellation)).Kept;
            // Plates show no fields but those that every label has.
            var queue = alike.Key.IsPlate
                ? new PrintQueue(registry, publicity, new PrintRequest(community, ""), design?.Fields.Where(LabelFields.IsCore))
                : new PrintQueue(registry, publicity, new PrintRequest(community, "") { Design = design });
            PlannedLabel[] plan = [.. alike.Select(l => new PlannedLabel(l.IsBlank ? null : l.AssetId, l.TagId))];
            await foreach (var label in queue.LabelsAsync(plan, cancellation))
            {
                said.Add(queue.PrintedTags[^1].TagId, (queue.PrintedTags[^1], label.Code, label.Name));
            }
        }

        return said;
    }
}
