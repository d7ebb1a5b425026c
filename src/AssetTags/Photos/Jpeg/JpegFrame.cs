using System.Buffers.Binary;

namespace AssetTags.Photos.Jpeg;

/// <summary>One colour plane: its identifier, its sampling, and the table of its steps.</summary>
internal readonly record struct JpegComponent(byte Id, int Across, int Down, int Table);

/// <summary>What a picture announces about itself, checked against the limits and the standard.</summary>
/// <remarks>Source: ITU-T T.81 §B.2.2.</remarks>
internal sealed class JpegFrame
{
    public const int BlockSide = 8;

    private const int FixedLength = 6, ComponentLength = 3, MostSampling = 4, LastTable = 3;

    private JpegFrame(bool isProgressive, int width, int height, JpegComponent[] components)
    {
        IsProgressive = isProgressive;
        Width = width;
        Height = height;
        Components = components;
        MostAcross = components.Max(c => c.Across);
        MostDown = components.Max(c => c.Down);
    }

    public bool IsProgressive { get; }

    public int Width { get; }

    public int Height { get; }

    public IReadOnlyList<JpegComponent> Components { get; }

    private int MostAcross { get; }

    private int MostDown { get; }

    /// <summary>The place of a component; -1 when there is none with this identifier.</summary>
    public int PlaceOf(byte id) => Components.Index().Where(c => c.Item.Id == id).Select(c => c.Index).DefaultIfEmpty(-1).First();

    /// <summary>How many blocks of 8 × 8 a scan of this component alone has.</summary>
    public long BlocksOf(JpegComponent component)
        => Up(Up((long)Width * component.Across, MostAcross), BlockSide) * Up(Up((long)Height * component.Down, MostDown), BlockSide);

    /// <summary>How many units a scan of several components has.</summary>
    public long InterleavedUnits => Up(Width, BlockSide * MostAcross) * Up(Height, BlockSide * MostDown);

    /// <summary>Reads the body of a frame header.</summary>
    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    public static Phrase? Read(byte marker, ReadOnlySpan<byte> body, out JpegFrame? frame)
    {
        frame = null;
        if (body.Length < FixedLength || body.Length != FixedLength + (body[5] * ComponentLength))
        {
            return JpegFault.Broken("SOF");
        }

        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(body[1..]), BinaryPrimitives.ReadUInt16BigEndian(body[3..]));
        if (body[0] != BlockSide || body[5] is not (1 or 3))
        {
            return JpegFault.Uncommon;
        }

        if (width == 0 || height == 0)
        {
            return JpegFault.NoPicture;
        }

        if (Math.Max(width, height) > JpegLimits.LongestSide || (long)width * height > JpegLimits.MostPixels)
        {
            return JpegFault.TooLarge(width, height);
        }

        var components = ComponentsIn(body[FixedLength..]);
        if (components.Any(c => c.Across is 0 or > MostSampling || c.Down is 0 or > MostSampling || c.Table > LastTable)
            || components.DistinctBy(c => c.Id).Count() != components.Length)
        {
            return JpegFault.Broken("SOF");
        }

        frame = new JpegFrame(marker == JpegMarker.ProgressiveFrame, width, height, components);
        return null;
    }

    private static JpegComponent[] ComponentsIn(ReadOnlySpan<byte> body)
    {
        var components = new JpegComponent[body.Length / ComponentLength];
        for (var i = 0; i < components.Length; i++)
        {
            var one = body[(i * ComponentLength)..];
            components[i] = new JpegComponent(one[0], one[1] >> 4, one[1] & 15, one[2]);
        }

        return components;
    }

    private static long Up(long value, int by) => (value + by - 1) / by;
}
