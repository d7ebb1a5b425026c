using AssetTags.Assets;
using AssetTags.Photos;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>Which visits are wanted.</summary>
public sealed record VisitFilter
{
    /// <summary>Those of one person.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Those to one asset.</summary>
    public Guid? AssetId { get; init; }

    /// <summary>Where the part before ended.</summary>
    public VisitPlace? After { get; init; }

    /// <summary>How many at most.</summary>
    public int Most { get; init; } = 50;
}

/// <summary>A place in the list of visits.</summary>
/// <param name="At">The instant of the visit.</param>
/// <param name="Id">Its key.</param>
public readonly record struct VisitPlace(DateTimeOffset At, Guid Id);

/// <summary>A visit in a list.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="AssetName">What the asset is called.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Photos">How many photos were taken.</param>
public sealed record VisitRow(Inspection Visit, string AssetName, AssetAddress Address, int Photos);

/// <summary>A part of the list of visits.</summary>
/// <param name="Rows">The latest first.</param>
/// <param name="Next">Where to go on; <see langword="null"/> at the end.</param>
public sealed record VisitPart(IReadOnlyList<VisitRow> Rows, VisitPlace? Next);

/// <summary>Lists visits, the latest first.</summary>
public sealed class ListVisits(RegistryContext registry)
{
    /// <summary>Lists a part.</summary>
    public async Task<VisitPart> RunAsync(Guid communityId, VisitFilter filter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var visits = registry.Inspections.AsNoTracking().Where(i => i.CommunityId == communityId);
        visits = filter.AccountId is { } account ? visits.Where(i => i.AccountId == account) : visits;
        visits = filter.AssetId is { } asset ? visits.Where(i => i.AssetId == asset) : visits;
        if (filter.After is { At: var at, Id: var id })
        {
            visits = visits.Where(i => i.ObservedAt < at || (i.ObservedAt == at && i.Id < id));
        }

        var read = await visits.OrderByDescending(i => i.ObservedAt).ThenByDescending(i => i.Id).Take(filter.Most + 1)
            .Join(registry.Assets, i => i.AssetId, a => a.Id, (i, a) => new
            {
                Visit = i,
                a.Name,
                a.Address,
                Photos = registry.Set<AssetPhoto>().Count(p => p.InspectionId == i.Id && p.RemovedAt == null),
            }).ToListAsync(cancellation);
        List<VisitRow> rows = [.. read.Select(r => new VisitRow(r.Visit, r.Name, r.Address, r.Photos))
            .OrderByDescending(r => r.Visit.ObservedAt).ThenByDescending(r => r.Visit.Id)];
        return rows.Count > filter.Most
            ? new VisitPart(rows[..filter.Most], new VisitPlace(rows[filter.Most - 1].Visit.ObservedAt, rows[filter.Most - 1].Visit.Id))
            : new VisitPart(rows, null);
    }
}
