using AssetTags.Assets;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>How often assets of a kind are looked at.</summary>
/// <param name="ClassPrefix">The beginning of their class code; empty for all.</param>
/// <param name="Condition">Their condition; <see langword="null"/> for all.</param>
/// <param name="Months">Months between visits.</param>
/// <param name="OwnId">The community's own row; <see langword="null"/> for a built-in one.</param>
public sealed record PlannedInterval(string ClassPrefix, AssetCondition? Condition, int Months, Guid? OwnId = null);

/// <summary>The intervals of a community: the built-in ones, and its own in their place or beside them.</summary>
/// <remarks>
/// The most exact one counts: the longer class code first, then the one that names the condition. The built-in ones are a beginning for each
/// community to change, not law: a look a year, as accounts are checked against property each year (order № 879 of the Ministry of Finance,
/// 02.09.2014), and sooner what is known to be bad.
/// </remarks>
public sealed class InspectionPlan
{
    private const int Yearly = 12, TwiceAYear = 6, Quarterly = 3;

    private InspectionPlan(IEnumerable<PlannedInterval> intervals)
        => Intervals = [.. intervals.OrderBy(i => i.ClassPrefix, StringComparer.Ordinal).ThenBy(i => i.Condition ?? (AssetCondition)(-1))];

    /// <summary>What holds where a community says nothing.</summary>
    public static IReadOnlyList<PlannedInterval> BuiltIn { get; } =
    [
        new("", null, Yearly),
        new("", AssetCondition.NeedsRoutineRepair, TwiceAYear),
        new("", AssetCondition.NeedsMajorRepair, Quarterly),
    ];

    /// <summary>Every interval that holds, by class code and condition.</summary>
    public IReadOnlyList<PlannedInterval> Intervals { get; }

    /// <summary>Reads the plan of a community.</summary>
    public static async Task<InspectionPlan> LoadAsync(RegistryContext registry, Guid communityId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var own = await registry.InspectionIntervals.AsNoTracking()
            .Where(i => i.CommunityId == communityId && i.RemovedAt == null).ToListAsync(cancellation);
        return Of(own.Select(i => new PlannedInterval(i.ClassPrefix ?? "", i.Condition, i.Months, i.Id)));
    }

    /// <summary>When an asset is to be looked at again; <see langword="null"/> where nobody has looked yet, so it is now.</summary>
    public DateOnly? DueOn(string? classId, AssetCondition? condition, DateOnly? lastInspectedOn)
        => lastInspectedOn?.AddMonths(MonthsOf(classId, condition));

    internal static InspectionPlan Of(IEnumerable<PlannedInterval> own)
    {
        var mine = own.ToList();
        return new(BuiltIn.Where(b => !mine.Exists(o => o.ClassPrefix == b.ClassPrefix && o.Condition == b.Condition)).Concat(mine));
    }

    internal int MonthsOf(string? classId, AssetCondition? condition)
    {
        PlannedInterval? best = null;
        foreach (var interval in Intervals)
        {
            if ((interval.Condition is null || interval.Condition == condition) && (classId ?? "").StartsWith(interval.ClassPrefix, StringComparison.Ordinal)
                && (best is null || IsMoreExact(interval, best)))
            {
                best = interval;
            }
        }

        return best!.Months;
    }

    private static bool IsMoreExact(PlannedInterval one, PlannedInterval other)
        => (one.ClassPrefix.Length, one.Condition is null ? 0 : 1).CompareTo((other.ClassPrefix.Length, other.Condition is null ? 0 : 1)) > 0;
}
