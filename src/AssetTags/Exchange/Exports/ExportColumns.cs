using AssetTags.Assets;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Exports;

/// <summary>The columns of an exported table.</summary>
public static class ExportColumns
{
    /// <summary>The official ones, in their order, and what an asset has besides: inventory number, position, status.</summary>
    public static IReadOnlyList<OfficialColumn> Of(AssetKind kind) => [.. OfficialTable.Of(kind).Columns, .. AssetTexts.FurtherColumns(kind)];
}
