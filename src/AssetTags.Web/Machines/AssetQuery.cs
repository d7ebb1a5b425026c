using System.ComponentModel;
using AssetTags.Assets;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Search;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Machines;

/// <summary>What a program asks of the list of assets, as it stands in the address.</summary>
internal sealed record AssetQuery
{
    public const int LongestText = 200, GreatestLimit = 200, UsualLimit = 50;

    /// <summary>Every parameter there is.</summary>
    public static IReadOnlyList<string> Names { get; } = ["kind", "condition", "status", "holder", "settlement", "street", "purpose", "q", "levels", "limit", "after"];

    [FromQuery(Name = "kind"), Description("The official table.")]
    public string? Kind { get; init; }

    [FromQuery(Name = "condition"), Description("The condition on the official scale.")]
    public string? Condition { get; init; }

    [FromQuery(Name = "status"), Description("What is happening to it.")]
    public string? Status { get; init; }

    [FromQuery(Name = "holder"), Description("The EDRPOU code of whoever answers for it: eight digits.")]
    public string? Holder { get; init; }

    [FromQuery(Name = "settlement"), Description("The settlement, whole; case and apostrophes do not matter.")]
    public string? Settlement { get; init; }

    [FromQuery(Name = "street"), Description("The street with its type, whole; case and apostrophes do not matter.")]
    public string? Street { get; init; }

    [FromQuery(Name = "purpose"), Description("Words that must all occur in its purpose.")]
    public string? Purpose { get; init; }

    [FromQuery(Name = "q"), Description("Words that must all occur somewhere in what is public of it.")]
    public string? Q { get; init; }

    [FromQuery(Name = "levels"), Description("The levels of publicity, separated by commas; both unless one is named.")]
    public string? Levels { get; init; }

    [FromQuery(Name = "limit"), Description("How many at most.")]
    public string? Limit { get; init; }

    [FromQuery(Name = "after"), Description("The value of next in the part before; nothing for the first part.")]
    public string? After { get; init; }

    /// <summary>What is searched for; known when the query was read.</summary>
    internal string? Words { get; private set; }

    /// <summary>Where the answers to a search go on; known when the query was read.</summary>
    internal SearchCursor? SearchAfter { get; private set; }

    /// <summary>Reads the query.</summary>
    /// <param name="given">All that stands in the address, so that a mistyped parameter is not passed over.</param>
    /// <param name="filter">What assets must be like.</param>
    /// <param name="page">Which part is wanted.</param>
    /// <returns>Parameter by parameter what is wrong; empty when nothing is.</returns>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Read(IQueryCollection given, out PublicFilter filter, out PublicPage page)
    {
        var reading = new QueryReading();
        reading.KnownOnly(given.Keys, Names);
        filter = new PublicFilter
        {
            Kind = reading.Word<AssetKind>("kind", Kind),
            Condition = reading.Word<AssetCondition>("condition", Condition),
            Status = reading.Word<AssetStatus>("status", Status),
            HolderEdrpou = reading.Edrpou("holder", Holder),
            Settlement = reading.Text("settlement", Settlement),
            Street = reading.Text("street", Street),
            Purpose = reading.Text("purpose", Purpose),
        };
        Words = reading.Text("q", Q);
        page = new PublicPage
        {
            Levels = reading.Words("levels", Levels, [PublicityLevel.Open, PublicityLevel.Generalised]),
            Most = reading.Number("limit", Limit, 1, GreatestLimit, UsualLimit),
            After = Words is null ? reading.Place("after", After) : null,
        };
        SearchAfter = Words is null ? null : reading.SearchPlace("after", After);
        return reading.Errors;
    }

    /// <summary>The address of the part that begins at a cursor, path and query.</summary>
    public string Next(string path, string cursor) => path + QueryString.Create(Given().Append(KeyValuePair.Create("after", (string?)cursor)));

    private IEnumerable<KeyValuePair<string, string?>> Given()
    {
        (string Name, string? Value)[] all =
        [
            ("kind", Kind), ("condition", Condition), ("status", Status), ("holder", Holder), ("settlement", Settlement),
            ("street", Street), ("purpose", Purpose), ("q", Q), ("levels", Levels), ("limit", Limit),
        ];
        return all.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value));
    }
}
