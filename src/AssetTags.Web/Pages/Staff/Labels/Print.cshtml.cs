using AssetTags.Accounts;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Web.Staff;
using AssetTags.Web.Staff.Labels;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Labels;

/// <summary>Where labels are chosen, looked at and printed.</summary>
[Needs(Right.PrintLabels)]
internal sealed class PrintModel(PrintDesk desk, HandOutPrint print, PreviewSheet preview) : StaffPageModel
{
    private const int MostTold = 10;

    /// <summary>The print, as far as it is chosen.</summary>
    public PrintDraft Draft { get; private set; } = null!;

    public PrintForm Form => Draft.Form;

    public PrintRequest Print => Draft.Request;

    public PrintRehearsal? Rehearsal => Draft.Rehearsal;

    /// <summary>The code that the run will have: what makes one run of a form that is sent twice.</summary>
    public string RunCode { get; private set; } = "";

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public Task<IActionResult> OnPostShowAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>A form without a button of ours is only shown.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>The very page as a picture; nothing is made.</summary>
    public async Task<IActionResult> OnPostPageAsync(CancellationToken cancellation)
    {
        var form = PrintForm.Of(Request);
        var draft = await desk.ReadAsync(Community, form, cancellation);
        var picture = draft.Faults.Count > 0 || form.What == PrintWhat.Nothing ? null : await preview.RunAsync(draft.Request, form.SheetPage, cancellation);
        return picture is null ? await ShowAsync(cancellation) : File(picture.File, "image/svg+xml");
    }

    public async Task<IActionResult> OnPostPrintAsync(CancellationToken cancellation)
    {
        var form = PrintForm.Of(Request);
        var draft = await desk.ReadAsync(Community, form, cancellation);
        if (draft.Faults.Count > 0 || form.What == PrintWhat.Nothing || !SheetId.TryParse(form.RunCode + "-1", out var run))
        {
            return await RefuseAsync(form.What == PrintWhat.Nothing ? [new("what", PrintingWords.Nothing)] : [], cancellation);
        }

        switch (await print.RunAsync(draft.Request, run.Code, cancellation))
        {
            case HandOutResult.Printed { Print: var printed }:
                Tell(new(
                    PrintingWords.Printed.Uk.Replace("{0}", PrintingWords.Labels.In(Language.Ukrainian, printed.Report.Labels), StringComparison.Ordinal),
                    PrintingWords.Printed.En.Replace("{0}", PrintingWords.Labels.In(Language.English, printed.Report.Labels), StringComparison.Ordinal)));
                return SeeOther($"/staff/labels/runs/{printed.Run.Code}");
            case HandOutResult.PrintedBefore { Run: var before }:
                Tell(PrintingWords.PrintedBefore);
                return SeeOther($"/staff/labels/runs/{before.Code}");
            case HandOutResult.Refused { Report: var report }:
                return await RefuseAsync(
                    report.RefusalCount > 0 ? [.. report.Refusals.Take(MostTold).Select(r => new PrintFault("design", r.Reason))] : [.. report.Cuts.Take(MostTold).Select(c => new PrintFault("strict", c.Text))],
                    cancellation);
            case HandOutResult.NotPrinted { Reason: var reason }:
                return await RefuseAsync([new("what", reason)], cancellation);
            default:
                throw new NotSupportedException();
        }
    }

    /// <summary>The fields of a form that is sent again, whose slots are not on the drawing.</summary>
    public bool IsFirstSheet => Draft.Drawing.Page == 1;

    /// <summary>The address of a picture of one label, as it would be printed.</summary>
    public string Picture(Guid? asset, string kind) => $"/staff/labels/label.{kind}" + QueryString.Create(new Dictionary<string, string?>
    {
        ["id"] = asset?.ToString(),
        ["format"] = Print.Format.Id,
        ["design"] = Form.Design.Length > 0 ? Form.Design : null,
        ["lang"] = Form.IsEnglish ? "en" : null,
        ["dpi"] = Print.Dpi.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(p => p.Value is not null));

    /// <summary>A format in a list: what is bought is a paper with so many labels of such a size.</summary>
    public string NameOf(SheetFormat format)
    {
        var size = $"{Mm(format.LabelWidthMm)} × {Mm(format.LabelHeightMm)} {In(PrintingWords.Mm)}";
        return format.Kind == SheetKind.Roll ? $"{size}, {In(PrintingWords.Roll)} ({format.Id})"
            : $"{size}{(format.Shape == LabelShape.Round ? ", " + In(PrintingWords.Round) : "")}, {format.SlotCount} {In(PrintingWords.OnSheet)} ({format.Id})";
    }

    public string OutOf(int part, int whole) => In(PrintingWords.OutOf.With($"{part}", $"{whole}"));

    public string Mm(double mm) => mm.ToString("0.##", Numbers.Culture(Language));

    private async Task<IActionResult> RefuseAsync(IReadOnlyList<PrintFault> more, CancellationToken cancellation)
    {
        IsWrong = true;
        var shown = await ShowAsync(cancellation);
        Draft = Draft with { Faults = [.. Draft.Faults, .. more] };
        return shown;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        (Title, Nav) = (In(PrintingWords.Title), "/staff/labels");
        var form = PrintForm.Of(Request);
        Draft = await desk.LayOutAsync(Community, form, cancellation);
        RunCode = SheetId.TryParse(form.RunCode + "-1", out var run) ? run.Code : await print.OfferAsync(Community.Id, cancellation);
        return Page();
    }
}
