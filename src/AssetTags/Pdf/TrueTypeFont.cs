using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;

namespace AssetTags.Pdf;

/// <summary>A TrueType font read from its file: which glyph shows a character, how wide it is, where its ink lies.</summary>
/// <remarks>
/// Lengths are in font units, <see cref="UnitsPerEm"/> to the em, y growing upwards from the baseline. Kerning and other
/// layout features are not read. Never changes after it is made, so many threads may use one.
/// Tables: https://learn.microsoft.com/typography/opentype/spec/otff.
/// </remarks>
public sealed class TrueTypeFont
{
    private readonly TrueTypeTables _tables;
    private readonly CharacterMap _characters;
    private readonly ushort[] _advances;
    private readonly ConcurrentDictionary<ushort, IReadOnlyList<PathStep>> _paths = new();

    private TrueTypeFont(TrueTypeTables tables)
    {
        _tables = tables;
        var head = tables["head"].Span;
        UnitsPerEm = U16(head, 18);
        Bounds = new GlyphInk(I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42));
        GlyphCount = U16(tables["maxp"].Span, 4);
        Ascent = I16(tables["hhea"].Span, 4);
        Descent = I16(tables["hhea"].Span, 6);
        var os2 = tables["OS/2"].Span;
        Weight = U16(os2, 4);
        CapHeight = I16(os2, 88);
        PostScriptName = tables.ReadPostScriptName();
        Outlines = new GlyphOutlines(tables, GlyphCount);
        _characters = CharacterMap.Read(tables["cmap"].Span);
        _advances = ReadAdvances();
    }

    /// <summary>The name a PDF calls the font by, such as <c>NotoSans-SemiBold</c>.</summary>
    public string PostScriptName { get; }

    /// <summary>Font units in one em; 1000 or 2048 as a rule.</summary>
    public int UnitsPerEm { get; }

    /// <summary>How many glyphs the file holds, glyph 0 ("no such character") included.</summary>
    public int GlyphCount { get; }

    /// <summary>Height above the baseline that lines need (<c>hhea</c>).</summary>
    public int Ascent { get; }

    /// <summary>Depth below the baseline that lines need, a negative number (<c>hhea</c>).</summary>
    public int Descent { get; }

    /// <summary>Height of a flat capital such as Н (<c>OS/2</c>).</summary>
    public int CapHeight { get; }

    /// <summary>Weight class: 400 regular, 500 medium, 600 semibold (<c>OS/2</c>).</summary>
    public int Weight { get; }

    /// <summary>The box around the ink of all glyphs (<c>head</c>).</summary>
    public GlyphInk Bounds { get; }

    internal GlyphOutlines Outlines { get; }

    /// <summary>Reads a font file.</summary>
    /// <exception cref="FormatException">The bytes are not a TrueType font with glyf outlines and a Unicode cmap (format 4 or 12).</exception>
    public static TrueTypeFont Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return new TrueTypeFont(TrueTypeTables.Read(file));
        }
        catch (ArgumentOutOfRangeException cut)
        {
            throw new FormatException("The font file is shorter than its own tables say.", cut);
        }
    }

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public ushort GlyphOf(Rune character) => _characters[character.Value];

    /// <summary>How far the pen moves after a glyph.</summary>
    public int AdvanceOf(ushort glyph) => _advances[glyph];

    /// <summary>Where the ink of a glyph lies; all zero for a space.</summary>
    public GlyphInk InkOf(ushort glyph) => Outlines.InkOf(glyph);

    /// <summary>The outline of a glyph, closed contours to be filled with the non-zero winding rule; empty for a space.</summary>
    public IReadOnlyList<PathStep> PathOf(ushort glyph) => _paths.GetOrAdd(glyph, g => GlyphPath.Of(Outlines, g));

    internal ReadOnlyMemory<byte> Table(string tag) => _tables[tag];

    internal IEnumerable<KeyValuePair<int, ushort>> Characters => _characters.All;

    private ushort[] ReadAdvances()
    {
        var metrics = _tables["hmtx"].Span;
        var measured = U16(_tables["hhea"].Span, 34);
        var advances = new ushort[GlyphCount];
        for (var glyph = 0; glyph < advances.Length; glyph++)
        {
            // The last measured advance holds for every glyph after it: that is how monospaced fonts are stored.
            advances[glyph] = U16(metrics, 4 * Math.Min(glyph, measured - 1));
        }

        return advances;
    }

    internal static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    internal static short I16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);
}
