using AssetTags.Journal;
using AssetTags.Publicity.Territories;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publicity;

/// <summary>What became of a definition that was given.</summary>
public enum PublicityDefinitionChange
{
    /// <summary>It is in the registry now.</summary>
    Added,

    /// <summary>It took the place of another of that name.</summary>
    Changed,

    /// <summary>The very same was there; nothing changed.</summary>
    Unchanged,
}

/// <summary>The outcomes of <see cref="KeepPublicityDefinition"/>.</summary>
public abstract record KeepPublicityDefinitionResult
{
    /// <summary>It holds now.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Change">What became of it.</param>
    public sealed record Kept(string Name, PublicityDefinitionChange Change) : KeepPublicityDefinitionResult;

    /// <summary>It has mistakes; nothing changed.</summary>
    /// <param name="Faults">All of them.</param>
    public sealed record Bad(IReadOnlyList<Phrase> Faults) : KeepPublicityDefinitionResult;
}

/// <summary>Keeps rules or an edition of territories of a community's own in its registry.</summary>
public sealed class KeepPublicityDefinition(RegistryContext registry, JournaledWrite write)
{
    /// <summary>The name of the one edition of territories that a community can have.</summary>
    public const string TerritoriesName = "territories";

    private const int LargestText = 4_000_000;

    /// <summary>Checks and keeps it, in place of one of that name.</summary>
    /// <param name="communityId">Whose it is.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="text">JSON of rules, which name themselves; CSV of an edition.</param>
    /// <param name="edition">What to call an edition that does not name itself.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<KeepPublicityDefinitionResult> RunAsync(
        Guid communityId, PublicityDefinitionKind kind, string text, string edition, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (name, content, faults) = Check(kind, text, edition);
        return name is null
            ? new KeepPublicityDefinitionResult.Bad(faults)
            : await write.RunAsync("publicity-definition.keep", (_, inner) => KeepAsync(communityId, kind, name, content, inner), cancellation);
    }

    private static (string? Name, string Content, IReadOnlyList<Phrase> Faults) Check(PublicityDefinitionKind kind, string text, string edition)
    {
        if (text.Length > LargestText)
        {
            return (null, "", [new($"Файл завеликий: понад {LargestText} знаків.", $"The file is too large: more than {LargestText} characters.")]);
        }

        if (kind == PublicityDefinitionKind.Rules)
        {
            var (book, mistakes) = RuleBookReader.Read(text);
            return (book?.Name, text, mistakes);
        }

        var (read, wrong) = TerritoryReader.Read(text, edition);
        return (read is null ? null : TerritoriesName, read?.Write() ?? "", wrong);
    }

    private async Task<KeepPublicityDefinitionResult> KeepAsync(
        Guid communityId, PublicityDefinitionKind kind, string name, string content, CancellationToken cancellation)
    {
        await registry.LockCommunityAsync(communityId, cancellation);
        var known = await registry.PublicityDefinitions.SingleOrDefaultAsync(d => d.CommunityId == communityId && d.Kind == kind && d.Name == name, cancellation);
        if (known is null)
        {
            registry.Add(new PublicityDefinition { CommunityId = communityId, Kind = kind, Name = name, Content = content });
            return new KeepPublicityDefinitionResult.Kept(name, PublicityDefinitionChange.Added);
        }

        var change = known.RemovedAt is not null ? PublicityDefinitionChange.Added
            : known.Content == content ? PublicityDefinitionChange.Unchanged : PublicityDefinitionChange.Changed;
        (known.Content, known.RemovedAt) = (content, null);
        return new KeepPublicityDefinitionResult.Kept(name, change);
    }
}
