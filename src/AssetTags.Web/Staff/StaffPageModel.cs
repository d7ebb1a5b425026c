using Microsoft.AspNetCore.Http.Features;
using AssetTags.Communities;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AssetTags.Web.Staff;

/// <summary>What every staff page has: a community, a person, a language, a title, and the notice of what was just done.</summary>
internal abstract class StaffPageModel : PageModel
{
    /// <summary>The person; pages before signing in have none.</summary>
    public StaffPerson Person => HttpContext.Features.GetRequiredFeature<StaffPerson>();

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsSignedIn => HttpContext.Features.Get<StaffPerson>() is not null;

    /// <summary>The community on whose host the page was asked for.</summary>
    public Community Community => HttpContext.Features.GetRequiredFeature<RequestCommunity>().Community;

    /// <summary>The language of the person, or of the address before signing in.</summary>
    public Language Language => HttpContext.Features.Get<StaffPerson>()?.Member.Language
        ?? (Request.Query["lang"] == "en" ? Language.English : Language.Ukrainian);

    /// <summary>The language as HTML names it.</summary>
    public string LanguageCode => Language == Language.English ? "en" : "uk";

    /// <summary>The community's name in the page's language, where it has one.</summary>
    public string CommunityName => Language == Language.English && Community.NameEn is { Length: > 0 } name ? name : Community.Name;

    /// <summary>The page's own title.</summary>
    public string Title { get; protected set; } = "";

    /// <summary>Whether the title begins with "Error:", because something typed is wrong.</summary>
    public bool IsWrong { get; protected set; }

    /// <summary>Which item of the navigation is current: a path such as <c>/staff/labels</c>.</summary>
    public string Nav { get; protected set; } = "";

    /// <summary>Whether the page is for a phone in a hand: no navigation, large targets.</summary>
    public bool IsApp { get; protected set; }

    /// <summary>What was done before the redirect that led here.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>Where a form that takes it back is sent to.</summary>
    [TempData]
    public string? UndoPath { get; set; }

    /// <summary>A form without a button of ours does nothing: Razor would show the page as if it had been opened.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HandlerMethod is null)
        {
            context.Result = BadRequest();
        }
    }

    /// <summary>A phrase in the page's language.</summary>
    public string In(Phrase phrase) => phrase.In(Language);

    /// <summary>A phrase with one value put in.</summary>
    public string In(Phrase phrase, string value) => In(phrase).Replace("{0}", value, StringComparison.Ordinal);

    /// <summary>A day as every page of the staff writes it: 31.01.2026.</summary>
    public string Day(DateOnly day) => day.ToString("dd.MM.yyyy", Numbers.Culture(Language));

    /// <summary>The day of an instant, as the community counts days.</summary>
    public string Day(DateTimeOffset instant) => Day(Community.DayOf(instant));

    /// <summary>Says on the next page what was done.</summary>
    /// <param name="what">What.</param>
    /// <param name="undoPath">Where a form that takes it back is sent to (a POST without fields), if it can be taken back.</param>
    protected void Tell(Phrase what, string? undoPath = null) => (Notice, UndoPath) = (In(what), undoPath);

    /// <summary>Leads on after a form was done: 303, so that reloading sends nothing twice.</summary>
    protected IActionResult SeeOther(string path)
    {
        Response.Headers.Location = path;
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>A path of this site that was asked for, and no other address.</summary>
    protected static string LocalPath(string? path, string otherwise = "/staff")
        => path is ['/', not ('/' or '\\'), ..] && path.All(c => c is > ' ' and not '\\' and < (char)127) ? path : path == "/" ? "/" : otherwise;
}
