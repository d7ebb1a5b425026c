using System.Runtime.InteropServices;

namespace AssetTags.Photos.Jpeg;

/// <summary>Decodes and encodes pictures with libjpeg-turbo, where it is installed. Only bytes that passed <see cref="CleanJpeg"/> come here.</summary>
internal static class TurboJpeg
{
    private const int Quality = 82, Eighths = 8;

    /// <summary>Whether the library is on this machine.</summary>
    public static bool IsHere => TurboJpegLibrary.IsHere;

    /// <summary>Decodes every pixel, at the least size that is not below the one wanted.</summary>
    /// <param name="jpeg">The picture.</param>
    /// <param name="longerSide">The longer side that will be needed.</param>
    /// <param name="complaint">What the library says when the picture is not whole.</param>
    /// <returns>The pixels as they are stored; <see langword="null"/> when the picture is not whole.</returns>
    public static Pixels? Decode(ReadOnlySpan<byte> jpeg, int longerSide, out string complaint)
    {
        complaint = "";
        ref var first = ref MemoryMarshal.GetReference(jpeg);
        var size = new CULong((nuint)jpeg.Length);
        var decoder = Opened(TurboJpegLibrary.OpenDecoder());
        try
        {
            if (TurboJpegLibrary.ReadHeader(decoder, ref first, size, out var fullWidth, out var fullHeight, out _, out _) != 0)
            {
                complaint = ComplaintOf(decoder);
                return null;
            }

            var eighths = Enumerable.Range(1, Eighths).First(e => e == Eighths || Scaled(Math.Max(fullWidth, fullHeight), e) >= longerSide);
            var (width, height) = (Scaled(fullWidth, eighths), Scaled(fullHeight, eighths));
            var rgb = GC.AllocateUninitializedArray<byte>(width * height * Pixels.Channels);
            if (TurboJpegLibrary.Decode(
                decoder, ref first, size, ref rgb[0], width, width * Pixels.Channels, height, TurboJpegLibrary.Rgb, TurboJpegLibrary.Strict) != 0)
            {
                complaint = ComplaintOf(decoder);
                return null;
            }

            return new Pixels(rgb, width, height);
        }
        finally
        {
            _ = TurboJpegLibrary.Close(decoder);
        }
    }

    /// <summary>Encodes a picture.</summary>
    /// <exception cref="InvalidOperationException">The library failed, for lack of memory perhaps.</exception>
    public static byte[] Encode(Pixels pixels)
    {
        nint jpeg = 0;
        var size = default(CULong);
        var encoder = Opened(TurboJpegLibrary.OpenEncoder());
        try
        {
            if (TurboJpegLibrary.Encode(
                encoder, ref pixels.Rgb[0], pixels.Width, pixels.Width * Pixels.Channels, pixels.Height, TurboJpegLibrary.Rgb,
                ref jpeg, ref size, TurboJpegLibrary.HalfColours, Quality, flags: 0) != 0)
            {
                throw new InvalidOperationException($"libjpeg-turbo: {ComplaintOf(encoder)}");
            }

            var bytes = new byte[size.Value];
            Marshal.Copy(jpeg, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            TurboJpegLibrary.Free(jpeg);
            _ = TurboJpegLibrary.Close(encoder);
        }
    }

    private static int Scaled(int side, int eighths) => ((side * eighths) + Eighths - 1) / Eighths;

    private static nint Opened(nint handle) => handle != 0 ? handle : throw new InvalidOperationException("libjpeg-turbo: no memory.");

    private static string ComplaintOf(nint handle) => Marshal.PtrToStringUTF8(TurboJpegLibrary.Complaint(handle)) ?? "?";
}
