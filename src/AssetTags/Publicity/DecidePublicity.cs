using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>What somebody decides on one asset.</summary>
/// <param name="Subject">The asset, as the rules look at it.</param>
/// <param name="Level">The level.</param>
/// <param name="Ground">The legal ground, in words: interest, harm, and why the harm prevails (Law 2939-VI, art. 6).</param>
/// <param name="ReviewOn">When it must be looked at again: after today, three years at the most.</param>
public sealed record PublicityRequest(PublicitySubject Subject, PublicityLevel Level, string Ground, DateOnly ReviewOn)
{
    /// <summary>The document's number.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The document's date.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Whether it may show more than the rules do; a person must have said so.</summary>
    public bool MayOpen { get; init; }
}

/// <summary>The outcomes of <see cref="DecidePublicity"/>.</summary>
public abstract record DecidePublicityResult
{
    /// <summary>The decision holds now, in place of an earlier one.</summary>
    /// <param name="Decision">The decision.</param>
    /// <param name="ByRules">What the rules say without it.</param>
    public sealed record Decided(PublicityDecision Decision, PublicityVerdict ByRules) : DecidePublicityResult;

    /// <summary>The request is wrong; nothing changed.</summary>
    /// <param name="Faults">Everything that is wrong, and what would be right.</param>
    public sealed record BadRequest(IReadOnlyList<Phrase> Faults) : DecidePublicityResult;

    /// <summary>It would show more than the rules do, and nobody said that it may; nothing changed.</summary>
    /// <param name="ByRules">What the rules say.</param>
    public sealed record WouldOpen(PublicityVerdict ByRules) : DecidePublicityResult;
}

/// <summary>Decides by hand what the public may see of an asset.</summary>
public sealed class DecidePublicity(RegistryContext registry, JournaledWrite write)
{
    private const int LongestGround = 1000, LongestNumber = 100, MostYears = 3;

    /// <summary>Decides; an earlier decision is changed, and stays in the journal.</summary>
    /// <param name="communityId">Whose asset it is.</param>
    /// <param name="request">The decision.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<DecidePublicityResult> RunAsync(Guid communityId, PublicityRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return write.RunAsync<DecidePublicityResult>(
            "publicity.decide",
            async (session, inner) =>
            {
                await registry.LockCommunityAsync(communityId, inner);
                var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == communityId, inner);
                var today = community.DayOf(session.At);
                if (FaultsOf(request, today).ToList() is { Count: > 0 } faults)
                {
                    return new DecidePublicityResult.BadRequest(faults);
                }

                var rules = await PublicityRules.LoadAsync(registry, communityId, today, inner);
                var byRules = rules.JudgeWithoutDecision(request.Subject);
                return request.Level < byRules.Level && !request.MayOpen
                    ? new DecidePublicityResult.WouldOpen(byRules)
                    : new DecidePublicityResult.Decided(await KeepAsync(communityId, request, inner), byRules);
            },
            cancellation);
    }

    private static IEnumerable<Phrase> FaultsOf(PublicityRequest request, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(request.Ground) || request.Ground.Trim().Length > LongestGround)
        {
            yield return new(
                $"Потрібна правова підстава словами, до {LongestGround} знаків: закон чи рішення, чому шкода переважає.",
                $"A legal ground in words is needed, up to {LongestGround} characters: the law or decision, and why the harm prevails.");
        }

        if (request.DocumentNumber?.Trim().Length > LongestNumber)
        {
            yield return new($"Номер документа довший за {LongestNumber} знаків.", $"The document's number is longer than {LongestNumber} characters.");
        }

        if (request.DocumentDate > today)
        {
            yield return new($"Дата документа {request.DocumentDate:yyyy-MM-dd} ще не настала.", $"The document's date {request.DocumentDate:yyyy-MM-dd} is in the future.");
        }

        if (request.ReviewOn <= today || request.ReviewOn > today.AddYears(MostYears))
        {
            yield return new(
                $"Дата перегляду {request.ReviewOn:yyyy-MM-dd} має бути після сьогодні й не пізніше {today.AddYears(MostYears):yyyy-MM-dd}.",
                $"The review date {request.ReviewOn:yyyy-MM-dd} must be after today and not later than {today.AddYears(MostYears):yyyy-MM-dd}.");
        }
    }

    private async Task<PublicityDecision> KeepAsync(Guid communityId, PublicityRequest request, CancellationToken cancellation)
    {
        var id = request.Subject.Id;
        var decision = await registry.PublicityDecisions.SingleOrDefaultAsync(d => d.CommunityId == communityId && d.AssetId == id && d.WithdrawnAt == null, cancellation);
        if (decision is null)
        {
            decision = new PublicityDecision { CommunityId = communityId, AssetId = id };
            registry.Add(decision);
        }

        decision.Level = request.Level;
        decision.Ground = request.Ground.Trim();
        decision.DocumentNumber = string.IsNullOrWhiteSpace(request.DocumentNumber) ? null : request.DocumentNumber.Trim();
        decision.DocumentDate = request.DocumentDate;
        decision.ReviewOn = request.ReviewOn;
        return decision;
    }
}
