using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace AssetTags.Exchange.Files;

/// <summary>The encodings registers come in.</summary>
public static class TextEncodings
{
    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>UTF-8 that refuses bytes which are not UTF-8 and skips a byte order mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Windows-1251, Cyrillic of Windows.</summary>
    public static Encoding Windows1251 => Encoding.GetEncoding(1251);

    /// <summary>UTF-16, as “Unicode text” of Excel.</summary>
    internal static Encoding Utf16(bool bigEndian) => new UnicodeEncoding(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>Finds an encoding by the name a person typed: <c>utf-8</c>, <c>windows-1251</c>, <c>cp1251</c>, <c>utf-16</c>, <c>ibm866</c>…</summary>
    /// <param name="name">Any name or number of a code page .NET knows.</param>
    /// <param name="encoding">An encoding that refuses foreign bytes, or <see langword="null"/>.</param>
    public static bool TryFind(string? name, [NotNullWhen(true)] out Encoding? encoding)
    {
        var key = name?.Trim().ToLowerInvariant() ?? "";
        var number = key.StartsWith("cp", StringComparison.Ordinal) ? key[2..] : key;
        try
        {
            encoding = key is "utf8" or "utf-8" ? Utf8
                : int.TryParse(number, out var page) ? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                : key.Length > 0 ? Encoding.GetEncoding(key, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                : null;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            encoding = null;
        }

        return encoding is not null;
    }

    /// <summary>Makes sure that code pages are registered.</summary>
    internal static void Register()
    {
        // The static constructor did it.
    }
}
