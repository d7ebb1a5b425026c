using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tags;

/// <summary>The outcomes of <see cref="WithdrawTag"/>.</summary>
public enum WithdrawTagResult
{
    /// <summary>The tag is out of use now.</summary>
    Withdrawn,

    /// <summary>It was in that state before; nothing changed.</summary>
    AlreadySo,

    /// <summary>It had ended in another way; nothing changed.</summary>
    EndedOtherwise,

    /// <summary>Nobody minted this code.</summary>
    NotFound,
}

/// <summary>Takes a tag out of use: it is lost, or revoked.</summary>
public sealed class WithdrawTag(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Ends the tag; its code is never given out again.</summary>
    /// <param name="communityId">Whose tag it is.</param>
    /// <param name="code">Its code.</param>
    /// <param name="state"><see cref="TagState.Lost"/> or <see cref="TagState.Revoked"/>.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is another state.</exception>
    public Task<WithdrawTagResult> RunAsync(Guid communityId, TagCode code, TagState state, CancellationToken cancellation)
    {
        if (state is not (TagState.Lost or TagState.Revoked))
        {
            throw new ArgumentOutOfRangeException(nameof(state), state, "A tag is withdrawn as lost or as revoked.");
        }

        return write.RunAsync(
            state == TagState.Lost ? "tag.lose" : "tag.revoke",
            async (session, inner) =>
            {
                var tag = await registry.Tags.SingleOrDefaultAsync(t => t.CommunityId == communityId && t.Code == code, inner);
                if (tag is not { IsLive: true })
                {
                    return tag is null ? WithdrawTagResult.NotFound
                        : tag.State == state ? WithdrawTagResult.AlreadySo
                        : WithdrawTagResult.EndedOtherwise;
                }

                tag.End(state, session.At);
                return WithdrawTagResult.Withdrawn;
            },
            cancellation);
    }
}
