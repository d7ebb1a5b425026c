using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>Which labels of a run are printed again.</summary>
/// <param name="Page">Only this sheet, from 1; <see langword="null"/> for all.</param>
/// <param name="Slots">Only these slots of it; empty for all.</param>
/// <param name="IsElsewhere">Whether they go where the request says, rather than onto the very slots they had.</param>
public sealed record ReprintPart(int? Page, IReadOnlyCollection<int> Slots, bool IsElsewhere);

/// <summary>The outcomes of <see cref="PlanReprint"/>.</summary>
public abstract record PlanReprintResult
{
    /// <summary>This prints the labels again, with what is true today.</summary>
    public sealed record Ready(PrintRequest Request) : PlanReprintResult;

    /// <summary>The run has no label there.</summary>
    public sealed record NotFound(Phrase Reason) : PlanReprintResult;

    /// <summary>Some tags are no longer in use; their labels must not be printed again.</summary>
    /// <param name="Reasons">For each, what became of it and what to print instead.</param>
    public sealed record Ended(IReadOnlyList<Phrase> Reasons) : PlanReprintResult;
}

/// <summary>Finds what a reprint of a run, of one of its sheets or of some slots prints, and where.</summary>
public sealed class PlanReprint(RegistryContext registry)
{
    /// <summary>Plans.</summary>
    /// <param name="request">The print, whose format is the run's unless the labels go elsewhere.</param>
    /// <param name="run">The run whose labels are printed again.</param>
    /// <param name="part">Which of them.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<PlanReprintResult> RunAsync(PrintRequest request, PrintRun run, ReprintPart part, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(part);
        var labels = await registry.LabelsOf(run).ToListAsync(cancellation);
        labels = labels.FindAll(l => (part.Page is null || l.Page == part.Page) && (part.Slots.Count == 0 || part.Slots.Contains(l.Slot)));
        if (labels.Count == 0)
        {
            return new PlanReprintResult.NotFound(new(
                $"У цьому друці там немає етикеток: аркушів {run.PageCount}, формат {run.Format}.",
                $"This run has no labels there: it has {run.PageCount} sheets of {run.Format}."));
        }

        var ended = labels.Where(l => !l.Tag.IsLive).Select(l => l.Tag).DistinctBy(t => t.Id).ToList();
        return ended.Count > 0 ? new PlanReprintResult.Ended(await WhyNotAsync(ended, cancellation)) : new PlanReprintResult.Ready(Ready(request, run, part, labels));
    }

    private static PrintRequest Ready(PrintRequest request, PrintRun run, ReprintPart part, List<RunLabel> labels)
    {
        // Copies stand in the list one by one: a sheet may begin in the middle of them.
        var again = request with { Subject = new PrintSubject.Tags([.. labels.Select(l => l.Tag.Id)]), Copies = 1, ReprintOf = run.Id };
        if (part.IsElsewhere)
        {
            return again;
        }

        var slots = labels.Where(l => l.Page == labels[0].Page).Select(l => l.Slot).ToList();
        var end = labels[^1].Page == labels[0].Page ? slots.Max() : request.Format.SlotCount;
        return again with { StartSlot = slots.Min(), SkippedSlots = [.. Enumerable.Range(slots.Min(), end - slots.Min() + 1).Except(slots)] };
    }

    private async Task<IReadOnlyList<Phrase>> WhyNotAsync(List<Tag> ended, CancellationToken cancellation)
    {
        Guid?[] assets = [.. ended.Select(t => t.AssetId).Where(id => id is not null)];
        var present = await registry.Tags.AsNoTracking().Live().Where(t => assets.Contains(t.AssetId)).ToDictionaryAsync(t => t.AssetId!.Value, t => t.Code, cancellation);
        return [.. ended.Select(tag => tag.AssetId is not { } asset ? new Phrase(
                $"Мітка {tag.Code} вже не в ужитку; об’єкта в неї не було, тож друкувати нічого.", $"Tag {tag.Code} is no longer in use; it had no asset, so there is nothing to print.")
            : present.TryGetValue(asset, out var code) ? new(
                $"Мітка {tag.Code} вже не в ужитку, тепер на об’єкті {code}. Надрукуйте її: assettags labels print --assets {code} --out new.pdf",
                $"Tag {tag.Code} is no longer in use; the asset has {code} now. Print that: assettags labels print --assets {code} --out new.pdf")
            : new(
                $"Мітка {tag.Code} вже не в ужитку, об’єкт лишився без мітки. Надрукуйте нову: assettags labels print --assets {asset} --out new.pdf",
                $"Tag {tag.Code} is no longer in use and its asset has none. Print a new one: assettags labels print --assets {asset} --out new.pdf"))];
    }
}
