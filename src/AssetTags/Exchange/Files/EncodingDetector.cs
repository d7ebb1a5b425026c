using System.Buffers;
using System.Text;

namespace AssetTags.Exchange.Files;

/// <summary>Tells the encoding of a text from its first bytes.</summary>
internal static class EncodingDetector
{
    /// <summary>How much is looked at, bytes; most registers are smaller, so that all of them is seen.</summary>
    public const int PrefixLength = 4 * 1024 * 1024;

    // So many right multi-byte characters to one wrong byte, and it is damaged UTF-8 rather than Windows-1251.
    private const int RightPerWrong = 4;

    /// <summary>The encoding and the name to show for it.</summary>
    /// <param name="prefix">The first bytes.</param>
    /// <param name="isWhole">Whether that is the whole file; otherwise a character cut at its end is no fault.</param>
    /// <exception cref="FileRefusal">It is no text, or UTF-8 with wrong bytes in it.</exception>
    public static (Encoding Encoding, string Name) Detect(ReadOnlySpan<byte> prefix, bool isWhole)
    {
        if (prefix.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (TextEncodings.Utf8, "UTF-8 (BOM)");
        }

        if (prefix.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || prefix.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (TextEncodings.Utf16(prefix[0] == 0xFE), "UTF-16");
        }

        RefuseBinary(prefix);
        var (right, wrong, firstWrong) = Count(prefix, isWhole);
        if (wrong == 0)
        {
            return (TextEncodings.Utf8, "UTF-8");
        }

        if (right > wrong * RightPerWrong)
        {
            throw Broken(1 + prefix[..firstWrong].Count((byte)'\n'));
        }

        return (TextEncodings.Windows1251, "Windows-1251");
    }

    /// <summary>The refusal of a byte foreign to the encoding.</summary>
    public static FileRefusal Broken(int line) => new("encoding.broken",
        $"У рядку {line} є байти, що не належать до кодування файлу: текст зіпсовано. Збережіть файл ще раз як «CSV UTF-8» або назвіть кодування: --encoding.",
        $"Line {line} has bytes foreign to the encoding of the file: the text is damaged. Save the file again as “CSV UTF-8”, or name the encoding: --encoding.",
        line);

    private static void RefuseBinary(ReadOnlySpan<byte> prefix)
    {
        var controls = 0;
        foreach (var b in prefix[..Math.Min(prefix.Length, 64 * 1024)])
        {
            controls += b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1A) ? 1 : 0;
        }

        if (prefix.Contains((byte)0) || controls > 8 + (prefix.Length / 100))
        {
            throw new FileRefusal("file.binary", "Це не таблиця: у файлі не текст. Потрібен CSV або XLSX.", "This is no table: the file holds no text. A CSV or an XLSX is needed.");
        }
    }

    private static (long Right, long Wrong, int FirstWrong) Count(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        var (right, wrong, firstWrong, at) = (0L, 0L, 0, 0);
        while (at < bytes.Length)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            at += ascii;
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == OperationStatus.NeedMoreData && !isWhole)
            {
                break;
            }

            firstWrong = status != OperationStatus.Done && wrong == 0 ? at : firstWrong;
            right += status == OperationStatus.Done ? 1 : 0;
            wrong += status == OperationStatus.Done ? 0 : 1;
            at += length;
        }

        return (right, wrong, firstWrong);
    }
}
