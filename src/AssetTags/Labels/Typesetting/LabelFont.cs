using System.Text;
using AssetTags.Pdf;

namespace AssetTags.Labels.Typesetting;

/// <summary>A face and its condensed sister.</summary>
internal sealed class LabelFont(string regular, string condensed)
{
    public const double PointMm = 25.4 / 72;

    /// <summary>From one baseline to the next, in ems.</summary>
    public const double Leading = 1.22;

    public static LabelFont Text { get; } = new("NotoSans-Regular", "NotoSans-Condensed");

    public static LabelFont Medium { get; } = new("NotoSans-Medium", "NotoSans-CondensedMedium");

    public static LabelFont Bold { get; } = new("NotoSans-SemiBold", "NotoSans-CondensedSemiBold");

    /// <summary>Zeros with a stroke, so that none is read as O.</summary>
    public static LabelFont Code { get; } = new("NotoSansMono-SemiBold", "NotoSansMono-SemiBold");

    public TrueTypeFont Regular { get; } = EmbeddedFont.Open(regular);

    public TrueTypeFont Condensed { get; } = EmbeddedFont.Open(condensed);

    public TrueTypeFont Face(bool isCondensed) => isCondensed ? Condensed : Regular;

    /// <summary>Height of capitals at a size in points.</summary>
    public static double CapMm(TrueTypeFont font, double points) => Mm(font, font.CapHeight, points);

    /// <summary>Font units at a size in points.</summary>
    public static double Mm(TrueTypeFont font, double units, double points) => units / font.UnitsPerEm * points * PointMm;

    /// <summary>The first character the faces cannot show, or <see langword="null"/> when they show all.</summary>
    public Rune? FirstMissing(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (Regular.GlyphOf(character) == 0 || Condensed.GlyphOf(character) == 0)
            {
                return character;
            }
        }

        return null;
    }
}
