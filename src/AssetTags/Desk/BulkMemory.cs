using System.Text.Json;
using AssetTags.Assets;

namespace AssetTags.Desk;

/// <summary>What one text of an asset was and what it became.</summary>
/// <param name="Column">The official name, or <c>status</c>.</param>
/// <param name="Old">Before.</param>
/// <param name="New">After.</param>
public sealed record FieldChange(string Column, string? Old, string? New);

/// <summary>One asset of a bulk change, as it is remembered.</summary>
/// <param name="AssetId">The asset.</param>
/// <param name="Revision">The revision that the change gave it.</param>
/// <param name="Name">What it was called then.</param>
/// <param name="InventoryNumber">The inventory number it had then.</param>
/// <param name="Fields">What changed, in words.</param>
public sealed record RememberedAsset(Guid AssetId, int Revision, string Name, string? InventoryNumber, IReadOnlyList<FieldChange> Fields)
{
    internal IReadOnlyDictionary<string, JsonElement> Was { get; init; } = new Dictionary<string, JsonElement>();
}

/// <summary>The text of <see cref="BulkChange.Before"/>: key, revision, former values and what was said of each asset.</summary>
internal static class BulkMemory
{
    public static string Write(IEnumerable<ChangingAsset> changes) => FormerAssets.Write(changes, Write);

    public static IReadOnlyList<RememberedAsset> Read(BulkChange change)
    {
        using var json = JsonDocument.Parse(change.Before);
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>Puts the former values back.</summary>
    public static void Restore(RegistryContext registry, Asset asset, RememberedAsset remembered)
    {
        foreach (var column in EntityColumns.Of(registry, typeof(Asset)).Columns)
        {
            if (remembered.Was.TryGetValue(column.Name, out var was))
            {
                column.Write(asset, was.Deserialize(column.ValueType));
            }
        }
    }

    private static void Write(Utf8JsonWriter json, ChangingAsset change)
    {
        FormerAssets.Describe(json, change.Asset, change.FormerName, change.FormerTexts["inventoryNumber"], change.Former);
        json.WriteStartArray("said");
        foreach (var field in change.Said)
        {
            json.WriteStartArray();
            json.WriteStringValue(field.Column);
            json.WriteStringValue(field.Old);
            json.WriteStringValue(field.New);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static RememberedAsset Read(JsonElement asset) => new(
        asset.GetProperty("id").GetGuid(),
        asset.GetProperty("rev").GetInt32(),
        asset.GetProperty("name").GetString()!,
        asset.GetProperty("number").GetString(),
        [.. asset.GetProperty("said").EnumerateArray().Select(f => new FieldChange(f[0].GetString()!, f[1].GetString(), f[2].GetString()))])
    {
        Was = asset.GetProperty("was").EnumerateObject().ToDictionary(v => v.Name, v => v.Value.Clone(), StringComparer.Ordinal),
    };
}
