using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Typesetting;
using static AssetTags.Tests.Labels.LabelSamples;

namespace AssetTags.Tests.Labels;

/// <summary>What is cut, what is refused, and that people are told.</summary>
public class LabelTextTests
{
    private static readonly SheetFormat s_office = SheetFormats.Default;
    private static readonly SheetFormat s_tiny = SheetFormats.Find("L4732")!;
    private static readonly SheetFormat[] s_sheets = [s_office, SheetFormats.Find("L7160")!, SheetFormats.Find("L7163")!, s_tiny];

    [Test]
    public async Task A_usual_label_is_printed_whole()
        => Assert.That((await ReportAsync(s_office, Label(1), Label(2), Label(3) with { Address = null })).CutCount, Is.Zero);

    [Test]
    public async Task The_communitys_own_short_name_is_no_cut()
        => Assert.That((await ReportAsync(SheetFormats.Find("L7160")!, Label(1))).Cuts, Is.Empty);

    [Test]
    public async Task A_name_without_end_is_cut_at_a_word_and_reported_in_full()
    {
        var name = string.Join(' ', Enumerable.Repeat("Багатофункціональний пристрій", 140));

        var report = await ReportAsync(s_office, Label(1, name));

        var cut = report.Cuts.Single();
        Assert.Multiple(() =>
        {
            Assert.That((cut.Code, cut.Field, cut.Full), Is.EqualTo((Code(1), LabelFields.Name, name)));
            Assert.That(cut.Printed, Does.Match("^Багатофункціональний пристрій .*(пристрій|Багатофункціональний)…$"));
            Assert.That(cut.Printed, Has.Length.InRange(70, 160));
        });
    }

    [Test]
    public void A_long_address_does_not_make_a_short_name_narrow()
    {
        var layout = new LabelFitting(DesignOf(s_office), Language.Ukrainian)
            .Fit(Label(1, "Казка") with { Address = "м. Ладижин, вул. Володимира Великого, буд. 57, корпус 2" }, out _)!;

        Assert.That(layout.Lines.Single(line => line.Text == "Казка"), Has.Property("SizePt").GreaterThanOrEqualTo(9.5).And.Property("Font").SameAs(LabelFont.Bold.Regular));
    }

    [Test]
    public async Task A_legal_form_is_abbreviated_before_a_name_is_cut()
    {
        var report = await ReportAsync(s_office, Label(4));

        Assert.That(report.Cuts.Single(cut => cut.Field == LabelFields.Name).Printed,
            Is.EqualTo("КНП «ЦЕНТР ПЕРВИННОЇ МЕДИКО-САНІТАРНОЇ ДОПОМОГИ № 2» ДЕСНЯНСЬКОГО РАЙОНУ М. КИЄВА"));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("\u0007\u200B")]
    public async Task A_label_without_a_name_is_still_a_label(string name)
        => Assert.That(((await ReportAsync(s_office, Label(1, name))).Labels, (await ReportAsync(s_office, Label(1, name))).CutCount), Is.EqualTo((1L, 0L)));

    [TestCase("Стіл 😀", "U+1F600")]
    [TestCase("שולחן", "U+05E9")]
    [TestCase("за\u0301мок", "U+0301")]
    [TestCase("тиск ≥ 3", "U+2265")]
    [TestCase("\uD83D стіл", "U+FFFD")]
    public async Task A_character_the_font_lacks_is_named_and_the_label_is_not_printed(string name, string character)
    {
        var report = await ReportAsync(s_office, Label(1), Label(2, name), Label(3));

        var refusal = report.Refusals.Single();
        Assert.Multiple(() =>
        {
            Assert.That((refusal.Code, refusal.Field), Is.EqualTo((Code(2), LabelFields.Name)));
            Assert.That(refusal.Reason.Uk, Does.Contain(character).And.Contain("назва"));
            Assert.That((report.Labels, report.LastPosition?.Slot), Is.EqualTo((2L, 2)), "a refused label takes no place");
        });
    }

    [Test]
    public async Task A_field_the_design_does_not_show_is_not_judged()
        => Assert.That((await ReportAsync(s_tiny, Label(1, "😀"))).Labels, Is.EqualTo(1));

    [Test]
    public async Task A_number_that_does_not_fit_is_refused_rather_than_cut()
    {
        var report = await ReportAsync(s_office, Label(1) with { Number = new string('8', 60) });

        Assert.That((report.Labels, report.Refusals.Single().Field, report.Refusals.Single().Reason.En.Contains("must not be cut", StringComparison.Ordinal)), Is.EqualTo((0L, LabelFields.Number, true)));
    }

    [Test]
    public async Task A_host_too_long_for_the_smallest_label_is_refused_with_the_length_that_fits()
    {
        var report = await ReportAsync(s_tiny, Label(1) with { Host = "qr.very-long-name.gov.ua" });

        Assert.That(report.Refusals.Single().Reason.En, Does.Contain("under 0.5 mm").And.Contain("at most 19 characters").And.Contain("larger label"));
    }

    [TestCase("")]
    [TestCase("https://qr.misto.gov.ua")]
    [TestCase("qr місто")]
    [TestCase("мітки.укр")]
    public async Task A_host_that_is_no_host_is_refused(string host)
        => Assert.That((await ReportAsync(s_office, Label(1) with { Host = host })).Refusals.Single().Field, Is.EqualTo(LabelFields.Host));

    [Test]
    public async Task A_label_without_a_code_is_refused()
        => Assert.That((await ReportAsync(s_office, Label(1) with { Code = default })).Refusals.Single().Field, Is.EqualTo(LabelFields.Code));

    [TestCase(LabelNumberKind.Inventory, "Інв. № 7")]
    [TestCase(LabelNumberKind.Registry, "№ 7")]
    public void A_number_is_called_what_it_is(LabelNumberKind kind, string printed)
        => Assert.That(Line(Label(1) with { Number = "7", NumberKind = kind }, LabelFields.Number), Is.EqualTo(printed));

    [Test]
    public void A_long_number_gives_up_the_words_before_it_first()
        => Assert.That(Line(Label(1) with { Number = "101460213-0000-2222-3333-4444-01" }, LabelFields.Number), Is.EqualTo("№ 101460213-0000-2222-3333-4444-01"));

    [Test]
    public void Nothing_is_set_smaller_than_5_points_or_4_5_on_the_smallest_label()
    {
        foreach (var format in s_sheets)
        {
            var floor = format == s_tiny ? 4.5 : 5;
            var fitting = new LabelFitting(DesignOf(format), Language.Ukrainian);
            var sizes = Many(70).Append(Label(71, new string('Щ', 4000))).SelectMany(label => fitting.Fit(label, out _)!.Lines).Select(line => line.SizePt);

            Assert.That(sizes, Is.All.GreaterThanOrEqualTo(floor), format.Id);
        }
    }

    [Test]
    public void No_text_leaves_its_column_whatever_the_name()
    {
        string[] names = [new('Щ', 4000), string.Concat(Enumerable.Repeat("Щ ", 2000)), "«" + new string('Ї', 300), "і і і і", "-/-/-", "…", ".", new string('«', 50), "A\u00A0B\u00A0C" + new string('\u00A0', 90) + "D"];
        foreach (var design in s_sheets.Select(DesignOf))
        {
            var fitting = new LabelFitting(design, Language.Ukrainian);
            var lines = names.SelectMany((name, i) => fitting.Fit(Label(i + 1, name) with { Address = name, Community = name, CommunityShort = null }, out _)!.Lines)
                .Where(line => line.TrackingMm == 0);

            Assert.That(lines.Select(line => new MeasuredText(line.Text, line.Font)).Zip(lines, (text, line) => LabelFont.Mm(line.Font, text.Width, line.SizePt)),
                Is.All.LessThanOrEqualTo(design.Boxes.Max(box => box.TextWidthMm) + 0.01), design.Id);
        }
    }

    [TestCase(27.5, new[] { LabelFields.Community, LabelFields.Name, LabelFields.Address, LabelFields.Number, LabelFields.Host })]
    [TestCase(17, new[] { LabelFields.Community, LabelFields.Name, LabelFields.Number, LabelFields.Host })]
    [TestCase(14, new[] { LabelFields.Name, LabelFields.Number, LabelFields.Host })]
    public void Where_room_is_short_the_address_goes_first_and_then_the_community(double heightMm, string[] kept)
    {
        var box = DesignOf(s_office).Boxes.Single();
        var texts = LabelTexts.Of(box, Label(1, "Шафа для одягу двостулкова із дзеркалом та шухлядами"), Language.Ukrainian);

        Assert.That(new ColumnFit(box, texts, heightMm).Run()!.Select(text => text.Item.Field), Is.EqualTo(kept));
    }

    private static string Line(LabelContent label, string field)
    {
        var box = DesignOf(s_office).Boxes.Single();
        return new ColumnFit(box, LabelTexts.Of(box, label, Language.Ukrainian), 27.5).Run()!.Single(text => text.Item.Field == field).Lines.Single();
    }

    private static LabelDesign DesignOf(SheetFormat format) => LabelDesigns.Choose(format, null, []).Design!;
}
