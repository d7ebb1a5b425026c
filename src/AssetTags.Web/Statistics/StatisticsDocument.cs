using System.Text.Json.Serialization;
using AssetTags.Statistics;

namespace AssetTags.Web.Statistics;

/// <summary>A number of things of one sort.</summary>
/// <param name="Value">The sort, in camel case; left out where the register says nothing.</param>
/// <param name="Count">How many.</param>
internal sealed record CountDocument(string? Value, long Count);

/// <summary>Scans of a span of time.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Count">How many.</param>
internal sealed record SpanDocument(DateOnly From, long Count);

/// <summary>An open object that was scanned often.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its code; left out while it has none.</param>
/// <param name="Url">Its page.</param>
/// <param name="Count">Scans within the last twelve months.</param>
internal sealed record OftenDocument(string? Name, string? Code, string Url, long Count);

/// <summary>The figures of a community.</summary>
internal sealed record StatisticsDocument
{
    /// <summary>The local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many objects there are, as far as the public may know of them.</summary>
    public required long Assets { get; init; }

    /// <summary>How many of them carry a tag.</summary>
    public required long Tagged { get; init; }

    /// <summary>How many were looked at on site within a year.</summary>
    public required long InspectedWithinYear { get; init; }

    /// <summary>How many are dangerous.</summary>
    public required long Dangerous { get; init; }

    /// <summary>By official table.</summary>
    public required IReadOnlyList<CountDocument> Kinds { get; init; }

    /// <summary>By condition.</summary>
    public required IReadOnlyList<CountDocument> Conditions { get; init; }

    /// <summary>By status.</summary>
    public required IReadOnlyList<CountDocument> Statuses { get; init; }

    /// <summary>Scans on each of the last thirty days.</summary>
    public required IReadOnlyList<SpanDocument> ScansByDay { get; init; }

    /// <summary>Scans in each of the last twelve months.</summary>
    public required IReadOnlyList<SpanDocument> ScansByMonth { get; init; }

    /// <summary>Scans of the last thirty days by where people came from.</summary>
    public required IReadOnlyList<CountDocument> ScansByReferrer { get; init; }

    /// <summary>Scans of the last thirty days of codes that the register does not know.</summary>
    public required long UnknownScans { get; init; }

    /// <summary>Open objects scanned most, at least ten times each.</summary>
    public required IReadOnlyList<OftenDocument> MostScanned { get; init; }

    public static StatisticsDocument Of(PublicFigures figures, RequestCommunity community) => new()
    {
        Date = figures.Today,
        Assets = figures.Assets.Total,
        Tagged = figures.Assets.Tagged,
        InspectedWithinYear = figures.Assets.InspectedWithinYear,
        Dangerous = figures.Assets.Dangerous,
        Kinds = Counts(figures.Assets.Kinds),
        Conditions = Counts(figures.Assets.Conditions),
        Statuses = Counts(figures.Assets.Statuses),
        ScansByDay = [.. figures.Scans.Days.Select(d => new SpanDocument(d.From, d.Count))],
        ScansByMonth = [.. figures.Scans.Months.Select(m => new SpanDocument(m.From, m.Count))],
        ScansByReferrer = Counts(figures.Scans.Referrers),
        UnknownScans = figures.Scans.Unknown,
        MostScanned = [.. figures.MostScanned.Select(m => new OftenDocument(
            m.Row.Asset.Name, m.Row.Code.IsNone ? null : m.Row.Code.ToString(), community.PublicBaseUrl + Pages.RowPath.Path(m.Row), m.Count))],
    };

    private static IReadOnlyList<CountDocument> Counts<T>(IReadOnlyList<Tally<T>> tallies)
        where T : struct, Enum
        => [.. tallies.Select(t => new CountDocument(t.Of is { } of ? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(of.ToString()) : null, t.Count))];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StatisticsDocument))]
internal sealed partial class StatisticsJson : JsonSerializerContext;
