using AssetTags.Labels.Designs;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>One text of a label, tidied, with the other wordings it may take.</summary>
internal sealed class LabelText
{
    private readonly string?[] _short = new string?[3];

    public LabelText(LabelItem item, string full, string tidy)
    {
        Item = item;
        Full = full;
        _short[0] = tidy;
        Wordings = [tidy];
    }

    /// <summary>The design's item it is for.</summary>
    public LabelItem Item { get; }

    public string Field => Item.Field;

    /// <summary>As it was given.</summary>
    public string Full { get; }

    /// <summary>As it should be printed.</summary>
    public string Tidy => _short[0]!;

    /// <summary>Wordings for one line, best first; printing any of them is not a cut.</summary>
    public IReadOnlyList<string> Wordings { get; init; }

    /// <summary>The wordings, and last those with known abbreviations, which are a cut.</summary>
    public IEnumerable<string> LineWordings => At(1) == Tidy ? Wordings : [.. Wordings, At(1)];

    /// <summary>The text at a step of the ladder; see <see cref="FitStep.Shortness"/>.</summary>
    public string At(int shortness) => _short[shortness] ??= Field switch
    {
        LabelFields.Name or LabelFields.Holder or LabelFields.Kind => ShortForms.OfName(Tidy),
        LabelFields.Address => ShortForms.OfAddress(Tidy, shortness),
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
