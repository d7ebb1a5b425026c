namespace AssetTags.Lists;

/// <summary>How much there is in the whole register.</summary>
/// <param name="Assets">How many assets.</param>
/// <param name="WithTag">How many of them have a tag in use.</param>
public sealed record ListFigures(int Assets, int WithTag)
{
    /// <summary>How many have no tag in use.</summary>
    public int WithoutTag => Assets - WithTag;

    internal static ListFigures Of(ListBook book) => new(book.Rows.Count, book.Rows.Count(r => !r.Code.IsNone));
}

/// <summary>A holder that a list may be limited to.</summary>
/// <param name="Word">What stands in the address: the EDRPOU code, or the key where there is none.</param>
/// <param name="Name">The name.</param>
/// <param name="Assets">How many assets it holds.</param>
public sealed record ListHolder(string Word, string Name, int Assets);

/// <summary>What filters may be set to.</summary>
/// <param name="Holders">The holders that hold something, in the order of their names.</param>
/// <param name="WithoutHolder">How many assets nobody holds.</param>
public sealed record ListChoices(IReadOnlyList<ListHolder> Holders, int WithoutHolder)
{
    internal static ListChoices Of(ListBook book)
    {
        var counts = book.Rows.CountBy(r => r.Holder?.Id ?? Guid.Empty).ToDictionary();
        return new ListChoices(
            [.. book.Holders.Values.Where(h => counts.ContainsKey(h.Id)).OrderBy(h => h.NameKey, StringComparer.Ordinal).ThenBy(h => h.Id)
                .Select(h => new ListHolder(h.Edrpou ?? h.Id.ToString("D"), h.Name, counts[h.Id]))],
            counts.GetValueOrDefault(Guid.Empty));
    }
}
