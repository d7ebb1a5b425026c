using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Desk;
using AssetTags.Lists;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Hands marked assets, or a whole list, to another balance holder by one act.</summary>
[Needs(Right.EditAssets)]
internal sealed class BulkTransferModel(TransferAssets transfer, ListAssets list, ReadDesk read) : DeskPageModel
{
    /// <summary>The assets.</summary>
    public BulkSelection Selection { get; private set; } = new([], null);

    /// <summary>The balance holders to choose from.</summary>
    public IReadOnlyList<BalanceHolder> Holders { get; private set; } = [];

    /// <summary>What was typed.</summary>
    public (string? To, string? Number, string? Date) Typed { get; private set; }

    /// <summary>What would be handed over; <see langword="null"/> where nothing can be.</summary>
    public TransferPreview? Preview { get; private set; }

    /// <summary>Stands for what was shown.</summary>
    public string? Seen { get; private set; }

    public IActionResult OnGet() => SeeOther("/staff");

    public async Task<IActionResult> OnPostAsync(string? act, string? toHolder, string? actNumber, string? actDate, string? seen, CancellationToken cancellation)
    {
        (Title, Typed) = (In(DeskWords.TransferTitle), (toHolder, actNumber, actDate));
        Selection = await BulkSelection.OfAsync(Request.Form, list, Community.Id, cancellation);
        Holders = await read.HoldersAsync(Community.Id, cancellation);
        if (Selection.Fault is { } fault)
        {
            Refuse(null, fault);
            return Page();
        }

        var facts = new ActFacts(actNumber, act == "run" ? Date("actDate", actDate) : null);
        var request = new TransferAssetsRequest(Community.Id, Selection.Filter, Guid.TryParse(toHolder, out var to) ? to : Guid.Empty, facts) { Fingerprint = seen ?? "" };
        Preview = await transfer.PreviewAsync(request, cancellation);
        Seen = act == "run" ? seen : Preview.Fingerprint;
        return act == "run" ? Answer(await transfer.RunAsync(request, cancellation)) : Page();
    }

    private IActionResult Answer(TransferAssetsResult result)
    {
        switch (result)
        {
            case TransferAssetsResult.Done { Change: var change, To: var taker }:
                Tell(new(DeskWords.Transferred.Uk.Replace("{0}", taker.Name, StringComparison.Ordinal), DeskWords.Transferred.En.Replace("{0}", taker.Name, StringComparison.Ordinal)), $"/staff/bulk/{change.Id:D}");
                return SeeOther($"/staff/bulk/{change.Id:D}");
            case TransferAssetsResult.Outdated { Now: var now }:
                (Preview, Seen) = (now, now.Fingerprint);
                Refuse(null, BulkPageWords.Outdated);
                Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            case TransferAssetsResult.Refused refused:
                foreach (var fault in refused.Faults)
                {
                    Refuse(fault.Column is "toHolder" or "actNumber" or "actDate" ? fault.Column : null, fault.Reason);
                }

                break;
        }

        return Page();
    }
}
