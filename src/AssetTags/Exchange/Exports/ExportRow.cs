using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Exports;

/// <summary>One asset to be written.</summary>
internal readonly record struct ExportRow(Asset Asset, BalanceHolder? Holder)
{
    /// <summary>The columns of a table: the official ones, in their order, and what an asset has besides.</summary>
    public static IReadOnlyList<OfficialColumn> ColumnsOf(AssetKind kind) => [.. OfficialTable.Of(kind).Columns, .. AssetTexts.FurtherColumns(kind)];

    /// <summary>Its texts, as imported where that says more than the mapped value.</summary>
    public Dictionary<string, string> Texts() => AssetTexts.Of(Asset, Holder);
}
