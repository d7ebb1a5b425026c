using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>The outcomes of <see cref="KeepLabelDefinition"/>.</summary>
public enum KeepLabelDefinitionResult
{
    /// <summary>It is in the registry now.</summary>
    Added,

    /// <summary>It took the place of another of that name.</summary>
    Changed,

    /// <summary>The very same was there; nothing changed.</summary>
    Unchanged,

    /// <summary>It is taken away.</summary>
    Removed,

    /// <summary>There is none of that name; nothing changed.</summary>
    NotFound,
}

/// <summary>Keeps a sheet format or label design of a community's own in its registry, or takes it away again.</summary>
public sealed class KeepLabelDefinition(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Keeps a definition that was checked before.</summary>
    /// <param name="communityId">Whose it is.</param>
    /// <param name="kind">What it describes.</param>
    /// <param name="name">Its id.</param>
    /// <param name="json">The definition.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<KeepLabelDefinitionResult> RunAsync(
        Guid communityId, LabelDefinitionKind kind, string name, string json, CancellationToken cancellation)
        => write.RunAsync("label-definition.keep", (_, inner) => KeepAsync(communityId, kind, name, json, inner), cancellation);

    /// <summary>Takes a definition away; runs that were printed with it keep its name.</summary>
    public Task<KeepLabelDefinitionResult> RemoveAsync(
        Guid communityId, LabelDefinitionKind kind, string name, CancellationToken cancellation)
        => write.RunAsync(
            "label-definition.remove",
            async (session, inner) =>
            {
                if (await FindAsync(communityId, kind, name, inner) is not { RemovedAt: null } known)
                {
                    return KeepLabelDefinitionResult.NotFound;
                }

                known.RemovedAt = session.At;
                return KeepLabelDefinitionResult.Removed;
            },
            cancellation);

    /// <summary>The same inside a write that is under way.</summary>
    internal async Task<KeepLabelDefinitionResult> KeepAsync(
        Guid communityId, LabelDefinitionKind kind, string name, string json, CancellationToken cancellation)
    {
        var known = await FindAsync(communityId, kind, name, cancellation);
        if (known is null)
        {
            registry.Add(new LabelDefinition { CommunityId = communityId, Kind = kind, Name = name, Json = json });
            return KeepLabelDefinitionResult.Added;
        }

        var result = known.RemovedAt is not null ? KeepLabelDefinitionResult.Added
            : known.Json == json ? KeepLabelDefinitionResult.Unchanged : KeepLabelDefinitionResult.Changed;
        (known.Json, known.RemovedAt) = (json, null);
        return result;
    }

    private Task<LabelDefinition?> FindAsync(Guid communityId, LabelDefinitionKind kind, string name, CancellationToken cancellation)
        => registry.LabelDefinitions.SingleOrDefaultAsync(d => d.CommunityId == communityId && d.Kind == kind && d.Name == name, cancellation);
}
