using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Hands one asset to another balance holder by an act.</summary>
[Needs(Right.EditAssets)]
internal sealed class TransferModel(TransferAssets transfer, ReadDesk read) : OneAssetPage(read)
{
    /// <summary>The balance holders to choose from.</summary>
    public IReadOnlyList<BalanceHolder> Holders { get; private set; } = [];

    /// <summary>Who was chosen.</summary>
    public string? To { get; private set; }

    /// <summary>The act's number and date as typed.</summary>
    public (string? Number, string? Date) Act { get; private set; }

    /// <summary>The new inventory number as typed.</summary>
    public string? Number { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? await ShowAsync(cancellation) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string? toHolder, string? actNumber, string? actDate, string? number, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        (To, Act, Number) = (toHolder, (actNumber, actDate), number);
        var request = new TransferAssetsRequest(
            Community.Id, new AssetFilter { Only = [id] }, Guid.TryParse(toHolder, out var to) ? to : Guid.Empty, new ActFacts(actNumber, Date("actDate", actDate)))
        {
            Numbers = string.IsNullOrWhiteSpace(number) ? new Dictionary<Guid, string>() : new() { [id] = number },
            Revisions = new Dictionary<Guid, int> { [id] = Revision },
        };
        switch (await transfer.RunAsync(request, cancellation))
        {
            case TransferAssetsResult.Done done:
                Tell(new(DeskWords.Transferred.Uk.Replace("{0}", done.To.Name, StringComparison.Ordinal), DeskWords.Transferred.En.Replace("{0}", done.To.Name, StringComparison.Ordinal)), $"/staff/bulk/{done.Change.Id:D}");
                return SeeOther(CardOf(id));
            case TransferAssetsResult.Refused refused:
                foreach (var fault in refused.Faults)
                {
                    Refuse(fault.Column.StartsWith("number-", StringComparison.Ordinal) ? "number" : fault.Column.Length == 0 ? null : fault.Column, fault.Reason);
                }

                break;
            case TransferAssetsResult.Conflict { Changed: [var present, ..] }:
                Meet(present);
                break;
        }

        return await ShowAsync(cancellation);
    }

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        Title = In(DeskWords.TransferTitle);
        Holders = [.. (await Read.HoldersAsync(Community.Id, cancellation)).Where(h => h.Id != Asset.BalanceHolderId)];
    }
}
