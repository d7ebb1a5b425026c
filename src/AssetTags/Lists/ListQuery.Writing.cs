using System.Globalization;

namespace AssetTags.Lists;

public sealed partial record ListQuery
{
    /// <summary>The parameters of the address, those that say something; reading them gives this list again.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ToPairs()
        => [.. Filters(), .. View().Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value!))];

    /// <summary>The query of the address without the question mark; empty for the whole register in its usual order.</summary>
    public string ToQuery() => string.Join('&', ToPairs().Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));

    /// <summary>The parameters that limit what is in the list.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Filters()
        => [.. Limits().Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value!))];

    /// <summary>The same list without one of its filters, from its beginning.</summary>
    public ListQuery Without(string name, string value)
        => Read(WithoutPage().ToPairs().Where(p => p.Key != name || p.Value != value).Select(p => KeyValuePair.Create(p.Key, (string?)p.Value))).Query;

    private IEnumerable<(string Name, string? Value)> Limits() =>
    [
        (ListWords.Text, Text), (ListWords.Kind, Word(Kind)), .. Holders.Select(h => (ListWords.Holder, (string?)h)), (ListWords.Status, Word(Status)),
        (ListWords.Condition, Word(Condition)), (ListWords.Dangerous, IsDangerous switch { true => "true", false => "false", null => null }), (ListWords.Level, Word(Level)),
        (ListWords.Reason, Reason), (ListWords.Tag, Word(Tag)), (ListWords.Inspected, IsNeverInspected ? ListWords.Never : null),
        (ListWords.InspectedAfter, Day(InspectedAfter)), (ListWords.InspectedBefore, Day(InspectedBefore)), (ListWords.Settlement, Settlement), (ListWords.Street, Street),
        (ListWords.Class, ClassPrefix), (ListWords.AreaFrom, Number(AreaFrom)), (ListWords.AreaTo, Number(AreaTo)), (ListWords.ChangedSince, Day(ChangedSince)),
        (ListWords.Parent, ParentId?.ToString("D")), .. Only.Select(id => (ListWords.Only, (string?)id.ToString("N"))),
    ];

    private IEnumerable<(string Name, string? Value)> View() =>
    [
        (ListWords.Sort, Sort == default && !IsDescending ? null : (IsDescending ? "-" : "") + ListWords.Of(Sort)),
        (ListWords.Columns, Columns.SequenceEqual(UsualColumns) ? null : Columns.Count == 0 ? ListWords.None : string.Join(',', Columns.Select(ListWords.Of))),
        (ListWords.Size, Size == UsualSize ? null : Size.ToString(CultureInfo.InvariantCulture)), (ListWords.After, After?.ToString()), (ListWords.Before, Before?.ToString()),
    ];

    private static string? Word<T>(T? value)
        where T : struct, Enum
        => value is { } known ? ListWords.Of(known) : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture);
}
