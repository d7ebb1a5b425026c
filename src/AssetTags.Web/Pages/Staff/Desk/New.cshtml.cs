using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Enters an asset by hand.</summary>
[Needs(Right.EditAssets)]
internal sealed class NewModel(CreateAsset create, ReadDesk read) : AssetFormPage
{
    /// <summary>What is being added; <see langword="null"/> until it is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public AssetKind? Kind { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Values = new Dictionary<string, string?> { ["addressAdminUnitL1"] = "Україна" };
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Kind is not { } kind || !Enum.IsDefined(kind))
        {
            return await ShowAsync(cancellation);
        }

        Values = new AssetForm(DeskForm.Of(kind), Language).Read(Request.Form);
        switch (await create.RunAsync(new CreateAssetRequest(Community.Id, kind, Values), cancellation))
        {
            case CreateAssetResult.Created done:
                Tell(new(DeskWords.Created.Uk.Replace("{0}", done.Asset.Name, StringComparison.Ordinal), DeskWords.Created.En.Replace("{0}", done.Asset.Name, StringComparison.Ordinal)));
                return SeeOther(CardOf(done.Asset.Id));
            case CreateAssetResult.Refused refused:
                Form = new AssetForm(DeskForm.Of(kind), Language);
                Refuse(refused.Faults, FieldOf);
                break;
        }

        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Title = In(DeskWords.NewTitle);
        Form = new AssetForm(DeskForm.Of(Kind is { } kind && Enum.IsDefined(kind) ? kind : AssetKind.Building), Language);
        Holders = await read.HoldersAsync(Community.Id, cancellation);
        return Page();
    }
}
