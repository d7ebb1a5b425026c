using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AssetTags.Pdf;

/// <summary>A font file that holds only the glyphs used, under their old numbers.</summary>
/// <remarks>
/// Keeping the numbers lets pages be written, on many cores, before anyone knows which glyphs the document will need;
/// the gaps cost next to nothing once deflated. Made of the same set, it is the same bytes.
/// </remarks>
internal sealed class FontSubset
{
    private static readonly string[] s_tables = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"];

    private readonly TrueTypeFont _font;
    private readonly GlyphSet _drawn = new();
    private readonly int _glyphCount;

    public FontSubset(TrueTypeFont font, GlyphSet used)
    {
        _font = font;
        Draw(0);
        foreach (var glyph in used.Glyphs)
        {
            Draw(glyph);
        }

        _glyphCount = _drawn.Glyphs.Last() + 1;
        Tag = TagOf(used);
    }

    /// <summary>Six capital letters that name this very subset, as ISO 32000-1, 9.6.4 asks.</summary>
    public string Tag { get; }

    /// <summary>The font file.</summary>
    public byte[] ToFile()
    {
        var (outlines, locations) = CollectOutlines();
        var tables = new Dictionary<string, byte[]>
        {
            ["glyf"] = outlines,
            ["loca"] = locations,
            ["hmtx"] = CollectMetrics(),
            ["head"] = Patched("head", 50, 1),
            ["hhea"] = Patched("hhea", 34, _glyphCount),
            ["maxp"] = Patched("maxp", 4, _glyphCount),
        };
        return FontFile.Write([.. s_tables.Select(tag => (tag, tables[tag]))]);
    }

    private void Draw(ushort glyph)
    {
        if (_drawn.Add(glyph))
        {
            _font.Outlines.PartsOf(glyph).ForEach(part => Draw(part.Glyph));
        }
    }

    private (byte[] Outlines, byte[] Locations) CollectOutlines()
    {
        using var outlines = new MemoryStream();
        var locations = new byte[4 * (_glyphCount + 1)];
        for (var glyph = 0; glyph < _glyphCount; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(4 * glyph), (int)outlines.Length);
            if (_drawn.Contains((ushort)glyph))
            {
                outlines.Write(_font.Outlines[(ushort)glyph]);
                outlines.SetLength((outlines.Length + 3) & ~3);
                outlines.Position = outlines.Length;
            }
        }

        BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(4 * _glyphCount), (int)outlines.Length);
        return (outlines.ToArray(), locations);
    }

    private byte[] CollectMetrics()
    {
        var metrics = new byte[4 * _glyphCount];
        foreach (var glyph in _drawn.Glyphs)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * glyph), (ushort)_font.AdvanceOf(glyph));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * glyph) + 2), (short)_font.InkOf(glyph).Left);
        }

        return metrics;
    }

    private byte[] Patched(string tag, int at, int value)
    {
        var table = _font.Table(tag).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);
        return table;
    }

    private string TagOf(GlyphSet used)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes($"{_font.PostScriptName} {string.Join(' ', used.Glyphs)}"));
        return string.Concat(hash.Take(6).Select(b => (char)('A' + (b % 26))));
    }
}
