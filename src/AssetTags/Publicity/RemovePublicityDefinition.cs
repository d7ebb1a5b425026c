using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>The outcomes of <see cref="RemovePublicityDefinition"/>.</summary>
public enum RemovePublicityDefinitionResult
{
    /// <summary>What came with the program holds again.</summary>
    Removed,

    /// <summary>There is none of that name; nothing changed.</summary>
    NotFound,
}

/// <summary>Takes rules or an edition of a community's own out of use.</summary>
public sealed class RemovePublicityDefinition(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Removes; the row stays, for the journal.</summary>
    /// <param name="communityId">Whose it is.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<RemovePublicityDefinitionResult> RunAsync(Guid communityId, PublicityDefinitionKind kind, string name, CancellationToken cancellation)
        => write.RunAsync(
            "publicity-definition.remove",
            async (session, inner) =>
            {
                var known = await registry.PublicityDefinitions.SingleOrDefaultAsync(
                    d => d.CommunityId == communityId && d.Kind == kind && d.Name == name && d.RemovedAt == null, inner);
                if (known is null)
                {
                    return RemovePublicityDefinitionResult.NotFound;
                }

                known.RemovedAt = session.At;
                return RemovePublicityDefinitionResult.Removed;
            },
            cancellation);
}
