using System.Text;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Files;

/// <summary>Opens a CSV: finds its encoding and its delimiter, or uses those given.</summary>
internal static class CsvSource
{
    private const int SampleLength = 64 * 1024;
    private const int SampleRows = 10;
    private static readonly char[] s_delimiters = [',', ';', '\t'];

    /// <summary>Opens the file.</summary>
    /// <param name="path">An existing file.</param>
    /// <param name="options">Encoding and delimiter, where known.</param>
    /// <exception cref="FileRefusal">It is no text.</exception>
    public static CsvOpening Open(string path, RegisterFileOptions options)
    {
        var (encoding, name) = options.Encoding is { } given ? (given, given.WebName) : Detect(path);
        var delimiter = options.Delimiter;
        using (var sample = Reader(path, encoding))
        {
            var first = sample.ReadLine() ?? "";
            if (first.TrimEnd() is ['s', 'e', 'p', '=', var declared])
            {
                // A hint for Excel, not a row.
                return new CsvOpening(Skip(Reader(path, encoding)), delimiter ?? declared, 2, name);
            }
        }

        return new CsvOpening(Reader(path, encoding), delimiter ?? Delimiter(path, encoding), 1, name);
    }

    /// <summary>The line of the first byte that is not UTF-8, or <see langword="null"/>.</summary>
    public static int? FirstBrokenLine(string path)
    {
        using var file = OpenRead(path);
        var buffer = new byte[EncodingDetector.PrefixLength];
        var (line, kept) = (1, 0);
        while (true)
        {
            var read = file.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var bytes = buffer.AsSpan(0, kept + read);
            var isEnd = kept + read < buffer.Length;
            var end = isEnd ? bytes.Length : bytes.LastIndexOf((byte)'\n') + 1;
            end = end == 0 ? bytes.Length : end;
            var good = GoodLength(bytes[..end]);
            line += bytes[..good].Count((byte)'\n');
            if (good < end || isEnd)
            {
                return good < end ? line : null;
            }

            bytes[end..].CopyTo(buffer);
            kept = bytes.Length - end;
        }
    }

    private static int GoodLength(ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        while (good < bytes.Length)
        {
            var ascii = bytes[good..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            good = ascii < 0 ? bytes.Length : good + ascii;
            if (ascii >= 0 && Rune.DecodeFromUtf8(bytes[good..], out _, out var length) == System.Buffers.OperationStatus.Done)
            {
                good += length;
            }
            else if (ascii >= 0)
            {
                break;
            }
        }

        return good;
    }

    private static (Encoding Encoding, string Name) Detect(string path)
    {
        using var file = OpenRead(path);
        var prefix = new byte[(int)Math.Min(EncodingDetector.PrefixLength, file.Length)];
        var read = file.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false);
        return EncodingDetector.Detect(prefix.AsSpan(0, read), isWhole: read == file.Length);
    }

    // The delimiter with which the first rows have the most headers that are understood, or else the most cells.
    private static char Delimiter(string path, Encoding encoding)
    {
        var sample = new char[SampleLength];
        using var reader = Reader(path, encoding);
        var text = new string(sample, 0, ReadSample(reader, sample));
        return s_delimiters.MaxBy(d => Promise(text, d));
    }

    private static int ReadSample(StreamReader reader, char[] sample)
    {
        try
        {
            return reader.ReadBlock(sample);
        }
        catch (DecoderFallbackException)
        {
            return 0;
        }
    }

    private static int Promise(string text, char delimiter)
    {
        using var rows = new CsvRows(new StringReader(text), delimiter);
        var best = 0;
        try
        {
            for (var i = 0; i < SampleRows && rows.TryRead(out var row); i++)
            {
                best = Math.Max(best, (new HeaderReading(row.Cells, row.Line).Understood * 1000) + Math.Min(row.Cells.Length, 999));
            }
        }
        catch (FileRefusal)
        {
            // The sample may end inside quotes: what was seen decides.
        }

        return best;
    }

    private static StreamReader Skip(StreamReader reader)
    {
        reader.ReadLine();
        return reader;
    }

    private static StreamReader Reader(string path, Encoding encoding)
        => new(OpenRead(path), encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);

    private static FileStream OpenRead(string path)
        => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
}

/// <summary>An open CSV.</summary>
internal sealed record CsvOpening(StreamReader Reader, char Delimiter, int FirstLine, string EncodingName);
