using System.Text;
using AssetTags.Assets;

namespace AssetTags.Exchange.Tables;

/// <summary>Finds the column a header speaks of, however it is spelled.</summary>
internal sealed class HeaderNames
{
    private const string LatinLookAlikes = "aceiopxykmthb";
    private const string CyrillicLookAlikes = "асеіорхукмтнв";
    private static readonly HeaderNames[] s_all = [.. OfficialTable.All.Select(t => new HeaderNames(t))];
    private readonly Dictionary<string, OfficialColumn> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfficialColumn> _others = new(StringComparer.Ordinal);

    private HeaderNames(OfficialTable table)
    {
        foreach (var column in table.Columns)
        {
            Add(_own, column);
        }

        var borrowed = OfficialTable.All.Where(t => t != table).SelectMany(t => t.Columns);
        var ownNames = table.Columns.Select(c => c.Name).ToHashSet();
        foreach (var column in OfficialTable.Extensions.Concat(borrowed.Where(c => c.IsBorrowable && !ownNames.Contains(c.Name))))
        {
            Add(_others, column);
        }
    }

    /// <summary>The headers one table understands.</summary>
    public static HeaderNames Of(AssetKind kind) => s_all[(int)kind];

    /// <summary>The official column, a borrowed one with <paramref name="isOwn"/> false, or <see langword="null"/>.</summary>
    public OfficialColumn? Find(string? header, out bool isOwn)
    {
        var folded = Fold(header);
        isOwn = _own.TryGetValue(folded, out var column);
        return isOwn ? column : _others.GetValueOrDefault(folded);
    }

    /// <summary>
    /// Letters and digits only, lower case; Latin letters inside a Cyrillic header (<c>Iнвентарний</c>) become the Cyrillic
    /// ones they look like.
    /// </summary>
    public static string Fold(string? header)
    {
        if (header is null)
        {
            return "";
        }

        var isCyrillic = header.AsSpan().ContainsAnyInRange('\u0400', '\u052F');
        var folded = new StringBuilder(header.Length);
        foreach (var c in header)
        {
            if (char.IsLetterOrDigit(c) || c == '№')
            {
                var lower = char.ToLowerInvariant(c);
                var place = isCyrillic ? LatinLookAlikes.IndexOf(lower, StringComparison.Ordinal) : -1;
                folded.Append(place < 0 ? lower : CyrillicLookAlikes[place]);
            }
        }

        return folded.ToString();
    }

    // The first table to claim a name keeps it.
    private static void Add(Dictionary<string, OfficialColumn> names, OfficialColumn column)
    {
        foreach (var name in column.Aliases.Prepend(column.Title).Prepend(column.Name))
        {
            names.TryAdd(Fold(name), column);
        }
    }
}
