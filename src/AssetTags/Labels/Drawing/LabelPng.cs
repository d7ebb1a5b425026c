using System.Buffers.Binary;
using System.Text;
using AssetTags.Pdf;

namespace AssetTags.Labels.Drawing;

/// <summary>Writes a bitmap as PNG, 8 bits a channel, which knows its size on paper. Format: https://www.w3.org/TR/png-3/.</summary>
internal static class LabelPng
{
    private const byte UpFilter = 2;

    private static readonly uint[] s_crc = CrcTable();

    /// <summary>The whole file; the same bitmap gives the same bytes.</summary>
    /// <param name="bitmap">The picture, grey or coloured.</param>
    /// <param name="dpi">Its resolution.</param>
    public static byte[] Encode(LabelBitmap bitmap, int dpi)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        AddChunk(file, "IHDR", Header(bitmap));
        AddChunk(file, "pHYs", Resolution(dpi));
        using (var pixels = Deflated.Of(Filtered(bitmap)))
        {
            AddChunk(file, "IDAT", pixels.Written.Span);
        }

        AddChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Header(LabelBitmap bitmap)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, bitmap.WidthDots);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), bitmap.HeightDots);
        (header[8], header[9]) = (8, (byte)(bitmap.Channels == 1 ? 0 : 2));
        return header;
    }

    private static byte[] Resolution(int dpi)
    {
        var chunk = new byte[9];
        var dotsPerMetre = LabelRaster.Dots(1000, dpi);
        BinaryPrimitives.WriteInt32BigEndian(chunk, dotsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(chunk.AsSpan(4), dotsPerMetre);
        chunk[8] = 1;
        return chunk;
    }

    // Each row as its difference from the one above: rows of a QR symbol repeat module by module.
    private static byte[] Filtered(LabelBitmap bitmap)
    {
        var length = bitmap.WidthDots * bitmap.Channels;
        var rows = new byte[(length + 1) * bitmap.HeightDots];
        for (var y = 0; y < bitmap.HeightDots; y++)
        {
            var row = bitmap.Row(y);
            var above = y > 0 ? bitmap.Row(y - 1) : default;
            var into = rows.AsSpan(y * (length + 1), length + 1);
            into[0] = UpFilter;
            for (var x = 0; x < length; x++)
            {
                into[x + 1] = (byte)(row[x] - (y > 0 ? above[x] : 0));
            }
        }

        return rows;
    }

    private static void AddChunk(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, name), data));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            crc = s_crc[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return crc;
    }

    private static uint[] CrcTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
