using AssetTags.Labels.Designs;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>One text of a label, tidied, with the other wordings it may take.</summary>
internal sealed class LabelText
{
    private readonly string?[] _short = new string?[3];

    public LabelText(LabelField field, string full, string tidy)
    {
        Field = field;
        Full = full;
        _short[0] = tidy;
    }

    public LabelField Field { get; }

    /// <summary>As it was given.</summary>
    public string Full { get; }

    /// <summary>As it should be printed.</summary>
    public string Tidy => _short[0]!;

    /// <summary>Wordings for one line, best first; printing any of them is not a cut.</summary>
    public IReadOnlyList<string> Wordings { get; init; } = [];

    /// <summary>The text at a step of the ladder; see <see cref="FitStep.Shortness"/>.</summary>
    public string At(int shortness) => _short[shortness] ??= Field switch
    {
        LabelField.Name => ShortForms.OfName(Tidy),
        LabelField.Address => ShortForms.OfAddress(Tidy, shortness),
        _ => Tidy,
    };

    /// <summary>Whether what stands on the label says less than the text did.</summary>
    public bool IsCutAs(string printed)
    {
        var plain = Plain(printed);
        return plain != Plain(Tidy) && !Wordings.Any(wording => Plain(wording) == plain);
    }

    private static string Plain(string text) => text.Replace(Typography.NoBreakSpace, ' ');
}
