using System.Buffers.Binary;
using System.Text;

namespace AssetTags.Pdf;

/// <summary>The table directory of a TrueType file.</summary>
internal sealed class TrueTypeTables
{
    private const uint TrueTypeVersion = 0x00010000;
    private const int DirectoryHeader = 12;
    private const int DirectoryEntry = 16;
    private const int PostScriptNameId = 6;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _tables = [];

    private TrueTypeTables()
    {
    }

    /// <summary>A table's bytes.</summary>
    /// <exception cref="FormatException">The file has no such table.</exception>
    public ReadOnlyMemory<byte> this[string tag] => _tables.TryGetValue(tag, out var table)
        ? table
        : throw new FormatException($"The font has no '{tag}' table; a TrueType font with glyf outlines is needed.");

    public static TrueTypeTables Read(byte[] file)
    {
        if (file.Length < DirectoryHeader || BinaryPrimitives.ReadUInt32BigEndian(file) != TrueTypeVersion)
        {
            throw new FormatException("Not a TrueType font: the file does not begin with 00 01 00 00.");
        }

        var tables = new TrueTypeTables();
        var count = TrueTypeFont.U16(file, 4);
        for (var at = DirectoryHeader; at < DirectoryHeader + (count * DirectoryEntry); at += DirectoryEntry)
        {
            var offset = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at + 8));
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at + 12));
            tables._tables[Encoding.ASCII.GetString(file, at, 4)] = file.AsMemory(offset, length);
        }

        return tables;
    }

    /// <summary>The PostScript name out of the <c>name</c> table: ASCII, as Windows (UTF-16) or Macintosh records hold it.</summary>
    public string ReadPostScriptName()
    {
        var names = this["name"].Span;
        var count = TrueTypeFont.U16(names, 2);
        var storage = TrueTypeFont.U16(names, 4);
        for (var at = 6; at < 6 + (count * 12); at += 12)
        {
            if (TrueTypeFont.U16(names, at + 6) == PostScriptNameId)
            {
                var text = names.Slice(storage + TrueTypeFont.U16(names, at + 10), TrueTypeFont.U16(names, at + 8));
                return TrueTypeFont.U16(names, at) == 1 ? Encoding.ASCII.GetString(text) : Encoding.BigEndianUnicode.GetString(text);
            }
        }

        throw new FormatException("The font does not say its PostScript name.");
    }
}
