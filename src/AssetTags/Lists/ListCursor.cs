using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace AssetTags.Lists;

/// <summary>A place in an ordered list: the row that stands there, by what it is ordered and by its key, so that it stays where it is when other rows come and go.</summary>
public readonly record struct ListCursor
{
    private const int KeyBytes = 16, Head = 2 + sizeof(double) + KeyBytes, MostBytes = Head + (SortKey.LongestText * 3);
    private const byte None = 0, Number = 1, Text = 2;

    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    internal ListCursor(ListSort sort, SortKey key, Guid asset) => (Sort, Key, Asset) = (sort, key, asset);

    /// <summary>The order in which it is a place.</summary>
    public ListSort Sort { get; }

    /// <summary>The asset that stood there.</summary>
    public Guid Asset { get; }

    internal SortKey Key { get; }

    /// <summary>Reads what <see cref="ToString"/> wrote, and nothing else.</summary>
    /// <param name="text">The text from an address.</param>
    /// <param name="cursor">The place, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out ListCursor cursor)
    {
        cursor = default;
        Span<byte> bytes = stackalloc byte[MostBytes];
        if (text is null || !Base64Url.IsValid(text, out var length) || length is < Head or > MostBytes || !Base64Url.TryDecodeFromChars(text, bytes, out length)
            || !Enum.IsDefined((ListSort)bytes[0]) || bytes[1] > Text)
        {
            return false;
        }

        var number = BinaryPrimitives.ReadDoubleBigEndian(bytes[2..]);
        if (!double.IsFinite(number) || !TryText(bytes[Head..length], out var key))
        {
            return false;
        }

        cursor = new ListCursor(
            (ListSort)bytes[0], new SortKey(bytes[1] == Number ? number : null, bytes[1] == Text ? key : null), new Guid(bytes.Slice(2 + sizeof(double), KeyBytes), bigEndian: true));
        return cursor.ToString() == text;
    }

    /// <summary>A form for addresses.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[MostBytes];
        bytes[0] = (byte)Sort;
        bytes[1] = Key.Text is not null ? Text : Key.Number is not null ? Number : None;
        BinaryPrimitives.WriteDoubleBigEndian(bytes[2..], Key.Number ?? 0);
        Asset.TryWriteBytes(bytes[(2 + sizeof(double))..], bigEndian: true, out _);
        var length = Head + Encoding.UTF8.GetBytes(Key.Text ?? "", bytes[Head..]);
        return Base64Url.EncodeToString(bytes[..length]);
    }

    private static bool TryText(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = s_strict.GetString(bytes);
            return text.Length <= SortKey.LongestText;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
