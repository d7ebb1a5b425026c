using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publicity;

namespace AssetTags.Publication;

/// <summary>Shows assets to the rules of publicity.</summary>
public static class PublicitySubjects
{
    /// <summary>What the rules look at in an asset.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="holder">Its balance holder, if it has one.</param>
    /// <param name="community">Its community, whose place counts where the asset names none.</param>
    public static PublicitySubject Of(Asset asset, BalanceHolder? holder, Community community) => Of(asset, holder?.Edrpou, community);

    /// <summary>The same where only the code of the holder is known.</summary>
    internal static PublicitySubject Of(Asset asset, string? holderEdrpou, Community community)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(community);
        return new PublicitySubject
        {
            Id = asset.Id,
            ClassId = asset.ClassId,
            Texts = [asset.Name, asset.Title, asset.ClassDescription],
            // A boiler in a boiler house tells where the boiler house is.
            Description = string.Join(". ", asset.Description, asset.Address.LocatorName, asset.IsPartOf),
            Katottg = Katottg.IsWellFormed(asset.Address.Katottg) ? asset.Address.Katottg : community.Katottg,
            Codes = [asset.Owner.Code, holderEdrpou, asset.User.Code],
        };
    }
}
