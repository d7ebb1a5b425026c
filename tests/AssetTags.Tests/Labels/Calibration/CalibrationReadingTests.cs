using System.Globalization;
using AssetTags.Labels.Calibration;
using AssetTags.Labels.Sheets;

namespace AssetTags.Tests.Labels.Calibration;

public sealed class CalibrationReadingTests
{
    private static readonly CalibrationMarks s_a4 = CalibrationMarks.For(SheetFormats.Default);

    [TestCase("20,4 19,8 190,9 20,1", "A 20.4 19.8; B 190.9 20.1")]
    [TestCase("20.4 19.8 190.9 20.1", "A 20.4 19.8; B 190.9 20.1")]
    [TestCase("20,4;19,8;190,9;20,1", "A 20.4 19.8; B 190.9 20.1")]
    [TestCase("20,4; 19,8; 190,9; 20,1", "A 20.4 19.8; B 190.9 20.1")]
    [TestCase("20.4,19.8,190.9,20.1", "A 20.4 19.8; B 190.9 20.1")]
    [TestCase("20.4, 19.8, 190.9, 20.1", "A 20.4 19.8; B 190.9 20.1")]
    [TestCase("20,4, 19,8, 190,9, 20,1", "A 20.4 19.8; B 190.9 20.1")]
    [TestCase("20,20,190,20,20,277", "A 20 20; B 190 20; C 20 277")]
    [TestCase(" 20 20  190 20 20 277 190 277 ", "A 20 20; B 190 20; C 20 277; D 190 277")]
    [TestCase("20 20 190", null)]
    [TestCase("20 20 190 20 20", null)]
    [TestCase("20,4,19,8,190,9,20", null)]
    [TestCase("20.4,19.8 190.9,20.1", null)]
    [TestCase("20 20 190 двадцять", null)]
    [TestCase("20 20 190 NaN", null)]
    [TestCase("20 20 190 1e9", null)]
    [TestCase("20 20 190 -20", null)]
    [TestCase("", null)]
    public void Numbers_are_read_however_people_part_them(string typed, string? read)
        => Assert.That(CalibrationReading.TryParse(typed)?.Text, Is.EqualTo(read));

    [TestCase("24.1 20 194.1 20", "4,1 мм")]
    [TestCase("20 15.9 190 15.9", "-4,1 мм")]
    [TestCase("20 20 194 20", "масштаб по ширині")]
    [TestCase("20 20 190 20 20 283", "масштаб по висоті")]
    [TestCase("20 20 190 23.2", "поворот")]
    [TestCase("20 20 190 20 22 277", "суперечать")]
    [TestCase("20 20 190 20 20 277 190 279", "суперечать")]
    [TestCase("20,4,19,8,190,9,20,1", "зсув")]
    public void What_no_working_printer_does_is_to_be_measured_again(string typed, string why)
    {
        var correction = CalibrationReading.TryParse(typed)!.Solve(s_a4, out var fault);

        Assert.That(correction, Is.Null);
        Assert.That(fault!.Value.Uk, Does.StartWith("Виміряйте ще раз").And.Contain(why));
        Assert.That(fault!.Value.En, Does.StartWith("Measure again"));
    }

    [TestCase(4)]
    [TestCase(6)]
    [TestCase(8)]
    public void Exact_numbers_give_the_printers_errors_back(int count)
    {
        var random = new Random(835);
        for (var i = 0; i < 200; i++)
        {
            var printer = Random(random, isSquare: count == 4);
            var solved = Reading(printer, count, step: 0).Solve(s_a4, out var fault);

            Assert.That(fault, Is.Null);
            Assert.That(LeftOver(printer, solved!), Is.LessThan(1e-6), $"{printer}");
        }
    }

    [Test]
    public void A_ruler_read_to_a_quarter_of_a_millimetre_leaves_less_with_every_cross()
    {
        var random = new Random(836);
        var printers = Enumerable.Range(0, 2000).Select(_ => Random(random, isSquare: false)).ToList();
        var shares = ((int[])[6, 8]).Select(count => printers.Select(p => LeftOver(p, Reading(p, count, step: 0.25).Solve(s_a4, out _)!)).ToList()).ToList();
        foreach (var left in shares)
        {
            TestContext.Out.WriteLine($"worst {left.Max():0.00} mm, under 0.2 mm on the whole page: {100.0 * left.Count(mm => mm < 0.2) / left.Count:0.0} %");
        }

        Assert.That(shares[1].Count(mm => mm < 0.2) / 2000.0, Is.GreaterThan(0.99));
        Assert.That(shares[1].Average(), Is.LessThan(shares[0].Average()));
    }

    [Test]
    public void A_correction_undoes_what_its_printer_does()
    {
        var printer = new PrinterCorrection(-3.2, 1.7, 1.013, 0.991, -0.8);
        var (a, b, c, d, e, f) = printer.Inverse();

        var (x, y) = printer.Printed((a * 190) + (c * 277) + e, (b * 190) + (d * 277) + f);

        Assert.That((double[])[x, y], Is.EqualTo((double[])[190, 277]).Within(1e-9));
    }

    private static PrinterCorrection Random(Random random, bool isSquare)
    {
        double Within(double most) => ((random.NextDouble() * 2) - 1) * most;
        var scale = 1 + Within(0.01);
        return new PrinterCorrection(Within(3), Within(3), scale, isSquare ? scale : 1 + Within(0.01), Within(0.6));
    }

    private static CalibrationReading Reading(PrinterCorrection printer, int count, double step)
    {
        var numbers = s_a4.All.Select(mark => printer.Printed(mark.XMm, mark.YMm)).SelectMany(at => (double[])[at.XMm, at.YMm]).Take(count)
            .Select(mm => step == 0 ? mm : Math.Round(mm / step) * step);
        return CalibrationReading.TryParse(string.Join(' ', numbers.Select(mm => mm.ToString("0.##########", CultureInfo.InvariantCulture))))!;
    }

    // The worst distance on an A4 page between where a point should be and where a corrected print puts it.
    private static double LeftOver(PrinterCorrection printer, PrinterCorrection solved)
    {
        var (a, b, c, d, e, f) = solved.Inverse();
        (double X, double Y)[] corners = [(0, 0), (210, 0), (0, 297), (210, 297)];
        return corners.Max(corner =>
        {
            var (x, y) = printer.Printed((a * corner.X) + (c * corner.Y) + e, (b * corner.X) + (d * corner.Y) + f);
            return Math.Max(Math.Abs(x - corner.X), Math.Abs(y - corner.Y));
        });
    }
}
