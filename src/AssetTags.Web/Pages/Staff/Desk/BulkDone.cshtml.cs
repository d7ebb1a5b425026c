using AssetTags.Accounts;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>What was changed in many assets at once; a form without fields puts it back.</summary>
[Needs(Right.EditAssets)]
internal sealed class BulkDoneModel(ReadDesk read, UndoBulkChange undo) : DeskPageModel
{
    private const int MostShown = 100, MostNamed = 5;

    /// <summary>The change.</summary>
    public DeskChange Done { get; private set; } = null!;

    /// <summary>The first of its assets.</summary>
    public IEnumerable<RememberedAsset> Shown => Done.Assets.Take(MostShown);

    /// <summary>How many more there are.</summary>
    public int Rest => Math.Max(0, Done.Assets.Count - MostShown);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        Title = In(BulkPageWords.RecordTitle);
        if (await read.ChangeAsync(Community.Id, id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Done = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        switch (await undo.RunAsync(Community.Id, id, cancellation))
        {
            case UndoBulkChangeResult.Undone undone:
                Tell(Words(undone));
                break;
            case UndoBulkChangeResult.UndoneBefore:
                Tell(BulkPageWords.UndoneBefore);
                break;
            default:
                return NotFound();
        }

        return SeeOther($"/staff/bulk/{id:D}");
    }

    private static Phrase Words(UndoBulkChangeResult.Undone undone)
    {
        var words = undone.LeftAlone.Count == 0 ? BulkPageWords.Undone : BulkPageWords.UndoneExcept;
        var left = string.Join(", ", undone.LeftAlone.Take(MostNamed).Select(a => a.InventoryNumber is { } number ? $"{a.Name} (№ {number})" : a.Name)) + (undone.LeftAlone.Count > MostNamed ? "…" : "");
        return new(Put(words.Uk, Language.Ukrainian), Put(words.En, Language.English));

        string Put(string text, Language language)
            => text.Replace("{0}", BulkPageWords.Assets.In(language, undone.Restored), StringComparison.Ordinal).Replace("{1}", left, StringComparison.Ordinal);
    }
}
