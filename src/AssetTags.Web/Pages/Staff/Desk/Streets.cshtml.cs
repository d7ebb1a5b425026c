using AssetTags.Accounts;
using AssetTags.Places;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Streets that have other names now; assets are still found by the former ones.</summary>
[Needs(Right.EditAssets)]
internal sealed class StreetsModel(RegistryContext registry, RenameStreet rename) : DeskPageModel
{
    /// <summary>The renamings that hold, in the order of the former names.</summary>
    public IReadOnlyList<StreetRename> Renames { get; private set; } = [];

    /// <summary>What was typed.</summary>
    public (string? Old, string? New, string? Settlement, string? On, string? Number) Typed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(string? oldName, string? newName, string? settlement, string? renamedOn, string? number, CancellationToken cancellation)
    {
        Typed = (oldName, newName, settlement, renamedOn, number);
        var facts = new StreetRenameFacts(oldName ?? "", newName ?? "", settlement, Date("renamedOn", renamedOn), number);
        if (!IsWrong)
        {
            switch (await rename.RunAsync(Community.Id, [facts], cancellation))
            {
                case RenameStreetResult.Entered { Renames: [var entered, ..] }:
                    Tell(new(BulkPageWords.Entered.Uk.Replace("{0}", entered.NewName, StringComparison.Ordinal), BulkPageWords.Entered.En.Replace("{0}", entered.NewName, StringComparison.Ordinal)), $"/staff/streets/{entered.Id:D}/take-back");
                    return SeeOther("/staff/streets");
                case RenameStreetResult.Refused { Reason: var reason }:
                    Refuse(string.IsNullOrWhiteSpace(oldName) ? "oldName" : "newName", reason);
                    break;
            }
        }

        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Title = In(BulkPageWords.StreetsTitle);
        Renames = [.. (await registry.StreetRenames.AsNoTracking().Where(r => r.CommunityId == Community.Id && r.RemovedAt == null).ToListAsync(cancellation)).OrderBy(r => FoldedText.Of(r.OldName), StringComparer.Ordinal)];
        return Page();
    }
}
