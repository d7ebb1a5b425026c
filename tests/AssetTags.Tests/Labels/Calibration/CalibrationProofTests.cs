using System.Globalization;
using AssetTags.Labels;
using AssetTags.Labels.Calibration;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Labels.Calibration;

/// <summary>Calibration proves itself: a printer that errs is measured as with a ruler, and then prints where it should.</summary>
public sealed class CalibrationProofTests
{
    private const int Dpi = 600;

    private static readonly SheetFormat s_format = SheetFormats.Find("L7160")!;
    private static readonly PrinterErrors s_none = new(0, 0, 1, 1, 0);

    private static readonly PrinterErrors[] s_printers =
    [
        new(1.2, -0.4, 1.003, 0.998, 0.15), new(3, -3, 1.01, 0.99, 0.6), new(-3, 3, 0.99, 1.01, -0.6), new(-0.7, 2.1, 1.0004, 1.006, -0.32),
    ];

    private readonly TemporaryFolder _folder = new();
    private GrayImage _calibration = null!;
    private IReadOnlyList<(double X, double Y)> _wanted = [];

    [OneTimeSetUp]
    public async Task DrawOnceAsync()
    {
        await using (var file = File.Create(_folder["calibration.pdf"]))
        {
            await CalibrationPage.WriteAsync(file, new CalibrationRequest(s_format, LabelSamples.Host, Language.Ukrainian), default);
        }

        _calibration = await GrayImage.RenderAsync(_folder["calibration.pdf"], Dpi);
        _wanted = await SymbolsAsync(s_none, correction: null);
    }

    [OneTimeTearDown]
    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Without_a_profile_symbols_stray_by_millimetres()
        => Assert.That(Worst(await SymbolsAsync(s_printers[1], correction: null)), Is.GreaterThan(3));

    [Test]
    public async Task Measured_exactly_every_symbol_lands_within_a_tenth_of_a_millimetre([ValueSource(nameof(s_printers))] PrinterErrors printer)
    {
        var worst = Worst(await SymbolsAsync(printer, Measured(printer, step: 0.001)));

        TestContext.Out.WriteLine($"{worst:0.000} mm");
        Assert.That(worst, Is.LessThan(0.1));
    }

    [Test]
    public async Task Measured_to_a_quarter_of_a_millimetre_every_symbol_lands_within_a_fifth([ValueSource(nameof(s_printers))] PrinterErrors printer)
    {
        var worst = Worst(await SymbolsAsync(printer, Measured(printer, step: 0.25)));

        TestContext.Out.WriteLine($"{worst:0.000} mm");
        Assert.That(worst, Is.LessThan(0.2));
    }

    // As a person does it: find each cross on the paper, read the ruler to its step, write the numbers down with decimal commas.
    private PrinterCorrection Measured(PrinterErrors printer, double step)
    {
        var paper = new SimulatedPrinter(_calibration, Dpi, printer);
        var marks = CalibrationMarks.For(s_format);
        var numbers = marks.All.Select(mark => paper.CrossNear(mark.XMm, mark.YMm))
            .SelectMany(cross => (double[])[cross.XMm, cross.YMm]).Select(mm => Math.Round(mm / step) * step);
        var typed = string.Join(' ', numbers.Select(mm => mm.ToString("0.###", CultureInfo.GetCultureInfo("uk-UA"))));
        var correction = CalibrationReading.TryParse(typed)!.Solve(marks, out var fault);
        return correction ?? throw new AssertionException($"{typed}: {fault}");
    }

    private async Task<IReadOnlyList<(double X, double Y)>> SymbolsAsync(PrinterErrors printer, PrinterCorrection? correction)
    {
        var report = await LabelSamples.WriteAsync(
            _folder["sheet.pdf"], s_format, LabelSamples.Many(s_format.SlotCount), new LabelSheetOptions { Correction = correction });
        var paper = new SimulatedPrinter(await GrayImage.RenderAsync(_folder["sheet.pdf"], Dpi), Dpi, printer);
        var design = LabelDesigns.Choose(s_format, null, []).Design!;
        var plan = report.Symbol!.Value;

        // Far off symbols are looked for where the printer is known to put them; near ones show by themselves.
        var (driftX, driftY) = correction is null ? (printer.ShiftXMm, printer.ShiftYMm) : (0, 0);
        return [.. s_format.Place(s_format.SlotCount).Select(place =>
        {
            var box = paper.InkBox(place.XMm + design.Symbol.XMm + 0.3 + driftX, place.YMm + design.Symbol.YMm + 0.3 + driftY, plan.SideMm - 0.6, plan.SideMm - 0.6);
            return ((box.LeftMm + box.RightMm) / 2, (box.TopMm + box.BottomMm) / 2);
        })];
    }

    private double Worst(IReadOnlyList<(double X, double Y)> found)
        => found.Zip(_wanted).Max(pair => Math.Max(Math.Abs(pair.First.X - pair.Second.X), Math.Abs(pair.First.Y - pair.Second.Y)));
}
