using System.Buffers.Binary;

namespace AssetTags.Photos.Jpeg;

/// <summary>The one thing in EXIF that belongs to the picture: which way up the camera was held.</summary>
/// <remarks>Source: JEITA CP-3451 (EXIF 2.32) §4.6.4, tag 0x0112; TIFF 6.0 for the structure. 1 is upright, 5 to 8 lie on a side.</remarks>
internal static class ExifOrientation
{
    public const int Upright = 1;

    private const int Last = 8, FirstOnSide = 5;
    private const ushort OrientationTag = 0x0112, ShortType = 3;
    private const int HeaderLength = 8, EntryLength = 12;

    /// <summary>Whether width and height change places when it is shown.</summary>
    public static bool LiesOnSide(int orientation) => orientation >= FirstOnSide;

    /// <summary>Reads it; whatever is not well-formed is upright.</summary>
    /// <param name="tiff">What stands behind «Exif» and two zeroes.</param>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < HeaderLength || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return Upright;
        }

        var isLittle = tiff[0] == 'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory < HeaderLength || directory > tiff.Length - 2)
        {
            return Upright;
        }

        var entries = tiff[((int)directory + 2)..];
        for (var left = Short(tiff[(int)directory..], isLittle); left > 0 && entries.Length >= EntryLength; left--, entries = entries[EntryLength..])
        {
            if (Short(entries, isLittle) == OrientationTag)
            {
                return Short(entries[8..], isLittle) is >= Upright and <= Last and var read ? read : Upright;
            }
        }

        return Upright;
    }

    /// <summary>A whole APP1 segment that says nothing else.</summary>
    public static byte[] Segment(int orientation)
    {
        var segment = new byte[36];
        ReadOnlySpan<byte> beginning = [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, HeaderLength, 0, 1];
        beginning.CopyTo(segment);
        var entry = segment.AsSpan(beginning.Length);
        BinaryPrimitives.WriteUInt16BigEndian(entry, OrientationTag);
        BinaryPrimitives.WriteUInt16BigEndian(entry[2..], ShortType);
        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], 1);
        BinaryPrimitives.WriteUInt16BigEndian(entry[8..], (ushort)orientation);
        return segment;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
