using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>A level that a publisher has looked at.</summary>
/// <param name="Subject">The asset, as the rules look at it.</param>
/// <param name="Seen">The level that was shown.</param>
public sealed record SeenLevel(PublicitySubject Subject, PublicityLevel Seen);

/// <summary>What came of confirming levels.</summary>
/// <param name="Confirmed">How many are looked at now.</param>
/// <param name="Moved">How many have another level meanwhile, and so still wait.</param>
public sealed record ConfirmLevelsResult(int Confirmed, int Moved);

/// <summary>
/// Says that a publisher looked at the level of assets and leaves it to the rules. It is kept as a decision that was withdrawn as it was made: it is in
/// the journal with its author, and never takes the place of a rule.
/// </summary>
public sealed class ConfirmLevels(RegistryContext registry, JournaledWrite write)
{
    private const string Ground = "Переглянуто: рівень за правилами лишається";

    /// <summary>Confirms.</summary>
    /// <param name="communityId">Whose assets they are.</param>
    /// <param name="levels">What was looked at.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<ConfirmLevelsResult> RunAsync(Guid communityId, IReadOnlyList<SeenLevel> levels, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return write.RunAsync(
            "publicity.confirm",
            async (session, inner) =>
            {
                await registry.LockCommunityAsync(communityId, inner);
                var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == communityId, inner);
                var today = community.DayOf(session.At);
                var rules = await PublicityRules.LoadAsync(registry, communityId, today, inner);
                var same = levels.DistinctBy(l => l.Subject.Id).Where(l => rules.Judge(l.Subject).Level == l.Seen).ToList();
                await session.InsertAsync<PublicityDecision>(
                    [.. same.Select(l => new PublicityDecision
                    {
                        CommunityId = communityId, AssetId = l.Subject.Id, Level = l.Seen, Ground = Ground, ReviewOn = today, WithdrawnAt = session.At,
                    })],
                    inner);
                return new ConfirmLevelsResult(same.Count, levels.DistinctBy(l => l.Subject.Id).Count() - same.Count);
            },
            cancellation);
    }
}
