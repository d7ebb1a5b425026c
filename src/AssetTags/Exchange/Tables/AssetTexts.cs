using System.Globalization;
using AssetTags.Assets;
using AssetTags.Communities;

namespace AssetTags.Exchange.Tables;

/// <summary>Everything of an asset that a register can say, as text.</summary>
internal static class AssetTexts
{
    private static readonly OfficialColumn s_inventoryNumber = OfficialTable.Of(AssetKind.Movable).Columns.First(c => c.Name == "inventoryNumber");

    /// <summary>What an official table lacks, though a register may have it.</summary>
    public static IEnumerable<OfficialColumn> FurtherColumns(AssetKind kind)
        => kind == AssetKind.Movable ? OfficialTable.Extensions : OfficialTable.Extensions.Prepend(s_inventoryNumber);

    /// <summary>Column or header, and text; only what there is.</summary>
    public static Dictionary<string, string> Of(Asset asset, BalanceHolder? holder)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var imported = OfficialRecord.Parse(asset.OfficialValues);
        var extras = OfficialRecord.Parse(asset.ExtraValues);
        foreach (var (name, text) in OfficialTable.Of(asset.Kind).Columns.Select(c => KeyValuePair.Create(c.Name, imported.TryGetValue(c.Name, out var raw) ? raw : Mapped(c, asset, holder)))
            .Concat(extras).Concat(FurtherColumns(asset.Kind).Select(c => KeyValuePair.Create(c.Name, Mapped(c, asset, holder)))))
        {
            if (!string.IsNullOrEmpty(text))
            {
                texts.TryAdd(name, text);
            }
        }

        return texts;
    }

    /// <summary>The mapped value; both databases keep decimals in their own way, and 552.0 and 552 are one number.</summary>
    public static string? Mapped(OfficialColumn column, Asset asset, BalanceHolder? holder)
        => column.Get(asset) is decimal number ? number.ToString("0.#############################", CultureInfo.InvariantCulture)
            : OfficialRecord.Mapped(column, asset, holder);
}
