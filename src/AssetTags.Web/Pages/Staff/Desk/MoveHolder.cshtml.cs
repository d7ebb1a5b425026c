using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>After a reorganisation: everything on the books of one balance holder goes to another by one act.</summary>
[Needs(Right.EditAssets)]
internal sealed class MoveHolderModel(TransferAssets transfer, ReadDesk read) : DeskPageModel
{
    /// <summary>The balance holders to choose from.</summary>
    public IReadOnlyList<BalanceHolder> Holders { get; private set; } = [];

    /// <summary>What was chosen and typed.</summary>
    public (string? From, string? To, string? Number, string? Date) Typed { get; private set; }

    /// <summary>What would go; <see langword="null"/> until somebody looked.</summary>
    public TransferPreview? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? from, CancellationToken cancellation)
    {
        Typed = (from, null, null, null);
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string? fromHolder, string? toHolder, string? actNumber, string? actDate, string? sure, CancellationToken cancellation)
    {
        Typed = (fromHolder, toHolder, actNumber, actDate);
        var facts = new ActFacts(actNumber, Date("actDate", actDate));
        await ShowAsync(cancellation);
        if (Holders.FirstOrDefault(h => h.Id.ToString("D") == fromHolder) is not { } from)
        {
            Refuse("fromHolder", DeskWords.PickLater);
            return Page();
        }

        var request = new TransferAssetsRequest(Community.Id, new AssetFilter(), Guid.TryParse(toHolder, out var to) ? to : Guid.Empty, facts) { FromHolderId = from.Id, Fingerprint = sure ?? "" };
        Preview = await transfer.PreviewAsync(request, cancellation);
        if (!IsWrong && sure is not null)
        {
            return Answer(await transfer.RunAsync(request, cancellation));
        }

        Refuse(Preview.Faults);
        return Page();
    }

    private IActionResult Answer(TransferAssetsResult result)
    {
        if (result is TransferAssetsResult.Done { Change: var change, To: var taker })
        {
            Tell(new(DeskWords.Transferred.Uk.Replace("{0}", taker.Name, StringComparison.Ordinal), DeskWords.Transferred.En.Replace("{0}", taker.Name, StringComparison.Ordinal)), $"/staff/bulk/{change.Id:D}");
            return SeeOther($"/staff/bulk/{change.Id:D}");
        }

        if (result is TransferAssetsResult.Outdated { Now: var now })
        {
            Preview = now;
            Refuse(null, BulkPageWords.Outdated);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        Refuse(result is TransferAssetsResult.Refused { Faults: var faults } ? faults : []);
        return Page();
    }

    private void Refuse(IReadOnlyList<FieldFault> faults)
    {
        foreach (var fault in faults)
        {
            Refuse(fault.Column is "toHolder" or "actNumber" or "actDate" ? fault.Column : null, fault.Reason);
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Title = In(DeskWords.MoveTitle);
        Holders = await read.HoldersAsync(Community.Id, cancellation);
        return Page();
    }
}
