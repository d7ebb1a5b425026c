namespace AssetTags.Publicity;

/// <summary>One thing that speaks for a level.</summary>
/// <param name="Level">The level it asks for.</param>
/// <param name="Rule">The rule's name, such as <c>word:котельня</c>, <c>territory</c>, <c>decision</c>.</param>
/// <param name="Because">Why, for people.</param>
/// <param name="IsExemption">Whether it lifts other rules rather than restricting.</param>
/// <param name="IsLifted">Whether a decision or an exemption took its force away.</param>
public sealed record PublicityReason(PublicityLevel Level, string Rule, Phrase Because, bool IsExemption = false, bool IsLifted = false);

/// <summary>The level of an asset today, and why.</summary>
/// <param name="Level">The level that holds.</param>
/// <param name="Decisive">The reason that decided.</param>
/// <param name="Reasons">Every reason that applied, the decisive one first.</param>
public sealed record PublicityVerdict(PublicityLevel Level, PublicityReason Decisive, IReadOnlyList<PublicityReason> Reasons);
