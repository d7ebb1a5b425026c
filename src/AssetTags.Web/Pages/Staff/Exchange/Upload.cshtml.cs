using AssetTags.Accounts;
using AssetTags.Exchange.Exports;
using AssetTags.Exchange.Previews;
using AssetTags.Exchange.Tables;
using AssetTags.Web.Imports;
using AssetTags.Web.Staff;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Exchange;

/// <summary><c>/staff/import/ID</c>: what an import would do, is doing, or has done.</summary>
[Needs(Right.Import)]
internal sealed class UploadModel(Uploads uploads, UploadWork work) : StaffPageModel
{
    /// <summary>The views of rows, as addresses name them.</summary>
    public const string Added = "added", Changed = "changed", Same = "same", Bad = "bad";

    /// <summary>The upload.</summary>
    public Upload Upload { get; private set; } = null!;

    /// <summary>What would change.</summary>
    public ImportPreview Preview => Upload.Preview!;

    /// <summary>Which rows are shown.</summary>
    public string View { get; private set; } = Changed;

    /// <summary>Which page of them, from 0.</summary>
    public int Number { get; private set; }

    /// <summary>Lines that are not to be imported.</summary>
    public IReadOnlySet<int> LeftOut { get; private set; } = new HashSet<int>();

    /// <summary>How many rows would be imported.</summary>
    public int ToImport => Preview.Added.Count + Preview.Changed.Count - LeftOut.Except(Preview.LeftOut).Count();

    public IActionResult OnGet(Guid id, string? show, int at)
    {
        if (uploads.Find(id, Person) is not { } upload)
        {
            return NotFound();
        }

        (Upload, Nav, LeftOut) = (upload, "/staff/import", upload.LeftOut);
        Title = In(TitleOf(upload.Stage));
        if (upload.Stage == UploadStage.Preview)
        {
            View = show is Added or Changed or Same or Bad ? show : Preview.Changed.Count > 0 || Preview.Added.Count == 0 ? Changed : Added;
            Number = Math.Clamp(at, 0, Math.Max(0, RowsOf(View).Pages - 1));
        }

        return upload.Stage == UploadStage.Columns ? SeeOther($"/staff/import/{id:D}/columns") : Page();
    }

    /// <summary>Takes over the ticks of the rows that were shown, and goes on: to other rows, or to the import.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, int[] shown, int[] row, string? go)
    {
        if (uploads.Find(id, Person) is not { } upload)
        {
            return NotFound();
        }

        if (upload.Stage == UploadStage.Preview)
        {
            upload.Choose(shown, row.ToHashSet());
            if (go == "apply")
            {
                await work.ApplyAsync(upload, Person);
            }
        }

        return SeeOther(go?.Split('.') is [var view, var page] && int.TryParse(page, out var number) && view is Added or Changed or Same or Bad
            ? $"/staff/import/{id:D}?show={view}&at={number}" : $"/staff/import/{id:D}");
    }

    /// <summary>Takes back every row that was left out.</summary>
    public async Task<IActionResult> OnPostAllAsync(Guid id)
    {
        if (uploads.Find(id, Person) is not { } upload)
        {
            return NotFound();
        }

        upload.ChooseAll();
        if (upload is { Stage: UploadStage.Preview, Preview.LeftOut.Count: > 0 })
        {
            await work.PreviewAsync(upload, Person);
        }

        return SeeOther($"/staff/import/{id:D}");
    }

    /// <summary>Stops the present work.</summary>
    public async Task<IActionResult> OnPostStopAsync(Guid id)
    {
        if (uploads.Find(id, Person) is not { } upload)
        {
            return NotFound();
        }

        upload.StopWork();
        await upload.Work.WaitAsync(TimeSpan.FromSeconds(10)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return SeeOther($"/staff/import/{id:D}");
    }

    /// <summary>Removes the file.</summary>
    public IActionResult OnPostDiscard(Guid id)
    {
        if (uploads.Find(id, Person) is not { } upload)
        {
            return NotFound();
        }

        if (!upload.IsBusy)
        {
            uploads.Remove(upload);
            Tell(ImportWords.Discarded);
        }

        return SeeOther("/staff/import");
    }

    /// <summary>The rows of a view.</summary>
    public OutcomeFile RowsOf(string view) => view switch { Added => Preview.Added, Bad => Preview.Bad, _ => Preview.Changed };

    /// <summary>What a field is called.</summary>
    public string FieldOf(string field) => ColumnOf(field) is { } column ? Language == Language.English ? column.Name : column.Title : field;

    /// <summary>A value as people write it.</summary>
    public string ValueOf(string field, string value)
        => ColumnOf(field) is { Type: OfficialValueType.Number } && decimal.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Numbers.Of(number, Language) : value;

    /// <summary>A stage in words.</summary>
    public static Phrase StageWords(UploadStage stage) => stage == UploadStage.Columns ? ImportWords.ColumnsStep : stage == UploadStage.Preview ? ImportWords.CheckStep : TitleOf(stage);

    private OfficialColumn? ColumnOf(string field)
        => ExportColumns.Of(Preview.Report.Kind).FirstOrDefault(c => c.Name == field);

    private static Phrase TitleOf(UploadStage stage) => stage switch
    {
        UploadStage.Reading => ImportWords.Reading,
        UploadStage.Importing => ImportWords.Importing,
        UploadStage.Done => ImportWords.Done,
        _ => ImportWords.Check,
    };
}
