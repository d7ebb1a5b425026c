using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publicity;

namespace AssetTags.Publication;

/// <summary>A community as it shows itself today: its rules of publicity at one revision of the registry.</summary>
/// <param name="Community">The community.</param>
/// <param name="Rules">The rules that hold.</param>
/// <param name="Today">The local date.</param>
/// <param name="Revision">The revision of the registry that the rules were read at.</param>
public sealed record PublicCommunity(Community Community, PublicityRules Rules, DateOnly Today, long Revision)
{
    /// <summary>What the public may know of an asset; <see langword="null"/> for a closed one.</summary>
    public PublicAsset? Show(Asset asset, BalanceHolder? holder) => PublicAssets.Of(asset, holder, Community, Rules);

    /// <summary>The day of an instant as people of the community count days.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => Community.DayOf(instant);
}
