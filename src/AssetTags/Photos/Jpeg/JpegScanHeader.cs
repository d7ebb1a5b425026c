namespace AssetTags.Photos.Jpeg;

/// <summary>What one scan brings: of which components, which coefficients, how exact.</summary>
/// <remarks>Source: ITU-T T.81 §B.2.3 and §G.1.1.1.</remarks>
internal readonly record struct JpegScanHeader(IReadOnlyList<JpegScanPart> Parts, int First, int Last, int Before, int Now)
{
    private const int AroundParts = 4, PartLength = 2, MostBlocksInUnit = 10, LastCoefficient = 63, GreatestShift = 13;

    /// <summary>Whether it brings the mean brightness of blocks.</summary>
    public bool HasMeans => First == 0;

    /// <summary>Whether it makes more exact what an earlier scan brought.</summary>
    public bool Refines => Before != 0;

    /// <summary>Reads the body of a scan header; <see langword="null"/> when it is not well-formed.</summary>
    public static JpegScanHeader? Read(ReadOnlySpan<byte> body, JpegFrame frame)
    {
        if (body.Length < AroundParts || body.Length != AroundParts + (body[0] * PartLength))
        {
            return null;
        }

        var parts = new List<JpegScanPart>();
        for (var rest = body[1..]; rest.Length > PartLength + 1; rest = rest[PartLength..])
        {
            parts.Add(new JpegScanPart(frame.PlaceOf(rest[0]), rest[1] >> 4, rest[1] & 15));
        }

        var header = new JpegScanHeader(parts, body[^3], body[^2], body[^1] >> 4, body[^1] & 15);
        return header.HasGoodParts(frame) && (frame.IsProgressive ? header.FitsProgressive() : header.FitsSequential()) ? header : null;
    }

    private bool HasGoodParts(JpegFrame frame)
        => Parts.Count > 0 && Parts.All(p => p.Component >= 0) && Parts.DistinctBy(p => p.Component).Count() == Parts.Count
            && (Parts.Count == 1 || Parts.Sum(p => frame.Components[p.Component].Across * frame.Components[p.Component].Down) <= MostBlocksInUnit);

    private bool FitsSequential() => (First, Last, Before, Now) == (0, LastCoefficient, 0, 0);

    private bool FitsProgressive()
        => (First == 0 ? Last == 0 : Parts.Count == 1 && Last >= First && Last <= LastCoefficient)
            && Now <= GreatestShift && (Before == 0 || Before == Now + 1);
}

/// <summary>One component in a scan, and the tables of its codes.</summary>
/// <param name="Component">Its place in the frame; -1 when the frame has none such.</param>
/// <param name="Differences">The table for mean brightness.</param>
/// <param name="Coefficients">The table for detail.</param>
internal readonly record struct JpegScanPart(int Component, int Differences, int Coefficients);
