using AssetTags.Accounts;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Exchange;

/// <summary><c>/staff/imports/ID</c>: one import, and what taking it back would do; a form without fields does it.</summary>
[Needs(Right.Import)]
internal sealed class ImportUndoModel(ReadImports imports, UndoImport undo) : StaffPageModel
{
    /// <summary>The import.</summary>
    public FoundImport Found { get; private set; } = null!;

    /// <summary>Whether it was taken back.</summary>
    public bool IsUndone => Found.Listed.UndoneAt is not null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await imports.FindAsync(Community.Id, id, cancellation) is not { } found)
        {
            return NotFound();
        }

        (Found, Nav, Title) = (found, "/staff/import", found.Listed.Run.FileName);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        switch (await undo.RunAsync(Community.Id, id, cancellation))
        {
            case UndoImportResult.Undone { Undo: var done }:
                Tell(ImportUndoWords.Done(done.Restored, done.TakenOut, done.LeftAlone));
                break;
            case UndoImportResult.UndoneBefore:
                Tell(ImportUndoWords.UndoneBefore);
                break;
            default:
                return NotFound();
        }

        return SeeOther($"/staff/imports/{id:D}");
    }
}
