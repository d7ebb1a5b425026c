using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Communities;

/// <summary>The outcomes of <see cref="MoveHost"/>.</summary>
public abstract record MoveHostResult
{
    /// <summary>New labels lead to the new host; the old one stays valid for ever.</summary>
    /// <param name="Community">The community with its new host.</param>
    /// <param name="Former">The host it had until now.</param>
    public sealed record Moved(Community Community, string Former) : MoveHostResult;

    /// <summary>It had this host already; nothing changed.</summary>
    public sealed record Unchanged(Community Community) : MoveHostResult;

    /// <summary>The text is no host that can stand on labels; nothing changed.</summary>
    /// <param name="Reason">What is wrong and what would be right.</param>
    public sealed record BadHost(Phrase Reason) : MoveHostResult;

    /// <summary>Another community of the installation has the host, or had it; nothing changed.</summary>
    /// <param name="Reason">Whose it is.</param>
    public sealed record Taken(Phrase Reason) : MoveHostResult;
}

/// <summary>Moves a community's tags to another host. Codes printed before keep working: the old host becomes an alias.</summary>
public sealed class MoveHost(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Moves; back to a host that the community had before, too.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="typed">The new host, in any spelling <see cref="PublicHost"/> reads.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<MoveHostResult> RunAsync(Guid communityId, string typed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (PublicHost.WrongIn(typed) is { } wrong)
        {
            return new MoveHostResult.BadHost(wrong);
        }

        _ = PublicHost.TryParse(typed, out var host);
        return await write.RunAsync(
            "community.move-host",
            async (_, inner) =>
            {
                await registry.LockCommunityAsync(communityId, inner);
                var community = await registry.Communities.SingleAsync(c => c.Id == communityId, inner);
                return community.Host == host ? new MoveHostResult.Unchanged(community)
                    : await registry.HoldersOf(host).FirstOrDefaultAsync(c => c.Id != communityId, inner) is { } holder ? new MoveHostResult.Taken(PublicHost.TakenBy(host, holder))
                    : await MoveAsync(community, host, inner);
            },
            cancellation);
    }

    private async Task<MoveHostResult> MoveAsync(Community community, string host, CancellationToken cancellation)
    {
        var former = community.Host;
        if (!await registry.CommunityHosts.AnyAsync(h => h.Host == former, cancellation))
        {
            registry.Add(new CommunityHost { CommunityId = community.Id, Host = former });
        }

        community.Host = host;
        return new MoveHostResult.Moved(community, former);
    }
}
