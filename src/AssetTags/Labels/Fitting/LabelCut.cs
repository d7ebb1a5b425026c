using AssetTags.Labels.Designs;
using AssetTags.Tags;

namespace AssetTags.Labels.Fitting;

/// <summary>A text that was not printed whole: shortened by known abbreviations, ended with an ellipsis, or left out.</summary>
/// <param name="Code">The label.</param>
/// <param name="Field">Which of its texts, by its name in <see cref="LabelFields"/>.</param>
/// <param name="Full">The text as it was given.</param>
/// <param name="Printed">What stands on the label; empty when it was left out.</param>
public sealed record LabelCut(TagCode Code, string Field, string Full, string Printed)
{
    /// <summary>The cut in words.</summary>
    public Phrase Text => Printed.Length == 0
        ? new($"{Code}: не вмістилося й пропущено ({LabelFields.TitleOf(Field).Uk}): «{Full}»", $"{Code}: did not fit and was left out ({LabelFields.TitleOf(Field).En}): '{Full}'")
        : new($"{Code}: скорочено ({LabelFields.TitleOf(Field).Uk}): «{Full}» → «{Printed}»", $"{Code}: shortened ({LabelFields.TitleOf(Field).En}): '{Full}' → '{Printed}'");
}
