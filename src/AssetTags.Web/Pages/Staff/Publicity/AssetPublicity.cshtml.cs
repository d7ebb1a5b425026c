using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AssetTags.Web.Pages.Staff.Publicity;

/// <summary><c>/staff/assets/ID/publicity</c>: the level of an asset and every reason; deciding and withdrawing.</summary>
[Needs(Right.Read)]
internal sealed class AssetPublicityModel(PublicRegistry registry, ExplainPublicity explain, DecidePublicity decide, WithdrawDecision withdraw) : StaffPageModel
{
    /// <summary>What holds, and why.</summary>
    public ExplainedPublicity Explained { get; private set; } = null!;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    /// <summary>What is wrong with it, each with its field.</summary>
    public IReadOnlyList<(string Field, string Reason)> Faults { get; private set; } = [];

    /// <summary>Whether the decision would show more than the rules do, and so has to be confirmed.</summary>
    public bool WouldOpen { get; private set; }

    /// <summary>Whether the person may decide.</summary>
    public bool MayDecide => Person.May(Right.DecidePublicity);

    /// <summary>What is wrong in one field.</summary>
    public string? FaultOf(string field) => Faults.FirstOrDefault(f => f.Field == field).Reason;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        Form = DecisionForm.Of(Explained.Decision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!MayDecide || !await FindAsync(id))
        {
            return MayDecide ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);
        }

        var faults = new List<(string, Phrase)>();
        if (Form.Read(Explained.Subject, faults) is not { } request)
        {
            return Wrong(faults.Select(f => (f.Item1, In(f.Item2))));
        }

        switch (await decide.RunAsync(Community.Id, request, HttpContext.RequestAborted))
        {
            case DecidePublicityResult.BadRequest { Faults: var bad }:
                return Wrong(bad.Select(b => (DecisionForm.FieldOf(b), In(b))));
            case DecidePublicityResult.WouldOpen { ByRules: var rules }:
                WouldOpen = true;
                return Wrong([("open", In(PublicityWords.WouldOpen, In(PublicityWords.Of(rules.Level))))]);
        }

        Tell(Named(PublicityWords.Decided, PublicityWords.Of(request.Level)));
        return SeeOther($"/staff/assets/{id}/publicity");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id)
    {
        if (!MayDecide)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await withdraw.RunAsync(Community.Id, id, HttpContext.RequestAborted) == WithdrawDecisionResult.NotFound)
        {
            return NotFound();
        }

        Tell(PublicityWords.Withdrawn);
        return SeeOther($"/staff/assets/{id}/publicity");
    }

    /// <summary>Whether a reason counts.</summary>
    public static Phrase Force(PublicityReason reason) => reason.IsLifted ? PublicityWords.Lifted : reason.IsExemption ? PublicityWords.Exempts : PublicityWords.Yes;

    private PageResult Wrong(IEnumerable<(string Field, string Reason)> faults)
    {
        (Faults, IsWrong) = ([.. faults], true);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> FindAsync(Guid id)
    {
        var community = await registry.OpenAsync(Community, HttpContext.RequestAborted);
        var explained = await explain.RunAsync(community, id, HttpContext.RequestAborted);
        (Nav, Title, Explained) = ("/staff/publicity", In(PublicityWords.OfAsset), explained!);
        return explained is not null;
    }

    private static Phrase Named(Phrase phrase, Phrase value)
        => new(string.Format(CultureInfo.InvariantCulture, phrase.Uk, value.Uk), string.Format(CultureInfo.InvariantCulture, phrase.En, value.En));
}
