using AssetTags.Tags;

namespace AssetTags.Labels;

/// <summary>A text that was not printed whole: shortened by known abbreviations, ended with an ellipsis, or left out.</summary>
/// <param name="Code">The label.</param>
/// <param name="Field">Which of its texts.</param>
/// <param name="Full">The text as it was given.</param>
/// <param name="Printed">What stands on the label; empty when it was left out.</param>
public sealed record LabelCut(TagCode Code, LabelField Field, string Full, string Printed);
