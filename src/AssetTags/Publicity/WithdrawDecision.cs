using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>The outcomes of <see cref="WithdrawDecision"/>.</summary>
public enum WithdrawDecisionResult
{
    /// <summary>The rules alone speak of the asset again.</summary>
    Withdrawn,

    /// <summary>There is no decision on it; nothing changed.</summary>
    NotFound,
}

/// <summary>Takes back a decision on what the public may see of an asset.</summary>
public sealed class WithdrawDecision(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Withdraws; the row stays, for the journal.</summary>
    /// <param name="communityId">Whose asset it is.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<WithdrawDecisionResult> RunAsync(Guid communityId, Guid assetId, CancellationToken cancellation)
        => write.RunAsync(
            "publicity.withdraw",
            async (session, inner) =>
            {
                var decision = await registry.PublicityDecisions.SingleOrDefaultAsync(
                    d => d.CommunityId == communityId && d.AssetId == assetId && d.WithdrawnAt == null, inner);
                if (decision is null)
                {
                    return WithdrawDecisionResult.NotFound;
                }

                decision.WithdrawnAt = session.At;
                return WithdrawDecisionResult.Withdrawn;
            },
            cancellation);
}
