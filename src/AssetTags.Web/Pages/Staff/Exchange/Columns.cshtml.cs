using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Exchange;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;
using AssetTags.Web.Imports;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AssetTags.Web.Pages.Staff.Exchange;

/// <summary>What a person says about a file as a whole; empty texts leave it to detection.</summary>
internal sealed class FileWish
{
    public string? Encoding { get; set; }

    public string? Delimiter { get; set; }

    public string? Sheet { get; set; }

    public AssetKind? Table { get; set; }

    /// <summary>As the reader of files takes it.</summary>
    public RegisterFileOptions Options() => new()
    {
        Encoding = TextEncodings.TryFind(Encoding, out var encoding) ? encoding : null,
        Delimiter = Delimiter switch { "," => ',', ";" => ';', "tab" => '\t', "|" => '|', _ => null },
        Sheet = string.IsNullOrEmpty(Sheet) ? null : Sheet,
        Table = Table,
    };
}

/// <summary><c>/staff/import/ID/columns</c>: how a file is read, and what each of its columns holds.</summary>
[Needs(Right.Import)]
internal sealed class ColumnsModel(Uploads uploads, UploadWork work, DetectFile detect, KeepShape keep) : StaffPageModel
{
    /// <summary>The upload.</summary>
    public Upload Upload { get; private set; } = null!;

    /// <summary>What was detected.</summary>
    public DetectedFile Register { get; private set; } = null!;

    /// <summary>What is wrong, and the header it is about.</summary>
    public (string? Header, string Text)? Fault { get; private set; }

    /// <summary>What was chosen, while it is wrong.</summary>
    private Dictionary<string, string>? Chosen { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id) => await FindAsync(id) ? Page() : Away(id);

    /// <summary>Reads the file as the person says.</summary>
    public async Task<IActionResult> OnPostFileAsync(Guid id, FileWish wish)
    {
        if (!await FindAsync(id))
        {
            return Away(id);
        }

        var former = Upload.Options;
        Upload.Options = wish.Options();
        if (await detect.RunAsync(Community.Id, Upload.Path, Upload.Options, HttpContext.RequestAborted) is DetectFileResult.Unreadable { Reason.Message: var reason })
        {
            Upload.Options = former;
            return Refuse(null, reason);
        }

        return SeeOther($"/staff/import/{id:D}/columns");
    }

    /// <summary>Takes over what each column holds, remembers it if it is a correction, and reads the file.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string[] column)
    {
        if (!await FindAsync(id))
        {
            return Away(id);
        }

        if (Register.Kind is not { } kind || column.Length != Register.Columns.Count)
        {
            return Refuse(null, ImportWords.ChooseTable);
        }

        Chosen = Register.Columns.Zip(column).ToDictionary(c => c.First.Header, c => c.Second ?? "");
        var isCorrected = Register.Columns.Any(c => (c.Column?.Name ?? "") != Chosen[c.Header]);
        if (isCorrected && await keep.RunAsync(new(Community.Id, Register.Headers, kind, Chosen), HttpContext.RequestAborted) is KeepShapeResult.Refused refused)
        {
            return Refuse(refused.Column, refused.Reason);
        }

        if (!isCorrected && Register.Fault is { } unfit)
        {
            return Refuse(null, unfit.Message);
        }

        Upload.Headers = [.. Register.Columns.Select(c => c.Header)];
        Upload.ChooseAll();
        await work.PreviewAsync(Upload, Person);
        return SeeOther($"/staff/import/{id:D}");
    }

    /// <summary>The name of the column that is chosen for a header; an empty text for none.</summary>
    public string ChoiceOf(DetectedColumn column) => Chosen is null ? column.Column?.Name ?? "" : Chosen.GetValueOrDefault(column.Header, "");

    /// <summary>What a column is called in the language of the page.</summary>
    public string NameOf(OfficialColumn column) => Language == Language.English ? column.Name : column.Title;

    /// <summary>The columns beyond a table that a register may have.</summary>
    public static IEnumerable<OfficialColumn> FurtherOf(AssetKind kind)
    {
        var own = OfficialTable.Of(kind).Columns.Select(c => c.Name).ToHashSet();
        return OfficialTable.All.SelectMany(t => t.Columns).Where(c => c.Name == "inventoryNumber").Take(1).Concat(OfficialTable.Extensions).Where(c => !own.Contains(c.Name));
    }

    private async Task<bool> FindAsync(Guid id)
    {
        (Title, Nav) = (In(ImportWords.Columns), "/staff/import");
        if (uploads.Find(id, Person) is not { IsBusy: false, Stage: not UploadStage.Done } upload
            || await detect.RunAsync(Community.Id, upload.Path, upload.Options, HttpContext.RequestAborted) is not DetectFileResult.Detected { File: var file })
        {
            return false;
        }

        (Upload, Register) = (upload, file);
        if (upload.Fault is { } fault && upload.Stage == UploadStage.Columns)
        {
            Fault = (null, In(fault));
        }

        return true;
    }

    private IActionResult Away(Guid id) => uploads.Find(id, Person) is null ? NotFound() : SeeOther($"/staff/import/{id:D}");

    private PageResult Refuse(string? header, Phrase reason)
    {
        (Fault, IsWrong) = ((header, In(reason)), true);
        return Page();
    }
}
