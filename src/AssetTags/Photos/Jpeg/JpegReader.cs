using System.Buffers.Binary;

namespace AssetTags.Photos.Jpeg;

/// <summary>
/// Walks over the segments of a JPEG and notes those that are needed to show it. Decodes no pixel; believes no length, number or
/// order that the standard does not allow. Whatever it does not know ends the walk.
/// </summary>
/// <remarks>Source: ITU-T T.81 Annex B; JFIF 1.02 for APP0; ICC.1:2010 Annex B.4 for APP2.</remarks>
internal sealed class JpegReader(ReadOnlyMemory<byte> file)
{
    private const int MarkerLength = 2, LengthLength = 2, AdobeLength = 12;

    private readonly JpegTables _tables = new();
    private readonly List<Range> _picture = [];
    private JpegScans? _scans;
    private int _at = MarkerLength;
    private int _interval;

    /// <summary>The header of the picture; there is one when reading ended well.</summary>
    public JpegFrame? Frame { get; private set; }

    public int Orientation { get; private set; } = ExifOrientation.Upright;

    /// <summary>The density of APP0, if it had one.</summary>
    public ReadOnlyMemory<byte>? Jfif { get; private set; }

    /// <summary>The body of APP2 with a profile of colours, if it is one.</summary>
    public ReadOnlyMemory<byte>? Icc { get; private set; }

    /// <summary>The body of APP14, which tells how colours are turned into planes.</summary>
    public ReadOnlyMemory<byte>? Adobe { get; private set; }

    /// <summary>The segments of the picture itself, with their markers, in order, up to its end.</summary>
    public IReadOnlyList<Range> Picture => _picture;

    private ReadOnlySpan<byte> Bytes => file.Span;

    /// <summary>Reads the file, which begins like a JPEG.</summary>
    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    public Phrase? Read()
    {
        while (true)
        {
            if (NextMarker(out var marker) is { } stray)
            {
                return stray;
            }

            if (marker == JpegMarker.End)
            {
                return _scans?.AreComplete == true ? null : JpegFault.NoPicture;
            }

            if (TakeSegment(marker) is { } wrong)
            {
                return wrong;
            }
        }
    }

    private Phrase? NextMarker(out byte marker)
    {
        marker = 0;
        if (_at < file.Length && Bytes[_at] != JpegMarker.Prefix)
        {
            return JpegFault.Broken("FF");
        }

        while (_at < file.Length && Bytes[_at] == JpegMarker.Prefix)
        {
            _at++;
        }

        if (_at >= file.Length)
        {
            return JpegFault.CutOff;
        }

        marker = Bytes[_at++];
        return null;
    }

    private Phrase? TakeSegment(byte marker)
    {
        var start = _at - MarkerLength;
        if (marker is < JpegMarker.BaselineFrame or (>= JpegMarker.FirstRestart and <= JpegMarker.Start))
        {
            return JpegFault.Broken($"{marker:X2}");
        }

        if (_at + LengthLength > file.Length)
        {
            return JpegFault.CutOff;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(Bytes[_at..]);
        if (length < LengthLength || _at + length > file.Length)
        {
            return length < LengthLength ? JpegFault.Broken($"{marker:X2}") : JpegFault.CutOff;
        }

        var body = file[(_at + LengthLength)..(_at + length)];
        _at += length;
        return marker switch
        {
            JpegMarker.Comment => null,
            >= JpegMarker.FirstApplication and <= JpegMarker.LastApplication => TakeApplication(marker, body),
            JpegMarker.Scan => TakeScan(start, body.Span),
            _ => TakePart(marker, start, body.Span),
        };
    }

    private Phrase? TakeApplication(byte marker, ReadOnlyMemory<byte> body)
    {
        switch (marker)
        {
            case JpegMarker.Jfif when Jfif is null && JfifDensity.IsIn(body.Span):
                Jfif = body[..JfifDensity.Length];
                break;
            case JpegMarker.Exif when body.Span.StartsWith("Exif\0\0"u8) && Orientation == ExifOrientation.Upright:
                Orientation = ExifOrientation.Read(body.Span[6..]);
                break;
            case JpegMarker.Icc when Icc is null && IccProfile.IsWhole(body.Span):
                Icc = body;
                break;
            case JpegMarker.Adobe when body.Length >= AdobeLength && body.Span.StartsWith("Adobe"u8):
                Adobe = body[..AdobeLength];
                break;
            default:
                break;
        }

        return null;
    }

    private Phrase? TakePart(byte marker, int start, ReadOnlySpan<byte> body)
    {
        var wrong = marker switch
        {
            JpegMarker.QuantisationTables => _tables.TakeSteps(body) ? null : JpegFault.Broken("DQT"),
            JpegMarker.HuffmanTables => _tables.TakeCodes(body) ? null : JpegFault.Broken("DHT"),
            JpegMarker.RestartInterval => TakeInterval(body) ? null : JpegFault.Broken("DRI"),
            JpegMarker.BaselineFrame or JpegMarker.ExtendedFrame or JpegMarker.ProgressiveFrame => TakeFrame(marker, body),
            _ => (Phrase?)JpegFault.Uncommon,
        };
        _picture.Add(start.._at);
        return wrong;
    }

    private bool TakeInterval(ReadOnlySpan<byte> body)
    {
        _interval = body.Length == 2 ? BinaryPrimitives.ReadUInt16BigEndian(body) : 0;
        return body.Length == 2;
    }

    private Phrase? TakeFrame(byte marker, ReadOnlySpan<byte> body)
    {
        if (Frame is not null)
        {
            return JpegFault.Broken("SOF");
        }

        var wrong = JpegFrame.Read(marker, body, out var frame);
        Frame = frame;
        _scans = frame is null ? null : new JpegScans(frame, _tables);
        return wrong;
    }

    private Phrase? TakeScan(int start, ReadOnlySpan<byte> body)
    {
        if (_scans is null)
        {
            return JpegFault.Broken("SOS");
        }

        if (CodedBytes.Measure(Bytes[_at..], out var coded) is { } wrong)
        {
            return wrong;
        }

        _at += coded.Length;
        _picture.Add(start.._at);
        return _scans.Take(body, coded.Codes, coded.Restarts, _interval);
    }
}
