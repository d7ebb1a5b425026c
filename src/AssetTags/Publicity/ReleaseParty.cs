using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>The outcomes of <see cref="ReleaseParty"/>.</summary>
public enum ReleasePartyResult
{
    /// <summary>The other rules alone speak of its assets again.</summary>
    Released,

    /// <summary>It is not on the list; nothing changed.</summary>
    NotFound,
}

/// <summary>Takes an organisation off the list of closed ones.</summary>
public sealed class ReleaseParty(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Releases; the row stays, for the journal.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="edrpou">Its code.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<ReleasePartyResult> RunAsync(Guid communityId, string edrpou, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(edrpou);
        var code = edrpou.Trim();
        return write.RunAsync(
            "publicity.release-party",
            async (session, inner) =>
            {
                var party = await registry.RestrictedParties.SingleOrDefaultAsync(p => p.CommunityId == communityId && p.Edrpou == code && p.ReleasedAt == null, inner);
                if (party is null)
                {
                    return ReleasePartyResult.NotFound;
                }

                party.ReleasedAt = session.At;
                return ReleasePartyResult.Released;
            },
            cancellation);
    }
}
