using System.Buffers.Binary;

namespace AssetTags.Pdf;

/// <summary>Which glyph shows which character: the <c>cmap</c> table, formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    private readonly Dictionary<int, ushort> _glyphs = [];

    // Nearly all text lies here; an array is several times faster than the dictionary.
    private readonly ushort[] _common = new ushort[0x2300];

    private CharacterMap()
    {
    }

    public ushort this[int character] => (uint)character < (uint)_common.Length
        ? _common[character]
        : _glyphs.GetValueOrDefault(character);

    public IEnumerable<KeyValuePair<int, ushort>> All => _glyphs;

    public static CharacterMap Read(ReadOnlySpan<byte> table)
    {
        var map = new CharacterMap();
        var found = false;
        for (var i = 0; i < TrueTypeFont.U16(table, 2); i++)
        {
            var subtable = table[BinaryPrimitives.ReadInt32BigEndian(table[(8 + (8 * i))..])..];
            found |= map.ReadSubtable(subtable);
        }

        return found ? map : throw new FormatException("The font's cmap has no subtable of format 4 or 12.");
    }

    private bool ReadSubtable(ReadOnlySpan<byte> subtable)
    {
        switch (TrueTypeFont.U16(subtable, 0))
        {
            case 4:
                ReadSegments(subtable);
                return true;
            case 12:
                ReadGroups(subtable);
                return true;
            default:
                return false;
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> table)
    {
        var twice = TrueTypeFont.U16(table, 6);
        var (ends, starts) = (14, 16 + twice);
        var (deltas, offsets) = (starts + twice, starts + (2 * twice));
        for (var at = 0; at < twice; at += 2)
        {
            var (start, end) = (TrueTypeFont.U16(table, starts + at), TrueTypeFont.U16(table, ends + at));
            var offset = TrueTypeFont.U16(table, offsets + at);
            for (int character = start; character <= end && character != 0xFFFF; character++)
            {
                var glyph = offset == 0 ? character : TrueTypeFont.U16(table, offsets + at + offset + (2 * (character - start)));
                Add(character, offset != 0 && glyph == 0 ? 0 : glyph + TrueTypeFont.U16(table, deltas + at));
            }
        }
    }

    private void ReadGroups(ReadOnlySpan<byte> table)
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(table[12..]);
        for (var at = 16; at < 16 + (count * 12); at += 12)
        {
            var start = BinaryPrimitives.ReadInt32BigEndian(table[at..]);
            var end = BinaryPrimitives.ReadInt32BigEndian(table[(at + 4)..]);
            var glyph = BinaryPrimitives.ReadInt32BigEndian(table[(at + 8)..]);
            for (var character = start; character <= end; character++, glyph++)
            {
                Add(character, glyph);
            }
        }
    }

    private void Add(int character, int glyph)
    {
        if ((ushort)glyph == 0)
        {
            return;
        }

        _glyphs[character] = (ushort)glyph;
        if (character < _common.Length)
        {
            _common[character] = (ushort)glyph;
        }
    }
}
