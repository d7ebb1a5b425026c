using AssetTags.Assets;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>Which overdue assets are wanted.</summary>
public sealed record OverdueFilter
{
    /// <summary>Their balance holder.</summary>
    public Guid? HolderId { get; init; }

    /// <summary>The beginning of their class code.</summary>
    public string? ClassPrefix { get; init; }

    /// <summary>Their condition in the register; <see cref="AssetCondition.Unknown"/> for those without one too.</summary>
    public AssetCondition? Condition { get; init; }

    /// <summary>How many to leave out at the beginning.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Most { get; init; } = 50;
}

/// <summary>An asset that is to be looked at.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Condition">Its condition in the register.</param>
/// <param name="LastInspectedOn">When somebody last looked; <see langword="null"/> for never.</param>
/// <param name="DueOn">When it was to be looked at; <see langword="null"/> where nobody ever has.</param>
public sealed record OverdueAsset(Guid Id, string Name, AssetAddress Address, AssetCondition? Condition, DateOnly? LastInspectedOn, DateOnly? DueOn);

/// <summary>A part of the list of overdue assets.</summary>
/// <param name="Assets">Those that nobody ever looked at first; within both groups in the order of a walk.</param>
/// <param name="Never">How many nobody ever looked at.</param>
/// <param name="Late">How many were looked at too long ago.</param>
public sealed record OverduePart(IReadOnlyList<OverdueAsset> Assets, int Never, int Late);

/// <summary>Lists the assets whose visit is overdue. Those that left the books need none.</summary>
/// <remarks>The order of a walk is known only when all are read, so it is kept until the registry changes, for those who turn pages.</remarks>
public sealed class ListOverdue(RegistryContext registry, LocalDay day, OverdueCache kept)
{
    /// <summary>Lists a part.</summary>
    public async Task<OverduePart> RunAsync(Guid communityId, OverdueFilter filter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var today = await day.TodayAsync(communityId, cancellation);
        var revision = await registry.Set<RegistryStamp>().AsNoTracking().Select(s => s.Revision).SingleAsync(cancellation);
        var plan = await InspectionPlan.LoadAsync(registry, communityId, cancellation);
        var asked = new OverdueCache.Asked(communityId, filter.HolderId, filter.ClassPrefix?.Trim() ?? "", filter.Condition, today, revision);
        var due = kept.Find(asked) ?? kept.Keep(asked, await WalkAsync(asked, plan, cancellation));
        Guid[] page = [.. due.Assets.Skip(filter.Skip).Take(filter.Most)];
        return new OverduePart(await ReadAsync(page, plan, cancellation), due.Never, due.Assets.Length - due.Never);
    }

    private async Task<OverdueCache.Walk> WalkAsync(OverdueCache.Asked asked, InspectionPlan plan, CancellationToken cancellation)
    {
        var due = new List<(bool IsLate, string Route, Guid Id)>();
        await foreach (var asset in Rows(Of(asked)).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            // On the day itself there is time until the evening.
            if (plan.DueOn(asset.ClassId, asset.Condition, asset.LastInspectedOn) is not { } on || on < asked.Today)
            {
                due.Add((asset.LastInspectedOn is not null, RouteKey.Of(asset.Address, asset.Name), asset.Id));
            }
        }

        due.Sort(static (a, b) => a.IsLate != b.IsLate ? a.IsLate.CompareTo(b.IsLate)
            : string.CompareOrdinal(a.Route, b.Route) is var order and not 0 ? order : a.Id.CompareTo(b.Id));
        return new OverdueCache.Walk([.. due.Select(d => d.Id)], due.Count(d => !d.IsLate));
    }

    private IQueryable<Asset> Of(OverdueCache.Asked asked)
    {
        var assets = registry.Assets.AsNoTracking().Where(a => a.CommunityId == asked.CommunityId
            && a.Status != AssetStatus.Transferred && a.Status != AssetStatus.WrittenOff && a.Status != AssetStatus.LostOrDestroyed);
        assets = asked.HolderId is { } holder ? assets.Where(a => a.BalanceHolderId == holder) : assets;
        assets = asked.Condition is not { } condition ? assets
            : condition == AssetCondition.Unknown ? assets.Where(a => a.Condition == null || a.Condition == AssetCondition.Unknown)
            : assets.Where(a => a.Condition == condition);
        return asked.ClassPrefix is { Length: > 0 } prefix ? assets.Where(a => a.ClassId != null && a.ClassId.StartsWith(prefix)) : assets;
    }

    private async Task<IReadOnlyList<OverdueAsset>> ReadAsync(Guid[] page, InspectionPlan plan, CancellationToken cancellation)
    {
        var read = await Rows(registry.Assets.AsNoTracking().Where(a => EF.Parameter(page).Contains(a.Id))).ToDictionaryAsync(r => r.Id, cancellation);
        return [.. page.Where(read.ContainsKey).Select(id => read[id]).Select(r => new OverdueAsset(
            r.Id, r.Name, r.Address, r.Condition, r.LastInspectedOn, plan.DueOn(r.ClassId, r.Condition, r.LastInspectedOn)))];
    }

    // Only what tells the way and the day.
    private static IQueryable<Asset> Rows(IQueryable<Asset> assets) => assets.Select(a => new Asset
    {
        Id = a.Id,
        Name = a.Name,
        ClassId = a.ClassId,
        Condition = a.Condition,
        LastInspectedOn = a.LastInspectedOn,
        Address = new AssetAddress
        {
            PostName = a.Address.PostName,
            Thoroughfare = a.Address.Thoroughfare,
            LocatorDesignator = a.Address.LocatorDesignator,
            LocatorBuilding = a.Address.LocatorBuilding,
            LocatorName = a.Address.LocatorName,
        },
    });
}
