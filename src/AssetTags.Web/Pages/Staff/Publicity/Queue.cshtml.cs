using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Desk;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Web.Staff;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Publicity;

/// <summary><c>/staff/publicity</c>: decisions due for review, closed organisations, how the levels are spread.</summary>
[Needs(Right.Read)]
internal sealed class QueueModel(PublicRegistry registry, ListDecisions decisions, CountLevels count,
    ListOpenings openings, ExplainPublicity explain, ConfirmLevels confirm) : StaffPageModel
{
    private const int PageSize = 50, Month = 30, Quarter = 90, All = 36_500;
    private const string Address = "/staff/publicity";

    /// <summary>The spans that can be chosen, days.</summary>
    public static IReadOnlyList<(int Days, Phrase Name)> Spans { get; } = [(Month, PublicityWords.Days30), (Quarter, PublicityWords.Days90), (All, PublicityWords.DaysAll)];

    /// <summary>The span that is shown, days.</summary>
    public int Days { get; private set; }

    /// <summary>The part of the queue.</summary>
    public DecisionPart Part { get; private set; } = null!;

    /// <summary>The levels and the closed organisations.</summary>
    public LevelCounts Counts { get; private set; } = null!;

    /// <summary>The assets that changes opened, and that nobody has looked at.</summary>
    public WaitingOpenings Opened { get; private set; } = null!;

    /// <summary>Whether the part is not the first.</summary>
    public bool IsLater { get; private set; }

    /// <summary>Whether the person may change what is shown here.</summary>
    public bool MayDecide => Person.May(Right.DecidePublicity);

    /// <summary>The address of the next part.</summary>
    public string? Next => Part.Next is { } next ? $"{Address}?days={Days}&after={Numbers.Iso(next.ReviewOn)}_{next.Id:N}" : null;

    public Task OnGetAsync(int days = Month, string? after = null) => ShowAsync(days, PlaceOf(after));

    public async Task<IActionResult> OnPostAsync(string[] looked)
    {
        if (!MayDecide)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var community = await registry.OpenAsync(Community, HttpContext.RequestAborted);
        var levels = new List<SeenLevel>();
        foreach (var text in looked.Take(PageSize))
        {
            if (text.Split('_') is [var id, var level] && Guid.TryParse(id, out var key) && Enum.TryParse<PublicityLevel>(level, out var seen)
                && await explain.RunAsync(community, key, HttpContext.RequestAborted) is { } explained)
            {
                levels.Add(new SeenLevel(explained.Subject, seen));
            }
        }

        if (levels.Count == 0)
        {
            Tell(OpeningWords.NoneMarked);
            return SeeOther(Address);
        }

        var done = await confirm.RunAsync(Community.Id, levels, HttpContext.RequestAborted);
        Tell(With(done.Moved == 0 ? OpeningWords.Confirmed : OpeningWords.ConfirmedExcept, Numbers.Of(done.Confirmed, Language), Numbers.Of(done.Moved, Language)));
        return SeeOther(Address);
    }

    private async Task ShowAsync(int days, DecisionPlace? after)
    {
        (Nav, Title) = (Address, In(PublicityWords.Title));
        Days = Spans.Select(s => s.Days).Contains(days) ? days : Month;
        IsLater = after is not null;
        var community = await registry.OpenAsync(Community, HttpContext.RequestAborted);
        Part = await decisions.RunAsync(community, community.Today.AddDays(Days), after, PageSize, HttpContext.RequestAborted);
        Opened = await openings.RunAsync(Community.Id, PageSize, HttpContext.RequestAborted);
        Counts = await count.RunAsync(community, HttpContext.RequestAborted);
    }

    private static Phrase With(Phrase phrase, params string[] values)
        => new(string.Format(CultureInfo.InvariantCulture, phrase.Uk, values), string.Format(CultureInfo.InvariantCulture, phrase.En, values));

    private static DecisionPlace? PlaceOf(string? text)
        => text?.Split('_') is [var on, var id] && DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && Guid.TryParseExact(id, "N", out var key) ? new DecisionPlace(day, key) : null;
}
