using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Says what an asset is a part of.</summary>
[Needs(Right.EditAssets)]
internal sealed class ParentModel(SetParent set, FindAsset find, ReadDesk read) : OneAssetPage(read)
{
    /// <summary>What was typed.</summary>
    public string? Whole { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        Whole = Asset.ParentId is { } parent && await Read.AssetAsync(Community.Id, parent, cancellation) is { Asset: var whole } ? whole.InventoryNumber ?? whole.OfficialId ?? whole.Id.ToString("D") : null;
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? whole, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        Whole = whole?.Trim();
        var typed = await TypedAssets.ReadAsync(find, Community.Id, Whole, cancellation);
        foreach (var fault in typed.Faults)
        {
            Refuse("whole", fault);
        }

        if (!IsWrong)
        {
            switch (await set.RunAsync(Community.Id, id, Revision, typed.Found.Count == 0 ? null : typed.Found[0].Id, cancellation))
            {
                case SetParentResult.Done:
                    Tell(DeskWords.Saved);
                    return SeeOther(CardOf(id));
                case SetParentResult.Refused { Reason: var reason }:
                    Refuse("whole", reason);
                    break;
                case SetParentResult.Conflict { Present: var present }:
                    Meet(present);
                    break;
                default:
                    return NotFound();
            }
        }

        return await ShowAsync(cancellation);
    }

    protected override Task PrepareAsync(CancellationToken cancellation)
    {
        Title = In(DeskWords.ParentTitle);
        return Task.CompletedTask;
    }
}
