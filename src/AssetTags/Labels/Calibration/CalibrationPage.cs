using AssetTags.Labels.Drawing;
using AssetTags.Labels.Sheets;
using AssetTags.Pdf;

namespace AssetTags.Labels.Calibration;

/// <summary>What a calibration page is for.</summary>
/// <param name="Format">The sheet whose page it has.</param>
/// <param name="Host">The host whose symbols are tried with a phone.</param>
/// <param name="Language">The language of the questions.</param>
public sealed record CalibrationRequest(SheetFormat Format, string Host, Language Language)
{
    /// <summary>The profile it is printed through, to check it; <see langword="null"/> for a page that is to be measured.</summary>
    public (string Name, PrinterCorrection Correction)? Printer { get; init; }

    /// <summary>Whether a second page shows the labels' outlines, to be held against the light with a sheet of labels.</summary>
    public bool WithOutlines { get; init; }
}

/// <summary>Writes the page that tells how a printer errs: four crosses, two rulers, the questions, and symbols to try.</summary>
public static class CalibrationPage
{
    /// <summary>Writes the document; the same request gives the same bytes.</summary>
    /// <param name="output">Gets the document; need not seek, stays open.</param>
    /// <param name="request">What it is for.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    /// <exception cref="ArgumentException">The format's page cannot be measured; see <see cref="CalibrationMarks.FaultOf"/>.</exception>
    public static async Task WriteAsync(Stream output, CalibrationRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var marks = CalibrationMarks.For(request.Format);
        var isEnglish = request.Language == Language.English;
        using var writer = new PdfWriter(output, new PdfInfo(CalibrationWords.Title.In(request.Language), isEnglish ? "en-GB" : "uk-UA"));
        await AddAsync(writer, request, page => Draw(page, marks, request), cancellation).ConfigureAwait(false);
        if (request.WithOutlines)
        {
            await AddAsync(writer, request, page => LabelOutlines.Draw(page, request.Format), cancellation).ConfigureAwait(false);
        }

        await writer.FinishAsync(cancellation).ConfigureAwait(false);
    }

    private static void Draw(MillimetrePage page, CalibrationMarks marks, CalibrationRequest request)
    {
        CalibrationRulers.Draw(page, marks, request.Language);
        CalibrationQuestions.Draw(page, marks, request);
        CalibrationSymbols.Draw(page, marks, request);
    }

    private static async Task AddAsync(
        PdfWriter writer, CalibrationRequest request, Action<MillimetrePage> draw, CancellationToken cancellation)
    {
        using var page = new PdfPage(
            request.Format.PageWidthMm * MillimetrePage.PointsPerMm, request.Format.PageHeightMm * MillimetrePage.PointsPerMm);
        if (request.Printer is { } printer)
        {
            CorrectedPage.Push(page, printer.Correction);
        }

        draw(new MillimetrePage(page));
        if (request.Printer is not null)
        {
            page.Pop();
        }

        await writer.AddPageAsync(page, cancellation).ConfigureAwait(false);
    }
}
