using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace AssetTags.Pdf;

/// <summary>Puts tables together into a TrueType file: directory, checksums, padding.</summary>
internal static class FontFile
{
    private const uint WholeFileSum = 0xB1B0AFBA;

    /// <param name="tables">The tables in order of tag; <c>head</c> among them.</param>
    public static byte[] Write((string Tag, byte[] Bytes)[] tables)
    {
        var start = 12 + (16 * tables.Length);
        var file = new byte[start + tables.Sum(table => Padded(table.Bytes.Length))];
        WriteHeader(file, tables.Length);
        var (at, head) = (start, 0);
        for (var i = 0; i < tables.Length; i++)
        {
            var (tag, bytes) = tables[i];
            bytes.CopyTo(file, at);
            if (tag == "head")
            {
                head = at;
                file.AsSpan(at + 8, 4).Clear();
            }

            var entry = file.AsSpan(12 + (16 * i), 16);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(at, Padded(bytes.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], bytes.Length);
            at += Padded(bytes.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), WholeFileSum - Sum(file));
        return file;
    }

    private static void WriteHeader(byte[] file, int count)
    {
        var log = BitOperations.Log2((uint)count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << log));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * count) - (16 << log)));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]));
        }

        return sum;
    }
}
