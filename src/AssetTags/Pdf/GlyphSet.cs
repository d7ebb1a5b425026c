namespace AssetTags.Pdf;

/// <summary>Which glyphs of one font are used; joining sets in any order gives the same set.</summary>
internal sealed class GlyphSet
{
    private ulong[] _bits = [];

    public bool IsEmpty => _bits.Length == 0;

    /// <summary>The glyphs in rising order.</summary>
    public IEnumerable<ushort> Glyphs => Enumerable.Range(0, _bits.Length * 64).Select(glyph => (ushort)glyph).Where(Contains);

    public bool Contains(ushort glyph) => glyph >> 6 < _bits.Length && (_bits[glyph >> 6] & (1UL << (glyph & 63))) != 0;

    public bool Add(ushort glyph)
    {
        if (Contains(glyph))
        {
            return false;
        }

        Grow((glyph >> 6) + 1);
        _bits[glyph >> 6] |= 1UL << (glyph & 63);
        return true;
    }

    public void Join(GlyphSet other)
    {
        Grow(other._bits.Length);
        for (var i = 0; i < other._bits.Length; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    private void Grow(int words)
    {
        if (words > _bits.Length)
        {
            Array.Resize(ref _bits, words);
        }
    }
}
