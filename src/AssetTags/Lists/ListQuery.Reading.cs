namespace AssetTags.Lists;

/// <summary>A list as it was read from an address.</summary>
/// <param name="Query">The list; what could not be read does not limit it.</param>
/// <param name="Faults">Parameter by parameter what is wrong, and what would be right; empty when nothing is.</param>
public sealed record ListQueryReading(ListQuery Query, IReadOnlyDictionary<string, Phrase> Faults)
{
    /// <summary>All of the faults in one text, or <see langword="null"/>: for what is done with a whole list, and would be done with too much of the register.</summary>
    public Phrase? Fault => Faults.Count == 0 ? null : new(
        $"Незрозуміло, що обрано: адресу списку не прочитати. {string.Join(" ", Faults.Select(f => $"{f.Key}: {f.Value.Uk}"))}",
        $"It is unclear what was chosen: the address of the list cannot be read. {string.Join(" ", Faults.Select(f => $"{f.Key}: {f.Value.En}"))}");
}

public sealed partial record ListQuery
{
    /// <summary>Reads the parameters of an address. An empty one counts as not given, and unknown ones are passed over.</summary>
    public static ListQueryReading Read(IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        var reader = new ListQueryReader(pairs);
        var query = new ListQuery
        {
            Text = reader.Text(ListWords.Text),
            Kind = reader.Word<Assets.AssetKind>(ListWords.Kind),
            Holders = reader.Holders(),
            Status = reader.Word<Assets.AssetStatus>(ListWords.Status),
            Condition = reader.Word<Assets.AssetCondition>(ListWords.Condition),
            IsDangerous = reader.Flag(ListWords.Dangerous),
            Level = reader.Word<Publicity.PublicityLevel>(ListWords.Level),
            Reason = reader.OneOf(ListWords.Reason, ListWords.Reasons),
            Tag = reader.Word<ListTag>(ListWords.Tag),
            IsNeverInspected = reader.OneOf(ListWords.Inspected, [ListWords.Never]) is not null,
            InspectedAfter = reader.Day(ListWords.InspectedAfter),
            InspectedBefore = reader.Day(ListWords.InspectedBefore),
            Settlement = reader.Text(ListWords.Settlement),
            Street = reader.Text(ListWords.Street),
            ClassPrefix = reader.Text(ListWords.Class),
            AreaFrom = reader.Amount(ListWords.AreaFrom),
            AreaTo = reader.Amount(ListWords.AreaTo),
            ChangedSince = reader.Day(ListWords.ChangedSince),
            ParentId = reader.Key(ListWords.Parent),
            Only = reader.Keys(ListWords.Only),
        };
        var (sort, isDescending) = reader.Order();
        query = query with
        {
            Sort = sort,
            IsDescending = isDescending,
            Columns = reader.Columns(),
            Size = reader.Size(),
            After = reader.Cursor(ListWords.After, sort),
            Before = reader.Cursor(ListWords.Before, sort),
        };
        reader.Check(query);
        return new ListQueryReading(query, reader.Faults);
    }

    /// <summary>Reads the query of an address, with or without the question mark, such as a saved view has.</summary>
    public static ListQueryReading Read(string query) => Read(Pairs(query));

    /// <summary>Reads the query of a list that something is done with as a whole: a parameter that no list has is a fault too.</summary>
    public static ListQueryReading ReadStrictly(string query)
    {
        KeyValuePair<string, string?>[] pairs = [.. Pairs(query)];
        var reading = Read(pairs);
        var faults = reading.Faults.ToDictionary(StringComparer.Ordinal);
        foreach (var name in pairs.Select(p => p.Key).Where(name => name != ListWords.Language && !Names.Contains(name)))
        {
            faults.TryAdd(
                name.Length <= LongestName ? name : name[..LongestName] + "…",
                new($"Такого параметра немає. Відомі: {string.Join(", ", Names)}.", $"There is no such parameter. These are known: {string.Join(", ", Names)}."));
        }

        return reading with { Faults = faults };
    }

    private const int LongestName = 60;

    private static IEnumerable<KeyValuePair<string, string?>> Pairs(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            return at < 0 ? KeyValuePair.Create(Plain(part), (string?)null) : KeyValuePair.Create(Plain(part[..at]), (string?)Plain(part[(at + 1)..]));
        });
    }

    private static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
