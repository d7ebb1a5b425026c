using AssetTags.Accounts;
using AssetTags.Exchange;
using AssetTags.Web.Imports;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Exchange;

/// <summary><c>/staff/import</c>: a register is brought here.</summary>
[Needs(Right.Import)]
[RequestSizeLimit(Uploads.MostBytes + Envelope)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.MostBytes + Envelope)]
internal sealed class ImportModel(Uploads uploads, UploadWork work, DetectFile detect, RegistryContext registry) : StaffPageModel
{
    private const int MostRuns = 10;

    // What a form adds to the file in it.
    private const int Envelope = 1_000_000;

    /// <summary>What was wrong with the file.</summary>
    public string? Fault { get; private set; }

    /// <summary>The person’s uploads.</summary>
    public IReadOnlyList<Upload> Open { get; private set; } = [];

    /// <summary>The last imports of the community.</summary>
    public IReadOnlyList<ImportRun> Runs { get; private set; } = [];

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        if (file is null or { Length: 0 } or { Length: > Uploads.MostBytes })
        {
            return await RefuseAsync(file is null or { Length: 0 } ? ImportWords.NoFile : ImportWords.TooLarge);
        }

        Upload upload;
        await using (var content = file.OpenReadStream())
        {
            upload = await uploads.AddAsync(Person, file.FileName, content, HttpContext.RequestAborted);
        }

        switch (await detect.RunAsync(Community.Id, upload.Path, upload.Options, HttpContext.RequestAborted))
        {
            case DetectFileResult.Unreadable { Reason.Message: var reason }:
                uploads.Remove(upload);
                return await RefuseAsync(reason);
            case DetectFileResult.Detected { File: { Fault: null } read } when read.IsRemembered || read.Columns.All(c => c.Column is not null || c.Origin == ColumnOrigin.Remark):
                upload.Headers = [.. read.Columns.Select(c => c.Header)];
                await work.PreviewAsync(upload, Person);
                return SeeOther($"/staff/import/{upload.Id:D}");
            default:
                return SeeOther($"/staff/import/{upload.Id:D}/columns");
        }
    }

    private async Task<IActionResult> RefuseAsync(Phrase reason)
    {
        Fault = In(reason);
        IsWrong = true;
        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync()
    {
        (Title, Nav) = (In(ImportWords.Title), "/staff/import");
        Open = uploads.Of(Person);
        Runs = await registry.ImportRuns.AsNoTracking().Where(r => r.CommunityId == Community.Id).OrderByDescending(r => r.Id).Take(MostRuns).ToListAsync(HttpContext.RequestAborted);
    }
}
