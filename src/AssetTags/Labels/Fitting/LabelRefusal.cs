using AssetTags.Labels.Designs;
using AssetTags.Tags;

namespace AssetTags.Labels.Fitting;

/// <summary>A label that was not printed, since it would have lied. It takes no place on the sheet.</summary>
/// <param name="Code">The label.</param>
/// <param name="Field">The part that is to blame, by its name in <see cref="LabelFields"/>.</param>
/// <param name="Reason">What was wrong and what would be right.</param>
public sealed record LabelRefusal(TagCode Code, string Field, Phrase Reason);
