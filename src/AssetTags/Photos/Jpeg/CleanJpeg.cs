using System.Buffers.Binary;

namespace AssetTags.Photos.Jpeg;

/// <summary>
/// A photo with nothing but the picture in it: no place, time, camera, author, comment, small or second picture, and nothing behind
/// its end. What is kept is its colours, and which way up it is.
/// </summary>
public sealed class CleanJpeg
{
    private CleanJpeg(byte[] bytes, JpegReader read)
    {
        Bytes = bytes;
        Orientation = read.Orientation;
        IsUpright = read.Orientation == ExifOrientation.Upright;
        var (width, height) = (read.Frame!.Width, read.Frame.Height);
        (Width, Height) = ExifOrientation.LiesOnSide(read.Orientation) ? (height, width) : (width, height);
        ColourProfile = read.Icc is { } profile ? Segment(JpegMarker.Icc, profile.Span) : default;
    }

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Pixels across, as seen.</summary>
    public int Width { get; }

    /// <summary>Pixels down, as seen.</summary>
    public int Height { get; }

    /// <summary>Whether its rows are stored as they are seen.</summary>
    public bool IsUpright { get; }

    /// <summary>How its rows are stored, as EXIF numbers it, 1 to 8.</summary>
    internal int Orientation { get; }

    /// <summary>The whole segment of its profile of colours; empty when it has none.</summary>
    internal ReadOnlyMemory<byte> ColourProfile { get; }

    /// <summary>Reads a file strictly and takes the picture out of it. No pixel is decoded.</summary>
    /// <param name="file">Any bytes.</param>
    /// <param name="reason">Why it is not taken, and what would be; <c>default</c> when it is.</param>
    /// <returns>The picture, or <see langword="null"/>.</returns>
    /// <remarks>
    /// That the codes of the pixels are whole is known here only as far as their number and the restarts among them tell; the
    /// decoder, where there is one, knows it to the last pixel.
    /// </remarks>
    public static CleanJpeg? Read(ReadOnlyMemory<byte> file, out Phrase reason)
    {
        var reader = new JpegReader(file);
        reason = (FileKind.WhyNotJpeg(file.Span) ?? reader.Read()) is { } wrong ? wrong : default;
        return reason == default ? new CleanJpeg(Written(file.Span, reader), reader) : null;
    }

    private static byte[] Written(ReadOnlySpan<byte> file, JpegReader read)
    {
        using var clean = new MemoryStream(file.Length);
        clean.Write([JpegMarker.Prefix, JpegMarker.Start]);
        if (read.Jfif is { } density)
        {
            clean.Write(Segment(JpegMarker.Jfif, JfifDensity.Body(density.Span)));
        }

        if (read.Orientation != ExifOrientation.Upright)
        {
            clean.Write(ExifOrientation.Segment(read.Orientation));
        }

        if (read.Icc is { } profile)
        {
            clean.Write(Segment(JpegMarker.Icc, profile.Span));
        }

        if (read.Adobe is { } adobe)
        {
            clean.Write(Segment(JpegMarker.Adobe, adobe.Span));
        }

        foreach (var part in read.Picture)
        {
            clean.Write(file[part]);
        }

        clean.Write([JpegMarker.Prefix, JpegMarker.End]);
        return clean.ToArray();
    }

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> body)
    {
        var segment = new byte[body.Length + 4];
        (segment[0], segment[1]) = (JpegMarker.Prefix, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(body.Length + 2));
        body.CopyTo(segment.AsSpan(4));
        return segment;
    }
}
