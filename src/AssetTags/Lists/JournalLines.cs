using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>One entry of the journal as people know what it is about.</summary>
/// <param name="Record">The entry, with former values as far as they are known.</param>
/// <param name="Actor">Who; <see langword="null"/> where the name was erased.</param>
public sealed record JournalLine(JournalRecord Record, string? Actor)
{
    /// <summary>The asset that was changed, or that what was changed belongs to, by its name.</summary>
    public string? Subject { get; init; }

    /// <summary>That asset.</summary>
    public Guid? AssetId { get; init; }

    /// <summary>What was changed, where that is not the asset: a tag's code, a holder's name, whose account it is.</summary>
    public string? Thing { get; init; }

    /// <summary>The role that was given or taken.</summary>
    public Role? Role { get; init; }
}

/// <summary>Gives entries of the journal the names behind their keys, and the values before the new ones.</summary>
internal sealed class JournalLines(RegistryContext registry)
{
    /// <summary>The kinds of things that the journal knows.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "asset", "tag", "document", "photo", "transfer", "inspection", "publicity-decision", "publicity-definition", "restricted-party", "balance-holder", "street-rename", "import",
        "import-shape", "bulk-change", "saved-view", "print-run", "printer", "label-definition", "inspection-interval", "community", "community-host", "base-map", "account", "account-link",
        "api-token", "membership", "passkey",
    ];

    /// <summary>The lines of entries of one community.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="read">The entries.</param>
    /// <param name="known">An asset whose name is known already.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<IReadOnlyList<JournalLine>> OfAsync(Guid communityId, IReadOnlyList<JournalRecord> read, (Guid Id, string Name)? known, CancellationToken cancellation)
    {
        var records = await new FormerTexts(registry).IntoAsync(read, cancellation);
        var actors = await ActorNames.OfAsync(registry, records, cancellation);
        var values = await KeyNames.OfAsync(registry, communityId, records, cancellation);
        var things = await new JournalThings(registry).OfAsync(communityId, records, cancellation);
        var names = await NamesAsync(communityId, things.Values, known, cancellation);
        return [.. records.Select(values.In).Select(record => Line(record, things.GetValueOrDefault(record.Key)))];

        JournalLine Line(JournalRecord record, JournalThing? thing)
            => thing?.AssetId is { } asset && names.TryGetValue(asset, out var name)
                ? new(record, actors.GetValueOrDefault(record.ActorId)) { Subject = name, AssetId = asset, Thing = thing.Name, Role = thing.Role }
                : new(record, actors.GetValueOrDefault(record.ActorId)) { Thing = thing?.Name, Role = thing?.Role };
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(Guid communityId, IEnumerable<JournalThing> things, (Guid Id, string Name)? known, CancellationToken cancellation)
    {
        Guid[] keys = [.. things.Select(t => t.AssetId).OfType<Guid>().Distinct().Where(k => k != known?.Id)];
        var names = keys.Length == 0 ? [] : await registry.Assets.Where(a => EF.Parameter(keys).Contains(a.Id) && a.CommunityId == communityId)
            .Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, cancellation);
        if (known is { } asset)
        {
            names[asset.Id] = asset.Name;
        }

        return names;
    }
}
