using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>Tells which changes would show the public more of an asset, by the rules and decisions that hold today.</summary>
public sealed class JudgeOpenings(RegistryContext registry, LocalDay day)
{
    /// <summary>Reads the rules of a community once, for many assets.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<OpeningJudge> OfAsync(Guid communityId, CancellationToken cancellation)
    {
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == communityId, cancellation);
        return new OpeningJudge(community, await PublicityRules.LoadAsync(registry, communityId, await day.TodayAsync(communityId, cancellation), cancellation));
    }
}

/// <summary>The rules of one community on one day, ready to compare what an asset was with what it would be.</summary>
public sealed class OpeningJudge
{
    private readonly Community _community;
    private readonly PublicityRules _rules;

    internal OpeningJudge(Community community, PublicityRules rules) => (_community, _rules) = (community, rules);

    /// <summary>The asset as one that would be seen wider; <see langword="null"/> where it would be seen as before, or less.</summary>
    /// <param name="former">The asset as it was.</param>
    /// <param name="formerHolder">Its balance holder then.</param>
    /// <param name="asset">The asset as it would be.</param>
    /// <param name="holder">Its balance holder then.</param>
    public Opening? Of(Assets.Asset former, BalanceHolder? formerHolder, Assets.Asset asset, BalanceHolder? holder)
    {
        ArgumentNullException.ThrowIfNull(former);
        ArgumentNullException.ThrowIfNull(asset);
        var before = _rules.Judge(PublicitySubjects.Of(former, formerHolder, _community));
        if (before.Level == PublicityLevel.Open)
        {
            return null;
        }

        var after = _rules.Judge(PublicitySubjects.Of(asset, holder, _community));
        return after.Level < before.Level ? new Opening(asset.Id, former.Name, before, after) : null;
    }

    /// <summary>What the public may see of an asset today.</summary>
    internal PublicityVerdict Judge(Assets.Asset asset, BalanceHolder? holder) => _rules.Judge(PublicitySubjects.Of(asset, holder, _community));
}
