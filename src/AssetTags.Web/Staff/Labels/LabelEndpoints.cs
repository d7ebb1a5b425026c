using System.Globalization;
using System.Text;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Labels;
using AssetTags.Labels.Calibration;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Staff.Labels;

/// <summary>The files of the label pages: where slots lie, pictures of labels, printed files, the page a printer is measured by.</summary>
internal static class LabelEndpoints
{
    public static void MapLabels(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/labels/sheets/{format}.css", StyleAsync).Needs(Right.PrintLabels).ExcludeFromDescription();
        routes.MapGet("/staff/labels/label.svg", (HttpContext http, PrintDesk desk, PreviewLabel preview) => PictureAsync(http, desk, preview, PictureKind.Svg)).Needs(Right.PrintLabels).ExcludeFromDescription();
        routes.MapGet("/staff/labels/label.png", (HttpContext http, PrintDesk desk, PreviewLabel preview) => PictureAsync(http, desk, preview, PictureKind.Png)).Needs(Right.PrintLabels).ExcludeFromDescription();
        routes.MapGet("/staff/labels/runs/{code}/file", FileAsync).Needs(Right.PrintLabels).ExcludeFromDescription();
        routes.MapGet("/staff/labels/printers/page.pdf", TestPageAsync).Needs(Right.PrintLabels).ExcludeFromDescription();
    }

    // Pages may hold no styles of their own, so what depends on the format comes as a sheet of styles.
    private static async Task<Results<ContentHttpResult, NotFound>> StyleAsync(string format, HttpContext http, KnownFormats formats)
        => await formats.FindAsync(CommunityOf(http).Id, format, http.RequestAborted) is { Format: { Fault: null } found }
            ? TypedResults.Text(SheetStyle.Of(found), "text/css", Encoding.UTF8)
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> PictureAsync(HttpContext http, PrintDesk desk, PreviewLabel preview, PictureKind kind)
    {
        var form = PrintForm.Of(http.Request);
        var draft = await desk.ReadAsync(CommunityOf(http), form, http.RequestAborted);
        PrintSubject subject = form.Ids is [var id] ? new PrintSubject.Assets(new AssetFilter { Only = [id] }) : new PrintSubject.NewTags(1);
        return draft.Faults.Count == 0 && await preview.RunAsync(draft.Request with { Subject = subject }, kind, http.RequestAborted) is PreviewResult.Drawn { Picture.File: var picture }
            ? TypedResults.File(picture, kind == PictureKind.Svg ? "image/svg+xml" : "image/png")
            : TypedResults.NotFound();
    }

    private static async Task<Results<PhysicalFileHttpResult, NotFound>> FileAsync(string code, HttpContext http, RegistryContext registry, PrintFolder folder)
    {
        var community = CommunityOf(http);
        var run = await registry.PrintRuns.AsNoTracking().SingleOrDefaultAsync(r => r.CommunityId == community.Id && r.Code == code, http.RequestAborted);
        return run is not null && folder.Find(community.Id, run.Code!) is var (path, output)
            ? TypedResults.PhysicalFile(path, output == PrintOutput.Zpl ? "text/plain" : "application/pdf", $"labels-{run.Code}{Path.GetExtension(path)}")
            : TypedResults.NotFound();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> TestPageAsync(
        HttpContext http, KnownFormats formats, PrinterProfiles printers, string? format, string? printer, string? outlines)
    {
        var community = CommunityOf(http);
        var sheet = string.IsNullOrEmpty(format) ? SheetFormats.Default : (await formats.FindAsync(community.Id, format, http.RequestAborted))?.Format;
        var profile = string.IsNullOrEmpty(printer) ? null : await printers.FindAsync(community.Id, printer, http.RequestAborted);
        if (sheet is null || CalibrationMarks.FaultOf(sheet) is not null || (profile is null && !string.IsNullOrEmpty(printer)))
        {
            return TypedResults.NotFound();
        }

        var language = http.Features.Get<StaffPerson>()?.Member.Language ?? Language.Ukrainian;
        var request = new CalibrationRequest(sheet, community.Host, language)
        {
            Printer = profile is null ? null : (profile.Name, profile.Correction),
            WithOutlines = !string.IsNullOrEmpty(outlines),
        };
        using var file = new MemoryStream();
        await CalibrationPage.WriteAsync(file, request, http.RequestAborted);
        return TypedResults.File(file.ToArray(), "application/pdf", "calibration.pdf");
    }

    private static Communities.Community CommunityOf(HttpContext http) => http.Features.GetRequiredFeature<RequestCommunity>().Community;
}

/// <summary>Where the slots of a sheet lie on its drawing, as styles: parts of the drawing's width and height.</summary>
internal static class SheetStyle
{
    public static string Of(SheetFormat format)
    {
        var (width, height) = (format.PageWidthMm, format.PageHeightMm);
        var radius = format.Shape == LabelShape.Round ? "50%" : format.CornerRadiusMm > 0 ? "3px" : "0";
        var style = new StringBuilder();
        style.Append(CultureInfo.InvariantCulture, $".paper{{aspect-ratio:{width:0.##}/{height:0.##}}}\n");
        style.Append(CultureInfo.InvariantCulture, $".paper .slot{{width:{Part(format.LabelWidthMm, width)};height:{Part(format.LabelHeightMm, height)};border-radius:{radius}}}\n");
        foreach (var slot in SheetDrawing.Of(new PrintRequest(new Communities.Community(), "") { Format = format }, []).Slots)
        {
            style.Append(CultureInfo.InvariantCulture, $".paper .s{slot.Place.Slot}{{left:{Part(slot.Place.XMm, width)};top:{Part(slot.Place.YMm, height)}}}\n");
        }

        return style.ToString();
    }

    private static string Part(double mm, double whole) => (mm / whole * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
