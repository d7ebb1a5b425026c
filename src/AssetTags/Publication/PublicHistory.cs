using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Tags;

namespace AssetTags.Publication;

/// <summary>What happened to an asset, from its tags, its papers and the journal; never who did it, never a value above its level.</summary>
internal sealed class PublicHistory(RegistryContext registry)
{
    private const int Most = PublicQueries.MostEntries;

    public async Task<IReadOnlyList<PublicEvent>> OfAsync(
        PublicCommunity community, PublicAsset asset, Surroundings around, IReadOnlyList<PublicDocument> documents, CancellationToken cancellation)
    {
        var queries = PublicQueries.Of(registry);
        var tags = await queries.Tags(registry, asset.Id).ToListAsync(cancellation);
        var entries = around.HasEntries ? await queries.Entries(registry, $"asset/{asset.Id:D}").ToListAsync(cancellation) : [];
        return [.. tags.SelectMany(t => OfTag(community, t))
            .Concat(entries.SelectMany(e => OfEntry(community.DayOf(e.At), e.Leaf)))
            .Concat(documents.Where(d => d.Date is not null).Select(d => new PublicEvent(d.Date!.Value, PublicEventKind.Document) { Document = d }))
            .Concat(asset.LastInspectedOn is { } day ? [new PublicEvent(day, PublicEventKind.Inspected)] : [])
            .Distinct().OrderByDescending(e => e.On).ThenBy(e => e.Kind).Take(Most)];
    }

    private static IEnumerable<PublicEvent> OfTag(PublicCommunity community, TagLife tag)
    {
        if (tag.AttachedAt is { } attached)
        {
            yield return new PublicEvent(community.DayOf(attached), PublicEventKind.TagAttached);
        }

        // A label that nobody put up is no news when it ends.
        if (tag is { EndedAt: { } ended, AttachedAt: not null })
        {
            yield return new PublicEvent(community.DayOf(ended), tag.State == TagState.Replaced ? PublicEventKind.TagReplaced : PublicEventKind.TagEnded);
        }
    }

    private static List<PublicEvent> OfEntry(DateOnly day, byte[] leaf)
    {
        var events = new List<PublicEvent>();
        using var json = JsonDocument.Parse(leaf);
        if (!json.RootElement.TryGetProperty("f", out var changed))
        {
            return events;
        }

        if (Value<AssetCondition>(changed, "condition") is { } condition)
        {
            events.Add(new PublicEvent(day, PublicEventKind.ConditionChanged) { Condition = condition });
        }

        if (Value<AssetStatus>(changed, "status") is { } status)
        {
            events.Add(new PublicEvent(day, PublicEventKind.StatusChanged) { Status = status });
        }

        if (changed.TryGetProperty("balance_holder_id", out _))
        {
            events.Add(new PublicEvent(day, PublicEventKind.HolderChanged));
        }

        return events;
    }

    private static T? Value<T>(JsonElement changed, string column)
        where T : struct, Enum
        => changed.TryGetProperty(column, out var value) && value.ValueKind == JsonValueKind.String && Enum.TryParse<T>(value.GetString(), out var parsed)
            ? parsed : null;
}
