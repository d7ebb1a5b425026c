using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Communities;

namespace AssetTags.Exchange.Tables;

/// <summary>An asset as a row of its official table: every column under its exact name.</summary>
public static class OfficialRecord
{
    /// <summary>The row, in the official order of columns.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="holder">The organisation behind its <see cref="Asset.BalanceHolderId"/>.</param>
    /// <returns>Official name and text: as it was imported where that differs from the mapped value; <see langword="null"/> for nothing.</returns>
    public static IReadOnlyList<KeyValuePair<string, string?>> Of(Asset asset, BalanceHolder? holder)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var imported = Parse(asset.OfficialValues);
        return [.. OfficialTable.Of(asset.Kind).Columns.Select(column => KeyValuePair.Create(
            column.Name, imported.TryGetValue(column.Name, out var text) ? text : Mapped(column, asset, holder)))];
    }

    /// <summary>The texts of <see cref="Asset.OfficialValues"/> or <see cref="Asset.ExtraValues"/>; empty for none.</summary>
    public static IReadOnlyDictionary<string, string?> Parse(string? values)
        => values is null ? new Dictionary<string, string?>() : JsonSerializer.Deserialize<Dictionary<string, string?>>(values)!;

    internal static string? Mapped(OfficialColumn column, Asset asset, BalanceHolder? holder) => column.Name switch
    {
        "balanceHolderId" => holder?.Edrpou,
        "balanceHolderName" => holder?.Name,
        _ => column.TextOf(asset),
    };
}
