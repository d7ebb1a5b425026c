using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Says what is happening to an asset: in use, leased, written off with its document.</summary>
[Needs(Right.EditAssets)]
internal sealed class StatusModel(ChangeStatus change, ReadDesk read) : OneAssetPage(read)
{
    /// <summary>The status that was chosen.</summary>
    public AssetStatus Status { get; private set; }

    /// <summary>The document's number and date as typed.</summary>
    public (string? Number, string? Date) Document { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        (Status, Document) = (Asset.Status, (Asset.StatusDocumentNumber, Asset.StatusDocumentDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, AssetStatus? status, string? documentNumber, string? documentDate, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        (Status, Document) = (status ?? Asset.Status, (documentNumber, documentDate));
        var date = Date("documentDate", documentDate);
        if (status is not { } wanted || !Enum.IsDefined(wanted))
        {
            Refuse("status", DeskWords.PickLater);
        }
        else if (!IsWrong)
        {
            switch (await change.RunAsync(Asset, new StatusFacts(wanted, documentNumber, date), Revision, cancellation))
            {
                case ChangeStatusResult.Changed { Change: var made }:
                    Tell(DeskWords.StatusChanged, made is null ? null : $"/staff/bulk/{made.Id:D}");
                    return SeeOther(CardOf(id));
                case ChangeStatusResult.Conflict { Present: var present }:
                    Meet(present);
                    break;
                case ChangeStatusResult.Refused { Reason: var reason } when Asset.SuccessorId is not null:
                    Refuse(null, reason);
                    break;
                case ChangeStatusResult.Refused { Reason: var reason }:
                    Refuse(string.IsNullOrWhiteSpace(documentNumber) ? "documentNumber" : "documentDate", reason);
                    break;
            }
        }

        return await ShowAsync(cancellation);
    }

    protected override Task PrepareAsync(CancellationToken cancellation)
    {
        Title = In(DeskWords.StatusTitle);
        return Task.CompletedTask;
    }
}
