using System.Security.Cryptography;
using System.Text;
using AssetTags.Assets;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>What files of one origin have in common: their headers, in their order.</summary>
public static class FileShape
{
    /// <summary>SHA-256 of the headers, lower-case hexadecimal; blanks around them and empty ones at the end do not count.</summary>
    public static string Of(IReadOnlyList<string?> headers)
    {
        List<string> clean = [.. headers.Select(h => CellText.Clean(h) ?? "")];
        while (clean is [.., ""])
        {
            clean.RemoveAt(clean.Count - 1);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', clean))));
    }
}

/// <summary>How somebody said that the columns of one shape are to be read.</summary>
/// <param name="Kind">The table.</param>
/// <param name="Columns">Header, as <see cref="HeaderColumn.Header"/> has it, to the name of a column; an empty text for a column that is kept as it is.</param>
public sealed record ShapeReading(AssetKind Kind, IReadOnlyDictionary<string, string> Columns)
{
    /// <summary>The column that a header was given, if it was given one; of another table with <paramref name="isOwn"/> false.</summary>
    internal OfficialColumn? ColumnOf(string header, out bool isOwn)
    {
        isOwn = false;
        return Columns.TryGetValue(header, out var name) && name.Length > 0 ? Named(Kind, name, out isOwn) : null;
    }

    /// <summary>The column of exactly that name which a table has or may borrow.</summary>
    internal static OfficialColumn? Named(AssetKind kind, string name, out bool isOwn)
    {
        var column = HeaderNames.Of(kind).Find(name, out isOwn);
        return column?.Name == name ? column : null;
    }
}
