using AssetTags.Labels.Designs;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>The label designs of a community's own, as its registry keeps them beside those that are built in.</summary>
public sealed class KnownDesigns(RegistryContext registry)
{
    /// <summary>The designs of its own, by id.</summary>
    /// <exception cref="InvalidDataException">A design in the registry cannot be read: a newer version wrote it.</exception>
    public async Task<IReadOnlyList<LabelDesign>> OwnAsync(Guid communityId, CancellationToken cancellation)
    {
        var kept = await registry.LabelDefinitions.AsNoTracking()
            .Where(d => d.CommunityId == communityId && d.Kind == LabelDefinitionKind.LabelDesign && d.RemovedAt == null)
            .ToListAsync(cancellation);
        return [.. kept.OrderBy(d => d.Name, StringComparer.Ordinal).Select(Read)];
    }

    private static LabelDesign Read(LabelDefinition kept)
        => DesignReader.Read(kept.Json) is { Design: { } design } ? design : throw new InvalidDataException(new Phrase(
            $"Макет «{kept.Name}» у реєстрі записала новіша програма. Оновіть цю, або заберіть його: assettags labels designs remove {kept.Name}",
            $"The design '{kept.Name}' in the registry was written by a newer program. Update this one, or remove it: assettags labels designs remove {kept.Name}").ToString());
}
