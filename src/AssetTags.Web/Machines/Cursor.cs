using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using AssetTags.Search;

namespace AssetTags.Web.Machines;

/// <summary>The place in a list where the next part begins; only this program knows what it means.</summary>
internal static class Cursor
{
    private const int KeyBytes = 16;

    public static string Of(Guid key) => Base64Url.EncodeToString(key.ToByteArray(bigEndian: true));

    /// <summary>The place in the answers to a search.</summary>
    public static string Of(SearchCursor place) => Base64Url.EncodeToString([(byte)place.Closeness, .. place.Asset.ToByteArray(bigEndian: true)]);

    /// <summary>Reads a place in the answers to a search, and nothing else.</summary>
    public static bool TryReadSearch([NotNullWhen(true)] string? text, out SearchCursor place)
    {
        Span<byte> bytes = stackalloc byte[KeyBytes + 1];
        place = default;
        if (text is not { Length: 23 } || !Base64Url.IsValid(text, out var length) || length != bytes.Length
            || !Base64Url.TryDecodeFromChars(text, bytes, out var written) || written != bytes.Length || !Enum.IsDefined((Closeness)bytes[0]))
        {
            return false;
        }

        place = new SearchCursor((Closeness)bytes[0], new Guid(bytes[1..], bigEndian: true));
        return Of(place) == text;
    }

    /// <summary>Reads what <see cref="Of(Guid)"/> wrote, and nothing else.</summary>
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
