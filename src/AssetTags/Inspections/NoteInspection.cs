using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

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

/// <summary>Notes by day that somebody looked at an asset on site, and in which condition it was; a visit like those of inspectors.</summary>
public sealed class NoteInspection(RegistryContext registry, JournaledWrite write, LocalDay day, Author author)
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

        return await write.RunAsync("asset.inspect", (session, inner) => NoteAsync(session, asset.Id, facts, inner), cancellation);
    }

    private async Task<NoteInspectionResult> NoteAsync(JournalSession session, Guid assetId, InspectionFacts facts, CancellationToken cancellation)
    {
        var found = await registry.Assets.SingleAsync(a => a.Id == assetId, cancellation);
        if (found.LastInspectedOn is { } last && facts.On < last && !facts.IsCorrection)
        {
            return new NoteInspectionResult.Refused(new(
                $"Останній огляд уже записано: {last:dd.MM.yyyy}, пізніше за {facts.On:dd.MM.yyyy}. Якщо то була помилка, додайте --correct.",
                $"A later inspection is in the register: {last:yyyy-MM-dd}, after {facts.On:yyyy-MM-dd}. If that was a mistake, add --correct."));
        }

        await KeepVisitAsync(session, found, facts, cancellation);
        found.LastInspectedOn = facts.On;
        if (facts.Condition is { } condition)
        {
            SeenState.MoveCondition(found, condition, facts.IsDangerous);
        }

        return new NoteInspectionResult.Noted(found);
    }

    // Noted twice in the same words, it is one visit.
    private async Task KeepVisitAsync(JournalSession session, Asset asset, InspectionFacts facts, CancellationToken cancellation)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{asset.Id}/{facts.On:yyyy-MM-dd}/{facts.Condition}/{facts.IsDangerous}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
        var last = await registry.Inspections.Where(i => i.AssetId == asset.Id).OrderByDescending(i => i.CreatedAt).Select(i => i.SentHash).FirstOrDefaultAsync(cancellation);
        if (last == hash)
        {
            return;
        }

        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == asset.CommunityId, cancellation);
        registry.Add(new Inspection
        {
            CommunityId = asset.CommunityId,
            AssetId = asset.Id,
            InspectorName = author.Name,
            ObservedAt = community.DayOf(session.At) == facts.On ? session.At : MiddleOf(facts.On, community),
            Condition = facts.Condition,
            IsDangerous = facts.Condition is not null && facts.IsDangerous,
            FormerCondition = asset.Condition,
            FormerStatus = asset.Status,
            SentHash = hash,
        });
    }

    private static DateTimeOffset MiddleOf(DateOnly day, Community community)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(noon, TimeZoneInfo.FindSystemTimeZoneById(community.TimeZone)), TimeSpan.Zero);
    }
}
