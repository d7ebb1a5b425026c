using AssetTags.Assets;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>The outcomes of <see cref="KeepInterval"/>.</summary>
public abstract record KeepIntervalResult
{
    /// <summary>It holds now.</summary>
    public sealed record Kept(InspectionInterval Interval) : KeepIntervalResult;

    /// <summary>It cannot be; nothing changed.</summary>
    /// <param name="Field">Where the mistake stands: <c>class</c>, <c>months</c>.</param>
    /// <param name="Reason">What is wrong, and what would be right.</param>
    public sealed record Refused(string Field, Phrase Reason) : KeepIntervalResult;
}

/// <summary>Says how often assets of a class, or in a condition, are to be looked at.</summary>
public sealed class KeepInterval(RegistryContext registry, JournaledWrite write)
{
    /// <summary>The longest interval, months.</summary>
    public const int MostMonths = 120;

    private const int LongestPrefix = 20;

    /// <summary>Keeps it, in place of an earlier one for the same class and condition.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="classPrefix">The beginning of the class code, as 12 or 2212.1; empty for all classes.</param>
    /// <param name="condition">The condition; <see langword="null"/> for all.</param>
    /// <param name="months">Months between visits.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<KeepIntervalResult> RunAsync(Guid communityId, string? classPrefix, AssetCondition? condition, int months, CancellationToken cancellation)
    {
        var prefix = string.IsNullOrWhiteSpace(classPrefix) ? null : classPrefix.Trim();
        return WhyNot(prefix, months) ?? await write.RunAsync<KeepIntervalResult>("inspection-interval.keep", async (_, inner) =>
        {
            await registry.LockCommunityAsync(communityId, inner);
            var interval = await registry.InspectionIntervals.SingleOrDefaultAsync(
                i => i.CommunityId == communityId && i.ClassPrefix == prefix && i.Condition == condition && i.RemovedAt == null, inner);
            if (interval is null)
            {
                interval = new InspectionInterval { CommunityId = communityId, ClassPrefix = prefix, Condition = condition };
                registry.Add(interval);
            }

            interval.Months = months;
            return new KeepIntervalResult.Kept(interval);
        }, cancellation);
    }

    private static KeepIntervalResult.Refused? WhyNot(string? prefix, int months)
        => prefix is { Length: > LongestPrefix } || prefix?.Any(c => !char.IsAsciiDigit(c) && c is not '.') == true
            ? new("class", new(
                $"Код класу — це цифри й крапки, до {LongestPrefix} знаків: наприклад 12 або 2212.1. Порожньо — для всіх класів.",
                $"A class code is digits and dots, up to {LongestPrefix} characters: 12 or 2212.1, say. Empty for all classes."))
        : months is < 1 or > MostMonths
            ? new("months", new($"Проміжок — від 1 до {MostMonths} місяців.", $"An interval is 1 to {MostMonths} months."))
        : null;
}
