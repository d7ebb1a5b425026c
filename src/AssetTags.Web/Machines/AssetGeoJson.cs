using System.Text.Json.Nodes;
using static AssetTags.Web.Machines.JsonParts;

namespace AssetTags.Web.Machines;

/// <summary>Assets as GeoJSON (RFC 7946): flat properties, as tables of map programs show them; no geometry where the place is not public.</summary>
internal static class AssetGeoJson
{
    /// <summary>What a code or an asset is, as one feature.</summary>
    public static JsonObject Of(Subject subject, PublicLink link)
    {
        var feature = subject.Record is { } record ? Of(new Views(link).Of(record)) : Feature(subject.CanonicalAt(link), null, new JsonObject());
        if (!subject.Code.IsNone)
        {
            feature["properties"]!["code"] = subject.Code.ToString();
            feature["properties"]!["codeState"] = MachineJson.WordOf(subject.State);
        }

        return feature;
    }

    /// <summary>A part of a list.</summary>
    public static JsonObject Of(AssetListView list)
    {
        var all = Object(("type", "FeatureCollection"), ("next", list.Next));
        all["features"] = new JsonArray([.. list.Items.Select(Of)]);
        return all;
    }

    private static JsonObject Of(AssetView asset) => Feature(asset.Url, asset.Position, Object(
        ("id", asset.Id.ToString("D")),
        ("code", asset.Code),
        ("url", asset.Url),
        ("level", MachineJson.WordOf(asset.Level)),
        ("kind", asset.Kind is { } kind ? MachineJson.WordOf(kind) : null),
        ("name", asset.Name),
        ("purpose", asset.Purpose),
        ("settlement", asset.Address?.Settlement),
        ("street", asset.Address?.Street),
        ("house", asset.Address?.House),
        ("inventoryNumber", asset.InventoryNumber),
        ("officialId", asset.OfficialId),
        ("condition", asset.Condition is { } condition ? MachineJson.WordOf(condition) : null),
        ("status", asset.Status is { } status ? MachineJson.WordOf(status) : null),
        ("amount", asset.Amount is { } amount ? amount.Value : null),
        ("unit", asset.Amount?.Unit),
        ("holder", asset.Holder.Name),
        ("holderEdrpou", asset.Holder.Edrpou),
        ("lastInspectedOn", Text(asset.LastInspectedOn))));

    private static JsonObject Feature(string id, PositionView? at, JsonObject properties) => new()
    {
        ["type"] = "Feature",
        ["id"] = id,
        ["geometry"] = at is null ? null : Object(("type", "Point"), ("coordinates", new JsonArray(at.Longitude, at.Latitude))),
        ["properties"] = properties,
    };
}
