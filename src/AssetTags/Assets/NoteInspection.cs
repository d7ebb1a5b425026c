using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Assets;

/// <summary>What somebody found on site.</summary>
/// <param name="On">The day.</param>
/// <param name="Condition">The condition on the official scale; <see langword="null"/> leaves it as it is.</param>
/// <param name="IsDangerous">Whether the object is dangerous; counts only with a condition.</param>
/// <param name="IsCorrection">Whether the day may lie before that of the last inspection, which was entered by mistake.</param>
public sealed record InspectionFacts(DateOnly On, AssetCondition? Condition = null, bool IsDangerous = false, bool IsCorrection = false);

/// <summary>The outcomes of <see cref="NoteInspection"/>.</summary>
public abstract record NoteInspectionResult
{
    /// <summary>It is in the register.</summary>
    public sealed record Noted(Asset Asset) : NoteInspectionResult;

    /// <summary>The day cannot be; nothing changed.</summary>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : NoteInspectionResult;
}

/// <summary>Notes that somebody looked at an asset on site, and in which condition it was.</summary>
public sealed class NoteInspection(RegistryContext registry, JournaledWrite write, LocalDay day)
{
    /// <summary>The earliest day that can be meant.</summary>
    public static readonly DateOnly Earliest = new(1991, 8, 24);

    /// <summary>Notes it.</summary>
    public async Task<NoteInspectionResult> RunAsync(Asset asset, InspectionFacts facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.On > await day.TodayAsync(asset.CommunityId, cancellation) || facts.On < Earliest)
        {
            return new NoteInspectionResult.Refused(new(
                $"Огляд {facts.On:dd.MM.yyyy} не може бути: дата — не раніше {Earliest:dd.MM.yyyy} і не пізніше сьогодні.",
                $"An inspection on {facts.On:yyyy-MM-dd} cannot be: the date is not before {Earliest:yyyy-MM-dd} and not after today."));
        }

        return await write.RunAsync("asset.inspect", async (_, inner) =>
        {
            var found = await registry.Assets.SingleAsync(a => a.Id == asset.Id, inner);
            if (found.LastInspectedOn is { } last && facts.On < last && !facts.IsCorrection)
            {
                return (NoteInspectionResult)new NoteInspectionResult.Refused(new(
                    $"Останній огляд уже записано: {last:dd.MM.yyyy}, пізніше за {facts.On:dd.MM.yyyy}. Якщо то була помилка, додайте --correct.",
                    $"A later inspection is in the register: {last:yyyy-MM-dd}, after {facts.On:yyyy-MM-dd}. If that was a mistake, add --correct."));
            }

            found.LastInspectedOn = facts.On;
            if (facts.Condition is { } condition)
            {
                SetCondition(found, condition, facts.IsDangerous);
            }

            return new NoteInspectionResult.Noted(found);
        }, cancellation);
    }

    // What the file once said of the condition gives way to what was seen; what says the same stays as it was written.
    private static void SetCondition(Asset asset, AssetCondition condition, bool isDangerous)
    {
        if (asset.Condition != condition || asset.IsDangerous != isDangerous)
        {
            (asset.Condition, asset.IsDangerous) = (condition, isDangerous);
            asset.OfficialValues = ImportedText.Without(asset.OfficialValues, "condition");
        }
    }
}
