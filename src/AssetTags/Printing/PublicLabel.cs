using System.Collections.Frozen;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Labels.Designs;
using AssetTags.Publication;
using AssetTags.Publicity;

namespace AssetTags.Printing;

/// <summary>What a label says of an asset: it hangs in public, so no more than the public may know.</summary>
internal static class PublicLabel
{
    private static readonly Phrase s_property = new("Об’єкт комунальної власності", "Communal property");

    private static readonly FrozenSet<string> s_general = new[]
    {
        LabelFields.Holder, LabelFields.Kind, "title", "balanceHolderName", "balanceHolderId", "dk018classId", "dk018classDescription",
        "kvtspzClassId", "kvtspzClassDescription", "inventoryNumber", "condition",
    }.ToFrozenSet();

    /// <summary>Fills a blank label.</summary>
    /// <param name="blank">The label with code, host and community.</param>
    /// <param name="shown">What the public sees; <see langword="null"/> of a closed asset.</param>
    /// <param name="asset">The asset.</param>
    /// <param name="holder">Its balance holder.</param>
    /// <param name="wanted">The fields that the design shows.</param>
    /// <param name="language">The language of the label's own words.</param>
    public static LabelContent Of(
        LabelContent blank, PublicAsset? shown, Asset asset, BalanceHolder? holder, IEnumerable<string> wanted, Language language)
        => shown is null or { Level: >= PublicityLevel.Minimal }
            ? blank with { Name = s_property.In(language), Fields = Fields(asset, holder, shown is null ? [] : wanted.Where(f => f == LabelFields.Holder)) }
            : blank with
            {
                Name = shown.Name ?? "",
                Number = shown.InventoryNumber ?? shown.OfficialId,
                NumberKind = shown.InventoryNumber is null ? LabelNumberKind.Registry : LabelNumberKind.Inventory,
                Address = shown.Address!.OneLine,
                Fields = Fields(asset, holder, shown.Level == PublicityLevel.Open ? wanted : wanted.Where(s_general.Contains)),
            };

    private static IReadOnlyDictionary<string, string> Fields(Asset asset, BalanceHolder? holder, IEnumerable<string> wanted)
        => wanted.Where(f => !LabelFields.IsCore(f)).ToArray() is { Length: > 0 } more
            ? RecordFields.Of(asset, holder, more).ToDictionary(f => f.Key, f => PersonCodeMask.Of(f.Value))
            : FrozenDictionary<string, string>.Empty;
}
