using AssetTags.Publicity.Territories;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>The rules that hold in one community on one day; immutable, so that many threads may ask.</summary>
/// <remarks>
/// Of the rules that restrict (class, words, territory) the strictest wins. Exemptions lift those three, except rules marked firm. A decision
/// takes their place, stricter or more open, until its review is overdue: then it restricts still but opens nothing. Nothing lifts the closing of
/// an organisation.
/// </remarks>
public sealed class PublicityRules
{
    private readonly CompiledRules _compiled;
    private readonly TerritoryTable _territories;
    private readonly Dictionary<Guid, PublicityDecision> _decisions;
    private readonly HashSet<string> _closed;
    private readonly DateOnly _today;

    internal PublicityRules(
        CompiledRules compiled, TerritoryEdition territories, DateOnly today,
        IEnumerable<PublicityDecision>? decisions = null, IEnumerable<RestrictedParty>? parties = null)
    {
        (_compiled, _today) = (compiled, today);
        Territories = territories;
        _territories = new TerritoryTable(territories, today, category => (int)compiled.LevelOf(category));
        _decisions = (decisions ?? []).ToDictionary(d => d.AssetId);
        _closed = (parties ?? []).Select(p => p.Edrpou).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The edition of the list of territories that is in use.</summary>
    public TerritoryEdition Territories { get; }

    /// <summary>Reads the rules of a community.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="communityId">The community.</param>
    /// <param name="today">The local date, on which periods and review dates depend.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="InvalidDataException">A definition in the registry cannot be read: a newer version wrote it.</exception>
    public static async Task<PublicityRules> LoadAsync(RegistryContext registry, Guid communityId, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var decisions = await registry.PublicityDecisions.AsNoTracking()
            .Where(d => d.CommunityId == communityId && d.WithdrawnAt == null).ToListAsync(cancellation);
        var parties = await registry.RestrictedParties.AsNoTracking()
            .Where(p => p.CommunityId == communityId && p.ReleasedAt == null).ToListAsync(cancellation);
        var own = await OwnPublicityRules.LoadAsync(registry, communityId, cancellation);
        return new PublicityRules(own.Compiled, own.Territories, today, decisions, parties);
    }

    /// <summary>Decides what the public may see.</summary>
    public PublicityVerdict Judge(PublicitySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Judge(subject, null);
    }

    /// <summary>What would hold if an organisation were not closed.</summary>
    /// <param name="subject">The asset.</param>
    /// <param name="edrpou">The code of the organisation.</param>
    public PublicityVerdict JudgeWithoutParty(PublicitySubject subject, string edrpou)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(edrpou);
        return Judge(subject, edrpou);
    }

    /// <summary>What the rules alone would say, without the decision on this asset.</summary>
    public PublicityVerdict JudgeWithoutDecision(PublicitySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return RuleFindings(subject) is { } found ? Judgement.Of(found) : Judgement.Nothing;
    }

    /// <summary>The decision on an asset, overdue or not; <see langword="null"/> where there is none.</summary>
    public PublicityDecision? DecisionOn(Guid assetId) => _decisions.GetValueOrDefault(assetId);

    /// <summary>The period that puts a place on the list of territories today; <see langword="null"/> for one that is not on it or whose category restricts nothing.</summary>
    public TerritoryPeriod? TerritoryOf(string? katottg) => _territories.Find(katottg);

    /// <summary>Whether a decision's review is overdue on a day; on the day of review itself it is not.</summary>
    public static bool IsOverdue(PublicityDecision decision, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.ReviewOn < today;
    }

    private PublicityVerdict Judge(PublicitySubject subject, string? released)
    {
        var found = RuleFindings(subject, released);
        if (_decisions.Count > 0 && _decisions.TryGetValue(subject.Id, out var decision))
        {
            (found ??= []).Add(Of(decision));
        }

        return found is null ? Judgement.Nothing : Judgement.Of(found);
    }

    private List<Finding>? RuleFindings(PublicitySubject subject, string? released = null)
    {
        var found = PartyFinding(subject, released);
        _compiled.Find(subject, ref found);
        if (_territories.Find(subject.Katottg) is { } period)
        {
            (found ??= []).Add(new Finding(Standing.Floor, RuleReasons.Territory(period, _compiled.LevelOf(period.Category), subject.Katottg!)));
        }

        return found;
    }

    private List<Finding>? PartyFinding(PublicitySubject subject, string? released)
    {
        if (_closed.Count == 0)
        {
            return null;
        }

        foreach (var code in subject.Codes)
        {
            if (code?.Trim() is { } trimmed && trimmed != released && _closed.Contains(trimmed))
            {
                return [new Finding(Standing.Party, RuleReasons.Party(trimmed))];
            }
        }

        return null;
    }

    private Finding Of(PublicityDecision decision)
    {
        var isOverdue = IsOverdue(decision, _today);
        return new Finding(isOverdue ? Standing.LapsedDecision : Standing.Decision, RuleReasons.Decision(decision, isOverdue));
    }
}
