using System.Globalization;
using System.Text;

namespace AssetTags.Pdf;

/// <summary>The five objects that embed a font: composite font, its descendant, descriptor, file and way back to Unicode.</summary>
/// <remarks>Glyph numbers stand in the text as they are (Identity-H): ISO 32000-1, 9.7.</remarks>
internal static class PdfFontObjects
{
    /// <summary>Writes a font with the glyphs used.</summary>
    /// <returns>The number of the composite font's object.</returns>
    public static int Write(PdfObjects objects, TrueTypeFont font, GlyphSet used)
    {
        var subset = new FontSubset(font, used);
        var name = $"{subset.Tag}+{font.PostScriptName}";
        var descriptor = WriteDescriptor(objects, font, name, WriteFile(objects, subset));
        var descendant = Write(objects, $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDToGIDMap/Identity"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/FontDescriptor {descriptor} 0 R/W[{Widths(font, used)}]>>");
        var unicode = WriteUnicode(objects, font, used);
        return Write(objects, $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            + $"/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>");
    }

    private static int WriteFile(PdfObjects objects, FontSubset subset)
    {
        var file = subset.ToFile();
        var number = objects.Reserve();
        using var deflated = Deflated.Of(file);
        objects.WriteStream(number, string.Create(CultureInfo.InvariantCulture, $"/Length1 {file.Length}"), deflated.Written.Span);
        return number;
    }

    private static int WriteDescriptor(PdfObjects objects, TrueTypeFont font, string name, int file)
    {
        var box = font.Bounds;
        // The width of stems is in no TrueType table; 50 + (weight / 65)² is the usual estimate.
        var stem = 50 + (font.Weight * font.Weight / 4225);
        return Write(objects, $"<</Type/FontDescriptor/FontName/{name}/Flags 4/ItalicAngle 0/StemV {stem}"
            + $"/FontBBox[{Scaled(font, box.Left)} {Scaled(font, box.Bottom)} {Scaled(font, box.Right)} {Scaled(font, box.Top)}]"
            + $"/Ascent {Scaled(font, font.Ascent)}/Descent {Scaled(font, font.Descent)}/CapHeight {Scaled(font, font.CapHeight)}"
            + $"/FontFile2 {file} 0 R>>");
    }

    private static string Widths(TrueTypeFont font, GlyphSet used)
    {
        var widths = new StringBuilder();
        var next = -1;
        foreach (var glyph in used.Glyphs)
        {
            widths.Append(glyph == next ? " " : next < 0 ? $"{glyph}[" : $"]{glyph}[").Append(Scaled(font, font.AdvanceOf(glyph)));
            next = glyph + 1;
        }

        return widths.Append(']').ToString();
    }

    private static int WriteUnicode(PdfObjects objects, TrueTypeFont font, GlyphSet used)
    {
        // The lowest character of those that share a glyph: a space before a no-break space.
        var characters = font.Characters.Where(pair => used.Contains(pair.Value)).OrderBy(pair => pair.Key)
            .DistinctBy(pair => pair.Value).OrderBy(pair => pair.Value);
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n")
            .Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
            .Append("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        foreach (var block in characters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (character, glyph) in block)
            {
                var unicode = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)));
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{unicode}>\n");
            }

            map.Append("endbfchar\n");
        }

        map.Append("endcmap CMapName currentdict/CMap defineresource pop end end\n");
        var number = objects.Reserve();
        using var deflated = Deflated.Of(Encoding.ASCII.GetBytes(map.ToString()));
        objects.WriteStream(number, "", deflated.Written.Span);
        return number;
    }

    private static int Write(PdfObjects objects, string dictionary)
    {
        var number = objects.Reserve();
        objects.Begin(number).Add(dictionary);
        objects.End();
        return number;
    }

    private static string Scaled(TrueTypeFont font, int units)
        => Math.Round(units * 1000.0 / font.UnitsPerEm, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
