using System.Collections.Concurrent;
using AssetTags.Publicity.Territories;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>A community's own rules and edition of territories, in place of or beside the built-in ones.</summary>
internal sealed class OwnPublicityRules(CompiledRules compiled, TerritoryEdition territories)
{
    private const int MostKept = 64;

    // Rules are read again at every write to the registry, and an edition is a hundred kilobytes.
    private static readonly ConcurrentDictionary<string, OwnPublicityRules> s_kept = new(StringComparer.Ordinal);

    private static readonly Lazy<OwnPublicityRules> s_builtIn = new(() => new(CompiledRules.BuiltIn, TerritoryEdition.BuiltIn));

    private TerritoryFloors? _latest;

    /// <summary>All rules.</summary>
    public CompiledRules Compiled { get; } = compiled;

    /// <summary>The list of territories on a day; that of the latest day is kept.</summary>
    public TerritoryFloors FloorsOn(DateOnly day)
        => Volatile.Read(ref _latest) is { } latest && latest.Day == day ? latest : _latest = new TerritoryFloors(territories, day, Compiled.LevelOf);

    /// <summary>What a community has; parsed once for each revision of its definitions.</summary>
    public static async Task<OwnPublicityRules> LoadAsync(RegistryContext registry, Guid communityId, CancellationToken cancellation)
    {
        var own = registry.PublicityDefinitions.AsNoTracking().Where(d => d.CommunityId == communityId && d.RemovedAt == null).OrderBy(d => d.Id);
        var stamps = await own.Select(d => new { d.Id, d.Revision, d.ChangedAt }).ToListAsync(cancellation);
        if (stamps.Count == 0)
        {
            return s_builtIn.Value;
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
