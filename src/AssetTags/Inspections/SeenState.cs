using AssetTags.Assets;

namespace AssetTags.Inspections;

/// <summary>Moves what the register says of an asset to what was seen.</summary>
internal static class SeenState
{
    /// <summary>What the file once said of the condition gives way to what was seen; what says the same stays as it was written.</summary>
    public static void MoveCondition(Asset asset, AssetCondition? condition, bool isDangerous)
    {
        // Danger shows even to who cannot judge the condition; that there is none, only to who can.
        var (next, danger) = (condition ?? asset.Condition, isDangerous || (condition is null && asset.IsDangerous));
        if (asset.Condition != next || asset.IsDangerous != danger)
        {
            (asset.Condition, asset.IsDangerous) = (next, danger);
            asset.OfficialValues = ImportedText.Without(asset.OfficialValues, "condition");
        }
    }

    /// <summary>The status, with the document of the former one making way; as far as no document is needed.</summary>
    public static void MoveStatus(Asset asset, AssetStatus? found)
    {
        if (found is { } status && status != asset.Status && StatusMove.WhyNot(asset.Status, status) is null)
        {
            (asset.Status, asset.StatusDocumentNumber, asset.StatusDocumentDate) = (status, null, null);
        }
    }
}
