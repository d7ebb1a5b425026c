using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Inspections;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Visits;

/// <summary><c>/staff/inspections/intervals</c>: how often assets are to be looked at.</summary>
[Needs(Right.ManageCommunity)]
internal sealed class IntervalsModel(RegistryContext registry, KeepInterval keep, RemoveInterval remove) : StaffPageModel
{
    /// <summary>What holds now.</summary>
    public IReadOnlyList<PlannedInterval> Intervals { get; private set; } = [];

    [BindProperty]
    public string? Prefix { get; set; }

    [BindProperty]
    public string? Condition { get; set; }

    [BindProperty]
    public string? Months { get; set; }

    /// <summary>What is wrong, and in which field: <c>class</c>, <c>months</c>.</summary>
    public (string Field, Phrase Reason)? Fault { get; private set; }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!int.TryParse(Months?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var months))
        {
            return await WrongAsync("months", VisitWords.WholeNumber);
        }

        AssetCondition? condition = null;
        foreach (var choice in Enum.GetValues<AssetCondition>())
        {
            condition = choice.ToString() == Condition ? choice : condition;
        }

        var kept = await keep.RunAsync(Community.Id, Prefix, condition, months, HttpContext.RequestAborted);
        if (kept is KeepIntervalResult.Refused refused)
        {
            return await WrongAsync(refused.Field, refused.Reason);
        }

        Tell(VisitWords.IntervalKept);
        return SeeOther("/staff/inspections/intervals");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id)
    {
        if (await remove.RunAsync(Community.Id, id, HttpContext.RequestAborted) == RemoveIntervalResult.NotFound)
        {
            return NotFound();
        }

        Tell(VisitWords.IntervalRemoved);
        return SeeOther("/staff/inspections/intervals");
    }

    private async Task<IActionResult> WrongAsync(string field, Phrase reason)
    {
        await ShowAsync();
        (Fault, IsWrong) = ((field, reason), true);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task ShowAsync()
    {
        (Nav, Title) = ("/staff/inspections", In(VisitWords.Intervals));
        Intervals = (await InspectionPlan.LoadAsync(registry, Community.Id, HttpContext.RequestAborted)).Intervals;
    }
}
