using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace AssetTags.Web.Machines;

/// <summary>The place in a list where the next part begins; only this program knows what it means.</summary>
internal static class Cursor
{
    private const int KeyBytes = 16;

    public static string Of(Guid key) => Base64Url.EncodeToString(key.ToByteArray(bigEndian: true));

    /// <summary>Reads what <see cref="Of"/> wrote, and nothing else.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, out Guid key)
    {
        Span<byte> bytes = stackalloc byte[KeyBytes];
        key = default;
        if (text is not { Length: 22 } || !Base64Url.IsValid(text, out var length) || length != KeyBytes
            || !Base64Url.TryDecodeFromChars(text, bytes, out var written) || written != KeyBytes)
        {
            return false;
        }

        key = new Guid(bytes, bigEndian: true);
        return Of(key) == text;
    }
}
