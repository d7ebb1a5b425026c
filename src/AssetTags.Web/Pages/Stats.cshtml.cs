using AssetTags.Publication;
using AssetTags.Statistics;
using AssetTags.Web.Hosting;
using AssetTags.Web.Statistics;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.OutputCaching;

namespace AssetTags.Web.Pages;

/// <summary><c>/stats</c>: the community's figures, by what the public may know.</summary>
[OutputCache(PolicyName = PageCache.Name, Duration = StatisticsEndpoints.KeptSeconds)]
internal sealed class StatsModel(PublicRegistry registry, ReadFigures read) : PublicPageModel
{
    /// <summary>The figures.</summary>
    public PublicFigures Figures { get; private set; } = null!;

    /// <summary>Scans day by day.</summary>
    public BarChart Days => Chart(Figures.Scans.Days, Day, "days", StatsWords.ByDay, StatsWords.ByDayText);

    /// <summary>Scans month by month.</summary>
    public BarChart Months => Chart(Figures.Scans.Months, Month, "months", StatsWords.ByMonth, StatsWords.ByMonthText);

    public async Task OnGetAsync()
    {
        Figures = await read.RunAsync(await registry.OpenAsync(Community, HttpContext.RequestAborted), HttpContext.RequestAborted);
        Title = In(StatsWords.Title);
        Canonical = "/stats";
        StatisticsEndpoints.ForgetTag(Response);
    }

    /// <summary>A number in the page's language.</summary>
    public string Number(long number) => Numbers.Of(number, Language);

    /// <summary>«березень 2026», "March 2026".</summary>
    public string Month(DateOnly month) => month.ToString("MMMM yyyy", Numbers.Culture(Language));

    /// <summary>The tables of assets.</summary>
    public IEnumerable<ShareTable> AssetTables()
    {
        var assets = Figures.Assets;
        yield return Table(StatsWords.Kinds, assets.Kinds, k => AssetWords.Of(k));
        yield return Table(StatsWords.Conditions, assets.Conditions, c => AssetWords.Of(c));
        yield return Table(StatsWords.Statuses, assets.Statuses, s => AssetWords.Of(s));
    }

    /// <summary>The table of where people came from.</summary>
    public ShareTable Referrers => Table(StatsWords.Referrers, Figures.Scans.Referrers, r => StatsWords.Of(r));

    private ShareTable Table<T>(Phrase title, IReadOnlyList<Tally<T>> tallies, Func<T, Phrase> word)
        where T : struct
    {
        var all = Math.Max(1, tallies.Sum(t => t.Count));
        return new ShareTable(this, In(title), [.. tallies.Select(t => new ShareRow(
            t.Of is { } of ? In(word(of)) : In(StatsWords.NotStated), Number(t.Count), (int)Math.Round(100m * t.Count / all, MidpointRounding.AwayFromZero)))]);
    }

    private BarChart Chart(IReadOnlyList<ScansIn> scans, Func<DateOnly, string> name, string id, Phrase title, Phrase text)
        => BarChart.Of(scans, name, Number, id, In(title), In(text)
            .Replace("{0}", Number(scans.Sum(s => s.Count)), StringComparison.Ordinal).Replace("{1}", Number(scans.Max(s => s.Count)), StringComparison.Ordinal));
}

/// <summary>A row: a sort, how many, and how many of a hundred.</summary>
internal sealed record ShareRow(string Name, string Count, int Percent);

/// <summary>A table of shares.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Title">What it counts.</param>
/// <param name="Rows">Its rows; none where there is nothing to count.</param>
internal sealed record ShareTable(PublicPageModel Page, string Title, IReadOnlyList<ShareRow> Rows);
