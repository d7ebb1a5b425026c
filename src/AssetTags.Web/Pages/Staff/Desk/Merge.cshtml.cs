using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Merges other assets into one; shows which before it does.</summary>
[Needs(Right.EditAssets)]
internal sealed class MergeModel(MergeAssets merge, FindAsset find, ReadDesk read) : OneAssetPage(read)
{
    /// <summary>The others as typed, one a line.</summary>
    public string? Others { get; private set; }

    /// <summary>The act's number and date as typed.</summary>
    public (string? Number, string? Date) Act { get; private set; }

    /// <summary>The others that were found; shown before anything is done.</summary>
    public IReadOnlyList<Asset> ToMerge { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, string? with, CancellationToken cancellation)
    {
        Others = with;
        return await FindAsync(id, cancellation) ? await ShowAsync(cancellation) : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? others, string? actNumber, string? actDate, string? sure, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        (Others, Act) = (others, (actNumber, actDate));
        var typed = await TypedAssets.ReadAsync(find, Community.Id, others, cancellation);
        foreach (var fault in typed.Faults)
        {
            Refuse("others", fault);
        }

        var document = new ActFacts(actNumber, Date("actDate", actDate));
        Guid[] ids = [.. typed.Found.Select(f => f.Id)];

        // The list that the person agreed to, and no other.
        var isSure = sure == string.Join(' ', ids.Select(i => i.ToString("N")));
        if (!IsWrong && isSure)
        {
            switch (await merge.RunAsync(new MergeAssetsRequest(Community.Id, id, Revision, ids, document), cancellation))
            {
                case MergeAssetsResult.Done done:
                    Tell(DeskWords.Merged, $"/staff/bulk/{done.Change.Id:D}");
                    return SeeOther(CardOf(id));
                case MergeAssetsResult.Refused refused:
                    Refuse(refused.Faults);
                    break;
                case MergeAssetsResult.Conflict { Present: var present }:
                    Meet(present);
                    break;
                default:
                    return NotFound();
            }
        }
        else if (!IsWrong)
        {
            Refuse(await merge.CheckAsync(new MergeAssetsRequest(Community.Id, id, Revision, ids, document), cancellation));
        }

        ToMerge = IsWrong ? [] : typed.Found;
        return await ShowAsync(cancellation);
    }

    protected override Task PrepareAsync(CancellationToken cancellation)
    {
        Title = In(DeskWords.MergeTitle);
        return Task.CompletedTask;
    }

    private void Refuse(IReadOnlyList<FieldFault> faults)
    {
        foreach (var fault in faults)
        {
            Refuse(fault.Column switch { "merged" => "others", "" => null, var name => name }, fault.Reason);
        }
    }
}
