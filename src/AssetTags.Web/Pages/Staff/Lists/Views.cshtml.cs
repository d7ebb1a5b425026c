using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Lists;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary><c>/staff/views</c>: the lists that were kept under a name.</summary>
[Needs(Right.Read)]
internal sealed class ViewsModel(ReadViews views, KeepView keep, RemoveView remove) : StaffPageModel
{
    /// <summary>One's own, and those that others share.</summary>
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>What was typed, and why it cannot be kept.</summary>
    public KeptView? Typed { get; private set; }

    /// <summary>Why it cannot be kept.</summary>
    public Phrase? Fault { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(KeptView view, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(view);
        var result = await keep.RunAsync(Community.Id, Person.AccountId, view.Name ?? "", view.Query ?? "", view.Shared, cancellation);
        if (result is KeepViewResult.Refused refused)
        {
            (Typed, Fault, IsWrong) = (view, refused.Reason, true);
            await ShowAsync(cancellation);
            return Page();
        }

        Tell(RegisterWords.ViewKept);
        return SeeOther(((KeepViewResult.Kept)result).View.Query is { Length: > 0 } query ? "/staff?" + query : "/staff");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellation)
    {
        if (await remove.RunAsync(Community.Id, Person.AccountId, id, cancellation) is null)
        {
            return NotFound();
        }

        Tell(RegisterWords.ViewRemoved);
        return SeeOther("/staff/views");
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        (Nav, Title) = ("/staff", In(RegisterWords.Views));
        Views = await views.RunAsync(Community.Id, Person.AccountId, cancellation);
    }

    /// <summary>The form in which a list is kept.</summary>
    internal sealed record KeptView(string? Name, string? Query, bool Shared);
}
