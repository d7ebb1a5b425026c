using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Exports;

/// <summary>One asset to be written.</summary>
internal readonly record struct ExportRow(Asset Asset, BalanceHolder? Holder)
{
    /// <summary>Its texts, as imported where that says more than the mapped value.</summary>
    public Dictionary<string, string> Texts() => AssetTexts.Of(Asset, Holder);
}
