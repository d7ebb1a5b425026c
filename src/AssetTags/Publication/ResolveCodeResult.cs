using AssetTags.Tags;

namespace AssetTags.Publication;

/// <summary>What a scanned code turned out to be.</summary>
public abstract record ResolveCodeResult
{
    /// <summary>It leads to its asset.</summary>
    /// <param name="Code">The code.</param>
    /// <param name="Asset">The asset, as its level shows it.</param>
    public sealed record Live(TagCode Code, PublicAsset Asset) : ResolveCodeResult;

    /// <summary>It was minted, but stands for nothing yet.</summary>
    public sealed record Blank(TagCode Code) : ResolveCodeResult;

    /// <summary>Another tag took its place.</summary>
    /// <param name="Code">The code.</param>
    /// <param name="Since">The day.</param>
    /// <param name="Successor">The code that holds now; <c>default</c> when there is none.</param>
    /// <param name="Asset">The asset.</param>
    public sealed record Replaced(TagCode Code, DateOnly? Since, TagCode Successor, PublicAsset Asset) : ResolveCodeResult;

    /// <summary>It was lost or revoked.</summary>
    /// <param name="Code">The code.</param>
    /// <param name="Since">The day.</param>
    /// <param name="WasLost">Lost, rather than taken out of use.</param>
    /// <param name="Successor">The code that its asset has now; <c>default</c> when there is none.</param>
    /// <param name="Asset">The asset it stood for, or <see langword="null"/>.</param>
    public sealed record Ended(TagCode Code, DateOnly? Since, bool WasLost, TagCode Successor, PublicAsset? Asset) : ResolveCodeResult;

    /// <summary>Nobody minted it, it belongs to another community, or the public must not know better.</summary>
    /// <param name="Code">The code, when its check symbol is right; else <c>default</c>.</param>
    /// <param name="Near">What may have been meant; empty unless the check symbol failed.</param>
    public sealed record Unknown(TagCode Code, IReadOnlyList<NearMiss> Near) : ResolveCodeResult;
}

/// <summary>A code near to the one that was typed, and the open asset it leads to.</summary>
public sealed record NearMiss(TagCode Code, PublicAsset Asset);
