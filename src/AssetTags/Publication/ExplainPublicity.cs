using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>What the public may see of an asset, and why.</summary>
/// <param name="Asset">The asset.</param>
/// <param name="Subject">The same as the rules look at it.</param>
/// <param name="Verdict">The level that holds, with every reason.</param>
/// <param name="ByRules">What the rules would say without the decision.</param>
/// <param name="Decision">The decision on it, overdue or not; <see langword="null"/> where there is none.</param>
/// <param name="IsOverdue">Whether the decision's review is overdue.</param>
public sealed record ExplainedPublicity(
    Asset Asset, PublicitySubject Subject, PublicityVerdict Verdict, PublicityVerdict ByRules, PublicityDecision? Decision, bool IsOverdue);

/// <summary>Explains to staff what the public may see of an asset.</summary>
public sealed class ExplainPublicity(RegistryContext registry)
{
    /// <summary>Explains.</summary>
    /// <returns><see langword="null"/> where the community has no such asset.</returns>
    public async Task<ExplainedPublicity?> RunAsync(PublicCommunity community, Guid assetId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        var asset = await registry.Assets.AsNoTracking().SingleOrDefaultAsync(a => a.CommunityId == community.Community.Id && a.Id == assetId, cancellation);
        if (asset is null)
        {
            return null;
        }

        var holder = await registry.BalanceHolders.AsNoTracking().SingleOrDefaultAsync(h => h.Id == asset.BalanceHolderId, cancellation);
        var subject = PublicitySubjects.Of(asset, holder, community.Community);
        var decision = community.Rules.DecisionOn(asset.Id);
        return new ExplainedPublicity(
            asset, subject, community.Rules.Judge(subject), community.Rules.JudgeWithoutDecision(subject), decision,
            decision is not null && PublicityRules.IsOverdue(decision, community.Today));
    }
}
