namespace AssetTags.Photos.Jpeg;

/// <summary>Which tables a file has defined so far; their contents are checked and forgotten.</summary>
/// <remarks>Source: ITU-T T.81 §B.2.4.1 and §B.2.4.2.</remarks>
internal sealed class JpegTables
{
    private const int LastTable = 3, LongestCode = 16, MostSymbols = 256, LastDifference = 15, Steps = 64;

    private readonly bool[] _steps = new bool[LastTable + 1];
    private readonly bool[] _differences = new bool[LastTable + 1];
    private readonly bool[] _coefficients = new bool[LastTable + 1];

    public bool HasSteps(int table) => table <= LastTable && _steps[table];

    /// <summary>Whether a table for the mean brightness of blocks is there.</summary>
    public bool HasDifferences(int table) => table <= LastTable && _differences[table];

    /// <summary>Whether a table for the detail of blocks is there.</summary>
    public bool HasCoefficients(int table) => table <= LastTable && _coefficients[table];

    /// <summary>Takes a DQT segment.</summary>
    /// <returns>Whether it is well-formed.</returns>
    public bool TakeSteps(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            var (isWide, table) = (body[0] >> 4, body[0] & 15);
            var length = 1 + (isWide == 0 ? Steps : 2 * Steps);
            if (isWide > 1 || table > LastTable || body.Length < length)
            {
                return false;
            }

            _steps[table] = true;
            body = body[length..];
        }

        return true;
    }

    /// <summary>Takes a DHT segment.</summary>
    /// <returns>Whether it is well-formed, and no table has more codes than there are bits for.</returns>
    public bool TakeCodes(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            var (isDetail, table) = (body[0] >> 4, body[0] & 15);
            if (isDetail > 1 || table > LastTable || body.Length < 1 + LongestCode || CountOf(body.Slice(1, LongestCode)) is not { } count
                || body.Length < 1 + LongestCode + count)
            {
                return false;
            }

            var symbols = body.Slice(1 + LongestCode, count);
            if (isDetail == 0 && symbols.ContainsAnyExceptInRange((byte)0, (byte)LastDifference))
            {
                return false;
            }

            (isDetail == 1 ? _coefficients : _differences)[table] = true;
            body = body[(1 + LongestCode + count)..];
        }

        return true;
    }

    private static int? CountOf(ReadOnlySpan<byte> lengths)
    {
        var (count, room) = (0, 1);
        foreach (var ofThisLength in lengths)
        {
            (count, room) = (count + ofThisLength, (room * 2) - ofThisLength);
            if (room < 0)
            {
                return null;
            }
        }

        return count <= MostSymbols ? count : null;
    }
}
