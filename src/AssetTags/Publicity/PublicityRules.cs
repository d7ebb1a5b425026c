using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>The rules that hold in one community on one day; immutable, so that many threads may ask.</summary>
public sealed class PublicityRules
{
    private static readonly PublicityReason s_nothing = new(PublicityLevel.Open, "none", new("Обмежень немає.", "Nothing restricts it."));

    private readonly Dictionary<Guid, PublicityDecision> _decisions;

    private PublicityRules(IEnumerable<PublicityDecision> decisions) => _decisions = decisions.ToDictionary(d => d.AssetId);

    /// <summary>Reads the rules of a community.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="communityId">The community.</param>
    /// <param name="today">The local date, on which periods and review dates depend.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task<PublicityRules> LoadAsync(RegistryContext registry, Guid communityId, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var decisions = await registry.PublicityDecisions.AsNoTracking()
            .Where(d => d.CommunityId == communityId && d.WithdrawnAt == null).ToListAsync(cancellation);
        return new PublicityRules(decisions);
    }

    /// <summary>Decides what the public may see.</summary>
    public PublicityVerdict Judge(PublicitySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var reason = _decisions.TryGetValue(subject.Id, out var decision)
            ? new PublicityReason(decision.Level, "decision", new(decision.Ground, decision.Ground))
            : s_nothing;
        return new PublicityVerdict(reason.Level, reason, [reason]);
    }
}
