using System.Buffers.Binary;

namespace AssetTags.Photos.Jpeg;

/// <summary>A picture made smaller.</summary>
/// <param name="LongerSide">Pixels of the longer side that were wanted.</param>
/// <param name="Bytes">A JPEG, upright, with the colours of the original and nothing besides.</param>
internal sealed record JpegCopy(int LongerSide, byte[] Bytes);

/// <summary>Makes smaller copies of pictures, one picture at a time for each core.</summary>
/// <param name="usesLibrary">Whether libjpeg-turbo is asked where it is installed; without it there are no copies, and the picture itself is shown.</param>
internal sealed class JpegCopies(bool usesLibrary) : IDisposable
{
    private readonly bool _usesLibrary = usesLibrary && TurboJpeg.IsHere;

    // Decoding 48 million pixels of a progressive picture takes 250 MB.
    private readonly SemaphoreSlim _turns = new(Environment.ProcessorCount);

    /// <summary>Decodes the whole picture and makes the copies that are smaller than it.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="longerSides">The sizes wanted, greatest first.</param>
    /// <param name="cancellation">Stops waiting for a turn.</param>
    /// <returns>The copies, or why the picture cannot be decoded.</returns>
    public async Task<(IReadOnlyList<JpegCopy> Copies, Phrase? Fault)> MakeAsync(
        CleanJpeg picture, IReadOnlyList<int> longerSides, CancellationToken cancellation)
    {
        if (!_usesLibrary)
        {
            return ([], null);
        }

        await _turns.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Make(picture, longerSides), cancellation);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private static (IReadOnlyList<JpegCopy> Copies, Phrase? Fault) Make(CleanJpeg picture, IReadOnlyList<int> longerSides)
    {
        var longest = Math.Max(picture.Width, picture.Height);
        int[] smaller = [.. longerSides.Where(side => side < longest)];
        if (TurboJpeg.Decode(picture.Bytes.Span, smaller.FirstOrDefault(1), out var complaint) is not { } pixels)
        {
            return ([], JpegFault.NotDecodable(complaint));
        }

        var copies = new List<JpegCopy>();
        pixels = pixels.Turned(picture.Orientation);
        foreach (var side in smaller)
        {
            pixels = pixels.Shrunk(Scaled(picture.Width, side, longest), Scaled(picture.Height, side, longest));
            copies.Add(new JpegCopy(side, Coloured(TurboJpeg.Encode(pixels), picture.ColourProfile.Span)));
        }

        return (copies, null);
    }

    private static int Scaled(int length, int side, int longest) => Math.Max(1, (int)Math.Round((double)length * side / longest));

    // Without its profile, a photo in wide colours would look dull. It stands behind APP0, which the library writes first.
    private static byte[] Coloured(byte[] jpeg, ReadOnlySpan<byte> profile)
    {
        var place = 4 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(4));
        return [.. jpeg.AsSpan(0, place), .. profile, .. jpeg.AsSpan(place)];
    }
}
