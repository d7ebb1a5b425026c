using System.Text.Json.Nodes;
using AssetTags.Exchange.Tables;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using static AssetTags.Tests.Labels.LabelSamples;

namespace AssetTags.Tests.Labels;

/// <summary>Designs as data: what is built in, how one is chosen, what a mistake in one's own is told.</summary>
public class LabelDesignTests
{
    private static readonly SheetFormat s_office = SheetFormats.Default;

    private static IEnumerable<string> Ids => LabelDesigns.All.Select(design => design.Id);

    [TestCaseSource(nameof(Ids))]
    public void Every_design_that_is_built_in_passes_its_own_check(string id)
    {
        var design = LabelDesigns.Find(id, [])!;
        var (read, faults) = DesignReader.Read(DesignJson.Write(design));

        Assert.That(faults, Is.Empty);
        Assert.That(DesignJson.HashOf(read!), Is.EqualTo(DesignJson.HashOf(design)));
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_design_prints_a_blank_tag_and_a_whole_record(string id)
    {
        var fitting = new LabelFitting(LabelDesigns.Find(id, [])!, Language.Ukrainian);
        var blank = Label(1, "") with { Number = null, Address = null };
        var whole = Label(2) with { Fields = new Dictionary<string, string> { ["holder"] = "КП «Ладжитлосервіс»", ["room"] = "Каб. 214", ["serialNumber"] = "0912 4456", ["phone"] = "15-80", ["kind"] = "Вода" } };

        Assert.That(fitting.Fit(blank, out var refusal)?.Lines, Is.Not.Null.And.Not.Empty, refusal?.Reason.En);
        Assert.That(fitting.Fit(whole, out refusal)?.Lines.Count, Is.GreaterThan(1), refusal?.Reason.En);
    }

    [TestCaseSource(nameof(Ids))]
    public void No_name_is_too_long_for_a_design(string id)
    {
        var fitting = new LabelFitting(LabelDesigns.Find(id, [])!, Language.Ukrainian);
        foreach (var label in Many(30).Append(Label(31, new string('Щ', 900))))
        {
            Assert.That(fitting.Fit(label, out var refusal), Is.Not.Null, refusal?.Reason.En);
        }
    }

    [TestCase("roll-round-25", QrLevel.M)]
    [TestCase("L7165", QrLevel.Q)]
    [TestCase("L7650", QrLevel.Q)]
    public void A_round_design_goes_down_to_level_M_only_where_Q_finds_no_room(string format, QrLevel level)
    {
        var design = LabelDesigns.Choose(SheetFormats.Find(format)!, "round", []).Design!;

        Assert.That(new LabelFitting(design, Language.Ukrainian).Fit(LabelSamples.Label(1), out _)!.Plan.Level, Is.EqualTo(level));
    }

    [Test]
    public void Fields_have_the_names_of_the_official_tables_and_no_natural_person_is_among_them()
        => Assert.That(LabelFields.Official, Is.EquivalentTo(OfficialTable.All.SelectMany(t => t.Columns).Select(c => c.Name).Distinct().Except(["userName", "userId"])));

    [TestCase("A4-3x8", null, "office-70x37")]
    [TestCase("L7160", null, "office-63x38")]
    [TestCase("L7163", "office", "office-99x38")]
    [TestCase("L4732", null, "tiny-36x17")]
    [TestCase("L7163", "THERMAL-58х40", null)]
    [TestCase("L7163", "meter", "meter-64x30")]
    [TestCase("A4-3x8", "blank", "blank-48x25")]
    [TestCase("A4-3x8", "office-99x38", null)]
    [TestCase("L4732", "room", null)]
    [TestCase("A4-3x8", "nothing", null)]
    [TestCase("A4-3x8", "1", null)]
    public void A_use_gets_its_best_design_and_a_name_its_own_or_a_reason(string format, string? name, string? id)
    {
        var (design, fault) = LabelDesigns.Choose(SheetFormats.Find(format)!, name, []);

        Assert.That((design?.Id, fault is null), Is.EqualTo((id, id is not null)));
    }

    [Test]
    public void What_does_not_fit_is_told_what_would()
        => Assert.That(LabelDesigns.Choose(s_office, "office-99x38", []).Fault?.En, Does.Contain("99.1 × 38.1").And.Contain("70 × 37").And.Contain("office-70x37"));

    [Test]
    public void A_clearly_larger_label_gets_a_larger_symbol_and_larger_type()
    {
        var postcard = s_office with { Id = "A6", LabelWidthMm = 105, LabelHeightMm = 148, PitchXMm = 105, PitchYMm = 148, Columns = 2, Rows = 2 };
        var design = LabelDesigns.Choose(postcard, "office", []).Design!;
        var small = LabelDesigns.Find(design.Id, [])!;

        Assert.That((design.WidthMm, design.HeightMm), Is.EqualTo((105d, 148d)));
        Assert.That(design.Symbol.SideMm, Is.GreaterThan(1.5 * small.Symbol.SideMm));
        Assert.That(design.Boxes[0].Items[0].MinPt, Is.GreaterThan(1.5 * small.Boxes[0].Items[0].MinPt));
        Assert.That(DesignJson.HashOf(design), Is.Not.EqualTo(DesignJson.HashOf(small)));
    }

    [Test]
    public void Outdoors_the_level_is_H_and_a_plate_stays_inside_the_safe_margin()
    {
        var large = s_office with { Id = "large", LabelWidthMm = 105, LabelHeightMm = 148, PitchXMm = 105, PitchYMm = 148, Columns = 2, Rows = 2 };
        var design = LabelDesigns.Choose(large, "outdoor", []).Design!;
        var layout = new LabelFitting(design, Language.Ukrainian).Fit(Label(1), out _)!;

        Assert.That(layout.Plan.Level, Is.EqualTo(QrLevel.H));
        Assert.That(layout.Areas, Has.All.Matches<LabelArea>(a => a.XMm >= 2.94 && a.YMm >= 2.94 && a.XMm + a.WidthMm <= 102.06 && a.Ink == new LabelInk(0x0b, 0x3a, 0x75)));
        Assert.That(layout.Lines.Where(line => line.Ink == LabelInk.White), Is.Not.Empty);
    }

    [Test]
    public void A_caption_vanishes_with_its_field_and_follows_the_language()
    {
        var design = LabelDesigns.Find("meter-64x30", [])!;
        var meter = Label(1) with { Fields = new Dictionary<string, string> { ["serialNumber"] = "0912 4456 1187" } };

        Assert.That(Texts(design, meter, Language.Ukrainian), Does.Contain("Зав. № 0912 4456 1187"));
        Assert.That(Texts(design, meter, Language.English), Does.Contain("Serial No. 0912 4456 1187"));
        Assert.That(Texts(design, Label(1), Language.Ukrainian), Has.None.Contains("Зав"));
    }

    [Test]
    public void A_word_reversed_out_stands_in_the_middle_of_its_bar_and_the_bar_vanishes_with_it()
    {
        var design = LabelDesigns.Find("meter-64x30", [])!;
        var fitting = new LabelFitting(design, Language.Ukrainian);
        var with = fitting.Fit(Label(1) with { Fields = new Dictionary<string, string> { ["kind"] = "Вода" } }, out _)!;
        var bar = with.Areas.Single();
        var word = with.Lines.Single(line => line.Text == "Вода");

        Assert.That((bar.Ink, word.Ink), Is.EqualTo((LabelInk.Black, LabelInk.White)));
        Assert.That(word.BaselineMm, Is.InRange(bar.YMm + 3, bar.YMm + bar.HeightMm - 1));
        Assert.That(fitting.Fit(Label(1, "") with { Number = null }, out _)!.Areas, Is.Empty);
    }

    [Test]
    public void Every_mistake_of_a_design_is_told_at_once()
    {
        var json = JsonNode.Parse(DesignJson.Write(LabelDesigns.Find("office-70x37", [])!))!;
        json["code"]!.Parent!.AsObject().Remove("code");
        json["symbol"]!["sideMm"] = 15;
        var items = json["boxes"]![0]!["items"]!.AsArray();
        items[0]!["field"] = "comunity";
        items[1]!["minPt"] = 20;
        items[2]!["minPt"] = 3;
        items[3]!["drop"] = 1;
        items[4]!["field"] = "userName";

        var faults = DesignReader.Read(json.ToJsonString()).Faults.Select(fault => fault.En).ToList();

        Assert.That(faults, Has.Some.Contains("is it community?").And.Some.Contains("minPt 20 is more than maxPt 10.5").And.Some.Contains("nothing under 4.5 pt")
            .And.Some.Contains("must never be left out").And.Some.Contains("personal data").And.Some.Contains("There is no code").And.Some.Contains("no host").And.Some.Contains("give 18.8"));
    }

    [TestCase("{\"id\": \"a\", \"boxs\": []}", "is it 'boxes'?", "'symbol' is missing")]
    [TestCase("{\"id\": 5, \"level\": \"L\", \"boxes\": {}}", "text in quotes", "one of: M, Q, H", "a list […]")]
    [TestCase("[]", "an object {…}")]
    [TestCase("null", "an object {…}")]
    [TestCase("{\"id\": ", "no JSON: line 1")]
    [TestCase("", "no JSON: line 1")]
    public void What_is_no_design_is_told_where(string json, params string[] told)
    {
        var (design, faults) = DesignReader.Read(json);

        Assert.That(design, Is.Null);
        Assert.That(told, Has.All.Matches<string>(words => faults.Any(fault => fault.En.Contains(words, StringComparison.Ordinal))), string.Join('\n', faults));
    }

    [TestCase("{\"xMm\": 20}", "overlaps the QR symbol or its quiet zone")]
    [TestCase("{\"widthMm\": 60}", "leaves the label")]
    [TestCase("{\"heightMm\": 3}", "the fields that must stay take")]
    [TestCase("{\"paddingMm\": 30}", "must be more than zero")]
    public void A_box_in_the_wrong_place_is_refused(string change, string told)
    {
        var json = JsonNode.Parse(DesignJson.Write(LabelDesigns.Find("office-70x37", [])!))!;
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            json["boxes"]![0]![name] = value!.DeepClone();
        }

        Assert.That(DesignReader.Read(json.ToJsonString()).Faults.Select(fault => fault.En), Has.Some.Contains(told));
    }

    private static IEnumerable<string> Texts(LabelDesign design, AssetTags.Labels.Designs.LabelContent label, Language language)
        => new LabelFitting(design, language).Fit(label, out _)!.Lines.Select(line => line.Text);
}
