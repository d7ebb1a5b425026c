using AssetTags.Publicity;

namespace AssetTags.Desk;

/// <summary>An asset of which the public would see more after a change than before it.</summary>
/// <param name="AssetId">The asset.</param>
/// <param name="Name">What it was called before.</param>
/// <param name="Before">What held, and why.</param>
/// <param name="After">What would hold.</param>
public sealed record Opening(Guid AssetId, string Name, PublicityVerdict Before, PublicityVerdict After)
{
    /// <summary>The rules that let go: they restricted the asset further than it would be now.</summary>
    public IReadOnlyList<PublicityReason> LettingGo
        => [.. Before.Reasons.Where(r => !r.IsLifted && !r.IsExemption && r.Level > After.Level).DistinctBy(r => r.Rule)];

    /// <summary>Whether a person who agreed to a level has agreed to this.</summary>
    /// <param name="mayOpenTo">The most open level that was agreed to; <see langword="null"/> for none.</param>
    public bool IsWithin(PublicityLevel? mayOpenTo) => mayOpenTo is { } level && After.Level >= level;
}
