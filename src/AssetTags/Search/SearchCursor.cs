using System.Diagnostics.CodeAnalysis;

namespace AssetTags.Search;

/// <summary>Where a page of answers ended, so that the next one can begin there.</summary>
/// <param name="Closeness">How well the last answer answered.</param>
/// <param name="Asset">The asset of the last answer.</param>
public readonly record struct SearchCursor(Closeness Closeness, Guid Asset)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">The text from an address.</param>
    /// <param name="cursor">The cursor, or <c>default</c>.</param>
    /// <returns><see langword="false"/> for any other text.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SearchCursor cursor)
    {
        cursor = default;
        if (text is not { Length: 34 } || text[1] != '-' || text[0] is < '0' or > '2' || !Guid.TryParseExact(text[2..], "N", out var asset))
        {
            return false;
        }

        cursor = new SearchCursor((Closeness)(text[0] - '0'), asset);
        return true;
    }

    /// <summary>A form for addresses: a digit, a hyphen and 32 hexadecimal digits.</summary>
    public override string ToString() => $"{(int)Closeness}-{Asset:N}";
}
