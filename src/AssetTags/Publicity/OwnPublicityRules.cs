using System.Collections.Concurrent;
using AssetTags.Publicity.Territories;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>A community's own rules and edition of territories, in place of or beside the built-in ones.</summary>
/// <param name="Compiled">All rules.</param>
/// <param name="Territories">The edition in use.</param>
internal sealed record OwnPublicityRules(CompiledRules Compiled, TerritoryEdition Territories)
{
    private const int MostKept = 64;

    // Rules are read again at every write to the registry, and an edition is a hundred kilobytes.
    private static readonly ConcurrentDictionary<string, OwnPublicityRules> s_kept = new(StringComparer.Ordinal);

    private static OwnPublicityRules BuiltIn => new(CompiledRules.BuiltIn, TerritoryEdition.BuiltIn);

    /// <summary>What a community has; parsed once for each revision of its definitions.</summary>
    public static async Task<OwnPublicityRules> LoadAsync(RegistryContext registry, Guid communityId, CancellationToken cancellation)
    {
        var own = registry.PublicityDefinitions.AsNoTracking().Where(d => d.CommunityId == communityId && d.RemovedAt == null).OrderBy(d => d.Id);
        var stamps = await own.Select(d => new { d.Id, d.Revision, d.ChangedAt }).ToListAsync(cancellation);
        if (stamps.Count == 0)
        {
            return BuiltIn;
        }

        var key = string.Join('|', stamps.Select(s => $"{s.Id:N}.{s.Revision}.{s.ChangedAt.ToUnixTimeMilliseconds()}"));
        if (s_kept.TryGetValue(key, out var kept))
        {
            return kept;
        }

        if (s_kept.Count >= MostKept)
        {
            s_kept.Clear();
        }

        return s_kept[key] = Read(await own.ToListAsync(cancellation));
    }

    private static OwnPublicityRules Read(List<PublicityDefinition> definitions)
    {
        var books = definitions.Where(d => d.Kind == PublicityDefinitionKind.Rules).Select(d => RuleBookReader.Read(d.Content).Book ?? throw Unreadable(d)).ToList();
        var edition = definitions.Where(d => d.Kind == PublicityDefinitionKind.Territories)
            .Select(d => TerritoryReader.Read(d.Content, d.Name).Edition ?? throw Unreadable(d)).SingleOrDefault();
        return new OwnPublicityRules(books.Count == 0 ? CompiledRules.BuiltIn : new CompiledRules(books), edition ?? TerritoryEdition.BuiltIn);
    }

    private static InvalidDataException Unreadable(PublicityDefinition definition) => new(new Phrase(
        $"Правила «{definition.Name}» у реєстрі записала новіша програма. Оновіть цю, або заберіть їх: assettags publicity rules remove {definition.Name}",
        $"The rules '{definition.Name}' in the registry were written by a newer program. Update this one, or remove them: assettags publicity rules remove {definition.Name}").ToString());
}
