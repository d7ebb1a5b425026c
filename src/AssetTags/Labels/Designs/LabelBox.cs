using System.Text.Json.Serialization;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Designs;

/// <summary>Where lines begin, or end.</summary>
public enum LabelAlign
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>Alike on both sides.</summary>
    Center,

    /// <summary>At the right edge.</summary>
    Right,
}

/// <summary>Where a box's texts stand when they need less than its height.</summary>
public enum LabelVertical
{
    /// <summary>They flow from its top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>On its floor.</summary>
    Bottom,
}

/// <summary>How heavy letters are; each weight has a condensed sister that is used where room is short.</summary>
public enum LabelWeight
{
    /// <summary>Noto Sans Regular.</summary>
    Regular,

    /// <summary>Noto Sans Medium.</summary>
    Medium,

    /// <summary>Noto Sans SemiBold.</summary>
    Semibold,

    /// <summary>Noto Sans Mono SemiBold: zeros with a stroke, for codes.</summary>
    Code,
}

/// <summary>A few words in both languages; the print's language chooses.</summary>
/// <param name="Uk">Ukrainian.</param>
/// <param name="En">English.</param>
public sealed record LabelWords(string Uk, string En)
{
    /// <summary>The words in one language.</summary>
    public string In(Language language) => language == Language.English ? En : Uk;
}

/// <summary>A rectangle with texts, one below another; they are made to fit together.</summary>
public sealed record LabelBox
{
    /// <summary>Left edge.</summary>
    public required double XMm { get; init; }

    /// <summary>Where the first capitals begin; left out, where the symbol's first row does.</summary>
    public double? YMm { get; init; }

    /// <summary>Width.</summary>
    public required double WidthMm { get; init; }

    /// <summary>From the first capitals to the last baseline; left out, down to the baseline of the code under the symbol, or to the symbol's last row.</summary>
    public double? HeightMm { get; init; }

    /// <summary>Where lines begin.</summary>
    public LabelAlign Align { get; init; }

    /// <summary>Where the texts stand.</summary>
    public LabelVertical Vertical { get; init; }

    /// <summary>The letters' colour.</summary>
    public LabelInk Ink { get; init; }

    /// <summary>Fills the box with a colour when it has any text; <see langword="null"/> leaves the paper.</summary>
    public LabelInk? Fill { get; init; }

    /// <summary>Radius of the filled box's corners.</summary>
    public double RadiusMm { get; init; }

    /// <summary>Kept free at the left and right inside the box.</summary>
    public double PaddingMm { get; init; }

    /// <summary>From the top: texts that flow; then those on the floor, lowest last.</summary>
    public required IReadOnlyList<LabelItem> Items { get; init; }

    [JsonIgnore]
    internal double TextWidthMm => WidthMm - (2 * PaddingMm);

    /// <summary>The items that may be left out, first to go first.</summary>
    internal IEnumerable<LabelItem> DropOrder() => Items.Where(item => item.Drop > 0).OrderBy(item => item.Drop);
}

/// <summary>One text of a box.</summary>
public sealed record LabelItem
{
    /// <summary>Which text: see <see cref="LabelFields"/>.</summary>
    public required string Field { get; init; }

    /// <summary>Words before the text, which vanish with it: «Зав. № ».</summary>
    public LabelWords? Caption { get; init; }

    /// <summary>The words of a <c>text</c>, which says the same on every label.</summary>
    public LabelWords? Words { get; init; }

    /// <summary>Its face.</summary>
    public LabelWeight Weight { get; init; }

    /// <summary>Its size when there is room.</summary>
    public required double MaxPt { get; init; }

    /// <summary>Its smallest size.</summary>
    public required double MinPt { get; init; }

    /// <summary>Most lines. One line shrinks, condenses and takes a shorter wording by itself; several do so with the rest of the box.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>Lines it should take if shrinking a little makes it possible; 0 for as many as it may.</summary>
    public int SoftLines { get; init; }

    /// <summary>From the baseline above to this text's capitals.</summary>
    public double GapMm { get; init; }

    /// <summary>1 is left out first; 0 never.</summary>
    public int Drop { get; init; }

    /// <summary>A number without «Інв.» before its «№», for the sake of size.</summary>
    public bool Terse { get; init; }

    /// <summary>Stands on the floor of the box rather than flowing from its top.</summary>
    public bool Floor { get; init; }

    [JsonIgnore]
    internal LabelFont Font => Weight switch
    {
        LabelWeight.Medium => LabelFont.Medium,
        LabelWeight.Semibold => LabelFont.Bold,
        LabelWeight.Code => LabelFont.Code,
        _ => LabelFont.Text,
    };
}
