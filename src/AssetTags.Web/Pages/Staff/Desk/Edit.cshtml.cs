using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Publicity;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Changes the fields of an asset; where somebody else was first, shows both versions and lets the person choose.</summary>
[Needs(Right.EditAssets)]
internal sealed class EditModel(EditAsset edit, ReadDesk read) : AssetFormPage
{
    private const int MostWarnings = 3;

    /// <summary>The asset.</summary>
    public Asset Asset { get; private set; } = null!;

    /// <summary>The revision that the next save expects.</summary>
    public int Revision { get; private set; }

    /// <summary>What two editors changed; <see langword="null"/> without a conflict.</summary>
    public AssetConflict? Conflict { get; private set; }

    /// <summary>What the public would see more of it, so that it has to be confirmed; <see langword="null"/> where it would not.</summary>
    public Opening? Opening { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await read.AssetAsync(Community.Id, id, cancellation) is not { } found)
        {
            return NotFound();
        }

        (Values, Before) = (found.Texts, found.Texts);
        return await ShowAsync(found.Asset, found.Asset.Revision, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int revision, string? act, PublicityLevel? mayOpenTo, CancellationToken cancellation)
    {
        if (await read.AssetAsync(Community.Id, id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Form = new AssetForm(DeskForm.Of(found.Asset.Kind), Language);
        var choices = new ConflictChoices(Form, Request.Form);
        (Before, Values) = (choices.Base, choices.Values);
        if (act != "form" && choices.Unchosen.Count > 0)
        {
            Conflict = choices.Again(found);
            foreach (var field in choices.Unchosen)
            {
                Refuse("k." + field.Name, new(
                    DeskWords.ConflictChoose.Uk.Replace("{0}", DeskFieldWords.LabelOf(field.Name).Uk, StringComparison.Ordinal),
                    DeskWords.ConflictChoose.En.Replace("{0}", DeskFieldWords.LabelOf(field.Name).En, StringComparison.Ordinal)));
            }
        }

        return act == "form" || Conflict is not null ? await ShowAsync(found.Asset, revision, cancellation) : await SaveAsync(found.Asset, revision, choices.Changed, mayOpenTo, cancellation);
    }

    /// <summary>What the form of a conflict carries on of a field: mine where I changed it, else what is there now.</summary>
    public string? CarriedOf(DeskField field)
        => Conflict!.Fields.FirstOrDefault(f => f.Field == field) is { IsMine: true } met ? met.Mine : Conflict.Present.GetValueOrDefault(field.Name);

    private async Task<IActionResult> SaveAsync(
        Asset asset, int revision, IReadOnlyDictionary<string, string?> changed, PublicityLevel? mayOpenTo, CancellationToken cancellation)
    {
        switch (await edit.RunAsync(new EditAssetRequest(Community.Id, asset.Id, revision, changed, Before) { MayOpenTo = mayOpenTo }, cancellation))
        {
            case EditAssetResult.WouldOpen { Opening: var opening }:
                Opening = opening;
                Refuse(OpeningWords.Field, OpeningWords.Asked);
                return await ShowAsync(asset, revision, cancellation);
            case EditAssetResult.Saved { Opened: { } opened }:
                Tell(OpeningWords.Saved, $"/staff/bulk/{opened.Id:D}");
                return SeeOther(CardOf(asset.Id));
            case EditAssetResult.Saved { Warnings: { Count: > 0 } warnings }:
                Tell(new(Put(DeskWords.SavedWith.Uk, warnings.Select(w => w.Reason.Uk)), Put(DeskWords.SavedWith.En, warnings.Select(w => w.Reason.En))));
                return SeeOther(CardOf(asset.Id));
            case EditAssetResult.Saved:
                Tell(DeskWords.Saved);
                return SeeOther(CardOf(asset.Id));
            case EditAssetResult.Unchanged:
                Tell(DeskWords.Unchanged);
                return SeeOther(CardOf(asset.Id));
            case EditAssetResult.Refused refused:
                Refuse(refused.Faults, FieldOf);
                return await ShowAsync(asset, revision, cancellation);
            case EditAssetResult.Conflict { With: var with }:
                Conflict = with;
                Response.StatusCode = StatusCodes.Status409Conflict;
                return await ShowAsync(with.Asset, with.Asset.Revision, cancellation);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> ShowAsync(Asset asset, int revision, CancellationToken cancellation)
    {
        (Asset, Revision, Title) = (asset, revision, Conflict is null ? $"{In(DeskWords.EditTitle)}: {asset.Name}" : In(DeskWords.ConflictTitle));
        Form = new AssetForm(DeskForm.Of(asset.Kind), Language);
        Holders = await read.HoldersAsync(Community.Id, cancellation);
        return Page();
    }

    private static string Put(string words, IEnumerable<string> reasons) => words.Replace("{0}", string.Join(" ", reasons.Take(MostWarnings)), StringComparison.Ordinal);
}
