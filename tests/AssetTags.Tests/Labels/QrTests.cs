using AssetTags.Labels.Symbols;
using AssetTags.Tags;

namespace AssetTags.Tests.Labels;

public class QrTests
{
    private const double OfficeSide = 28.194;

    [TestCase(10, 2, QrLevel.Q, 10)]
    [TestCase(11, 3, QrLevel.H, 9)]
    [TestCase(16, 3, QrLevel.H, 9)]
    [TestCase(17, 3, QrLevel.Q, 9)]
    [TestCase(28, 3, QrLevel.Q, 9)]
    [TestCase(29, 4, QrLevel.H, 8)]
    public void A_shorter_host_buys_larger_modules_or_a_higher_level_on_an_office_label(int host, int version, QrLevel level, int dots)
        => Assert.That(QrPlan.For(host + 19, OfficeSide, QrLevel.Q), Is.EqualTo(new QrPlan(version, level, dots)));

    [TestCase(10, QrLevel.Q)]
    [TestCase(19, QrLevel.M)]
    public void The_smallest_label_carries_19_characters_of_host_and_level_Q_with_10(int host, QrLevel level)
        => Assert.That(QrPlan.For(host + 19, 16.764, QrLevel.M), Is.EqualTo(new QrPlan(2, level, 6)));

    [Test]
    public void A_module_under_half_a_millimetre_is_refused() => Assert.That(QrPlan.For(20 + 19, 16.764, QrLevel.M), Is.Null);

    [Test]
    public void At_any_dpi_a_module_is_a_whole_number_of_dots_as_large_as_fits_and_never_under_half_a_millimetre(
        [Values(150, 180, 203, 300, 360, 600, 1200, 2400)] int dpi, [Range(17.0, 40.0, 3.7)] double sideMm)
    {
        var dot = dpi == 203 ? 0.125 : 25.4 / dpi;
        var most = sideMm / (29 + 8);

        var plan = QrPlan.For(36, sideMm, QrLevel.Q, dpi);

        Assert.That(plan?.ModuleMm, most < Math.Ceiling(0.5 / dot) * dot
            ? Is.Null
            : Is.EqualTo(Math.Floor(most / dot) * dot).Within(1e-9).And.GreaterThanOrEqualTo(0.5));
    }

    [TestCase(203, 6, 0.75)]
    [TestCase(300, 9, 0.762)]
    [TestCase(600, 18, 0.762)]
    public void Heads_of_203_dpi_have_eight_dots_to_the_millimetre(int dpi, int dots, double moduleMm)
    {
        var plan = QrPlan.For(36, OfficeSide, QrLevel.Q, dpi)!.Value;

        Assert.Multiple(() =>
        {
            Assert.That(plan, Is.EqualTo(new QrPlan(3, QrLevel.Q, dots, dpi)));
            Assert.That(plan.ModuleMm, Is.EqualTo(moduleMm).Within(1e-9));
            Assert.That(plan.Text.En, Does.Contain($"{dots} printer dots at {dpi} dpi"));
        });
    }

    [Test]
    public void A_text_no_version_holds_is_refused() => Assert.That(QrPlan.For(5000, 1000, QrLevel.M), Is.Null);

    [Test]
    public void Lengths_follow_from_the_modules()
    {
        var plan = new QrPlan(3, QrLevel.Q, 9);

        Assert.Multiple(() =>
        {
            Assert.That(plan.ModuleMm, Is.EqualTo(0.762).Within(1e-9));
            Assert.That(plan.SymbolMm, Is.EqualTo(22.098).Within(1e-9));
            Assert.That(plan.SideMm, Is.EqualTo(28.194).Within(1e-9));
            Assert.That(plan.ScanDistanceM, Is.EqualTo(0.22).Within(0.01));
        });
    }

    [Test]
    public void The_plan_in_words_owns_up_to_level_M()
        => Assert.Multiple(() =>
        {
            Assert.That(new QrPlan(3, QrLevel.Q, 9).Text, Is.EqualTo(new Phrase(
                "QR V3-Q: модуль 0,762 мм (точок принтера: 9 при 300 dpi), символ 22,1 мм, читається з 0,22 м", "QR V3-Q: module 0.762 mm (9 printer dots at 300 dpi), symbol 22.1 mm, read from 0.22 m")));
            Assert.That(new QrPlan(2, QrLevel.M, 6).Text.En, Does.Contain("level M, since"));
        });

    [Test]
    public void Every_capacity_of_the_table_is_the_most_the_encoder_takes(
        [Range(1, 10)] int version, [Values] QrLevel level)
    {
        var plan = new QrPlan(version, level, 6);
        var text = new string('A', QrCapacity.Of(version, level));

        Assert.Multiple(() =>
        {
            Assert.That(QrSymbol.Encode(text, plan).ModuleCount, Is.EqualTo(17 + (4 * version)));
            Assert.That(() => QrSymbol.Encode(text + "A", plan), Throws.ArgumentException);
            Assert.That(() => QRCoder.QRCodeGenerator.GenerateQrCode(text + "A", Enum.Parse<QRCoder.QRCodeGenerator.ECCLevel>(level.ToString()), requestedVersion: version),
                Throws.InstanceOf<Exception>());
        });
    }

    [Test]
    public void The_symbol_begins_with_its_corner_mark_and_not_with_a_quiet_zone()
    {
        var symbol = Sample();

        Assert.Multiple(() =>
        {
            Assert.That(Enumerable.Range(0, 7).All(i => symbol[i, 0] && symbol[0, i] && symbol[28 - i, 0] && symbol[0, 28 - i]), Is.True);
            Assert.That(Enumerable.Range(0, 8).Any(i => symbol[i, 7] || symbol[7, i]), Is.False);
        });
    }

    [Test]
    public void The_rectangles_cover_every_dark_module_once_and_no_light_one()
    {
        var symbol = Sample();
        var covered = new int[symbol.ModuleCount, symbol.ModuleCount];
        var rectangles = symbol.Rectangles().ToList();
        foreach (var (x, y, width, height) in rectangles)
        {
            for (var i = 0; i < width * height; i++)
            {
                covered[x + (i % width), y + (i / width)]++;
            }
        }

        var wrong = from x in Enumerable.Range(0, symbol.ModuleCount)
                    from y in Enumerable.Range(0, symbol.ModuleCount)
                    where covered[x, y] != (symbol[x, y] ? 1 : 0)
                    select (x, y);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(rectangles, Has.Count.LessThan(220));
        });
    }

    [Test]
    public void Small_letters_are_refused_since_they_would_need_a_larger_symbol()
        => Assert.That(() => QrSymbol.Encode("https://x", new QrPlan(3, QrLevel.Q, 9)), Throws.ArgumentException);

    [Test]
    public void The_payload_is_all_capitals()
        => Assert.That(LabelAddress.PayloadOf("qr.misto.gov.ua", TagCode.FromStored("7K3M9QX2A5")), Is.EqualTo("HTTPS://QR.MISTO.GOV.UA/7K3M9QX2A5"));

    [TestCase("qr.kyiv.ua", "V2-Q", null)]
    [TestCase("qr.dnipro.gov.ua", "V3-H", 10)]
    [TestCase("qr.example.gov.ua", "V3-Q", 16)]
    [TestCase("qr.ladyzhyn.example.gov.ua", "V3-Q", 19)]
    [TestCase("майно.мітки.дуже-довга-назва.укр", "V4-Q", 28)]
    public void The_advice_says_what_the_host_buys_and_what_a_shorter_one_would(string host, string symbol, int? next)
    {
        var advice = QrAdvice.For(host);

        Assert.Multiple(() =>
        {
            Assert.That(advice.Text.En, Does.StartWith($"QR {symbol}"));
            Assert.That(advice.NextStep, Is.EqualTo(next));
            Assert.That(advice.FitsSmallest, Is.EqualTo(host.Length <= 19));
        });
    }

    private static QrSymbol Sample()
        => QrSymbol.Encode("HTTPS://QR.EXAMPLE.GOV.UA/7K3M9QX2A5", new QrPlan(3, QrLevel.Q, 9));
}
