using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
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

    /// <summary>Lays the design that something was printed with onto labels again.</summary>
    /// <param name="communityId">Whose designs of its own count.</param>
    /// <param name="id">The design's id.</param>
    /// <param name="format">The sheet or roll.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The design, or that it is gone or does not fit, and what to do.</returns>
    public async Task<(LabelDesign? Design, Phrase? Fault)> AgainAsync(Guid communityId, string id, SheetFormat format, CancellationToken cancellation)
    {
        var own = await OwnAsync(communityId, cancellation);
        if (LabelDesigns.Find(id, own) is null)
        {
            return (null, new(
                $"Макета «{id}», з яким це друкували, більше немає. Інший вибирає --design МАКЕТ; усі: assettags labels designs",
                $"The design '{id}' it was printed with is no longer there. --design DESIGN chooses another; all: assettags labels designs"));
        }

        return LabelDesigns.Choose(format, id, own) switch
        {
            (_, { } fault) => (null, new($"{fault.Uk}. Інший вибирає --design МАКЕТ.", $"{fault.En}. --design DESIGN chooses another.")),
            var chosen => chosen,
        };
    }

    private static LabelDesign Read(LabelDefinition kept)
        => DesignReader.Read(kept.Json) is { Design: { } design } ? design : throw new InvalidDataException(new Phrase(
            $"Макет «{kept.Name}» у реєстрі записала новіша програма. Оновіть цю, або заберіть його: assettags labels designs remove {kept.Name}",
            $"The design '{kept.Name}' in the registry was written by a newer program. Update this one, or remove it: assettags labels designs remove {kept.Name}").ToString());
}
