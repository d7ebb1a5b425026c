using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Papers;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Papers;

/// <summary>A document as the form says it.</summary>
internal sealed class DocumentForm
{
    public AssetDocumentKind Kind { get; set; }

    public string? Number { get; set; }

    public string? Date { get; set; }

    public string? Name { get; set; }

    public string? Link { get; set; }

    public IFormFile? File { get; set; }
}

/// <summary><c>/staff/assets/ID/documents</c>: the papers behind an asset.</summary>
[Needs(Right.EditAssets)]
[RequestSizeLimit(PaperFile.MostBytes + Envelope)]
[RequestFormLimits(MultipartBodyLengthLimit = PaperFile.MostBytes + Envelope)]
internal sealed class DocumentsModel(RegistryContext registry, AddDocument add, StoreDocument store, RemoveDocument remove) : PapersPageModel(registry)
{
    // What a form adds to the file in it.
    private const int Envelope = 1_000_000;

    /// <summary>The documents, the latest first.</summary>
    public IReadOnlyList<AssetDocument> Documents { get; private set; } = [];

    /// <summary>What was typed.</summary>
    public DocumentForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id, PaperWords.Documents))
        {
            return NotFound();
        }

        await ShowAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, DocumentForm form)
    {
        if (!await FindAsync(id, PaperWords.Documents))
        {
            return NotFound();
        }

        Form = form;
        if (!Enum.IsDefined(form.Kind) || !TryDay(form.Date, out var day) || form.File is { Length: > PaperFile.MostBytes })
        {
            return await RefuseAsync(form.File is { Length: > PaperFile.MostBytes } ? PaperWords.FileTooLarge : PaperWords.BadDate);
        }

        var facts = new DocumentFacts(form.Kind, form.Number, day, form.Name, form.Link);
        var result = form.File is { Length: > 0 } file
            ? await store.RunAsync(Asset, facts, new PaperFile(file.FileName, file.OpenReadStream), HttpContext.RequestAborted)
            : await add.RunAsync(Asset, facts, HttpContext.RequestAborted);
        if (result is AddDocumentResult.Refused { Reason: var reason })
        {
            return await RefuseAsync(reason);
        }

        Tell(result is AddDocumentResult.Added ? PaperWords.DocumentAdded : PaperWords.DocumentKnown);
        return SeeOther($"/staff/assets/{id:D}/documents");
    }

    /// <summary>Takes a document away.</summary>
    public Task<IActionResult> OnPostRemoveAsync(Guid id, Guid document)
        => ChangeAsync(id, document, remove.RunAsync, PaperWords.DocumentRemoved, $"/staff/assets/{id:D}/documents?handler=Restore&document={document:D}");

    /// <summary>Brings a document back.</summary>
    public Task<IActionResult> OnPostRestoreAsync(Guid id, Guid document)
        => ChangeAsync(id, document, remove.RestoreAsync, PaperWords.DocumentRestored, null);

    private async Task<IActionResult> ChangeAsync(
        Guid id, Guid document, Func<Guid, Guid, CancellationToken, Task<AssetDocument?>> change, Phrase done, string? undo)
    {
        if (!await FindAsync(id, PaperWords.Documents) || !await Registry.AssetDocuments.AnyAsync(d => d.Id == document && d.AssetId == Asset.Id, HttpContext.RequestAborted))
        {
            return NotFound();
        }

        await change(Community.Id, document, HttpContext.RequestAborted);
        Tell(done, undo);
        return SeeOther($"/staff/assets/{id:D}/documents");
    }

    private async Task<IActionResult> RefuseAsync(Phrase reason)
    {
        IsWrong = true;
        Faults.Add(In(reason));
        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync()
        => Documents = await Registry.AssetDocuments.AsNoTracking().Where(d => d.AssetId == Asset.Id && d.RemovedAt == null)
            .OrderByDescending(d => d.Date).ThenByDescending(d => d.Id).ToListAsync(HttpContext.RequestAborted);
}
