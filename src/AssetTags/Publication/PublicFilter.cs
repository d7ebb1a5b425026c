using AssetTags.Assets;

namespace AssetTags.Publication;

/// <summary>What an asset must be like to be in a list for the public; everything left <see langword="null"/> admits all.</summary>
/// <remarks>Judged by what the public sees of the asset, so that nobody learns by trying what a level hides.</remarks>
public sealed record PublicFilter
{
    /// <summary>The official table.</summary>
    public AssetKind? Kind { get; init; }

    /// <summary>The condition.</summary>
    public AssetCondition? Condition { get; init; }

    /// <summary>The status.</summary>
    public AssetStatus? Status { get; init; }

    /// <summary>The EDRPOU code of whoever answers for it.</summary>
    public string? HolderEdrpou { get; init; }

    /// <summary>The settlement, whole; case and apostrophes do not matter.</summary>
    public string? Settlement { get; init; }

    /// <summary>The street with its type, whole; case and apostrophes do not matter.</summary>
    public string? Street { get; init; }

    /// <summary>Words that must all occur in its purpose.</summary>
    public string? Purpose { get; init; }

    /// <summary>Whether the public may find this asset by this filter.</summary>
    public bool Admits(PublicAsset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return (Kind is null || asset.Kind == Kind)
            && (Condition is null || asset.Condition == Condition)
            && (Status is null || asset.Status == Status)
            && (HolderEdrpou is null || asset.Holder.Edrpou == HolderEdrpou)
            && IsSame(Settlement, asset.Address?.Settlement)
            && IsSame(Street, asset.Address?.Street)
            && (Purpose is null || FoldedText.Contains(asset.Purpose ?? "", Purpose));
    }

    /// <summary>Whether a text is the one that is wanted, or none is.</summary>
    internal static bool IsSame(string? wanted, string? text)
        => wanted is null || (text is not null && FoldedText.Of(text.Trim()) == FoldedText.Of(wanted.Trim()));
}
