using AssetTags.Labels.Sheets;

namespace AssetTags.Tests.Labels;

/// <summary>Formats of one's own, as people write them.</summary>
public class SheetFormatFileTests
{
    private const string Good =
        """{"id":"mine","pageWidthMm":210,"pageHeightMm":297,"labelWidthMm":70,"labelHeightMm":37,"columns":3,"rows":8,"originXMm":0,"originYMm":0.5,"pitchXMm":70,"pitchYMm":37}""";

    [TestCase("not json", "Line 1, character 2", "no JSON")]
    [TestCase("[\n{\"id\":\"A\",}\n}", "Line 3", "no JSON")]
    [TestCase("[]", "no format")]
    [TestCase("3", "an object in braces")]
    [TestCase("[3]", "an object in braces")]
    [TestCase("""{"id":"A"}""", "A: labelWidthMm", "missing")]
    [TestCase("""{"id":"A","pageWidth":210}""", "A: pageWidth: there is no such field", "pageWidthMm")]
    [TestCase("""{"labelWidthMm":70}""", "labelHeightMm", "missing")]
    [TestCase("""{"id":"A","labelWidthMm":"70"}""", "A: labelWidthMm: is \"70\"", "without quotes")]
    [TestCase("""{"id":"A","columns":2.5}""", "A: columns: is 2.5", "whole number")]
    [TestCase("""{"id":7}""", "id: is 7", "in quotes")]
    [TestCase("""{"id":"A","names":"B"}""", "A: names", "list of texts")]
    [TestCase("""{"id":"A","kind":"rolls"}""", "A: kind: is \"rolls\"", "sheet, roll")]
    [TestCase("""{"id":"A","isChecked":"yes"}""", "A: isChecked", "true or false")]
    [TestCase("""{"id":"A","id":"B"}""", "id: is given twice")]
    [TestCase("""{"id":"A","grids":[{"columns":3,"rows":2,"originXMm":0,"originYMm":0,"pitchXMm":10}],"labelWidthMm":5}""", "A: grids 1: pitchYMm", "missing")]
    [TestCase("""{"id":"A","grids":[{"columns":3,"row":2}]}""", "A: grids 1: row: there is no such field")]
    public void A_mistake_is_told_with_its_place_and_what_would_be_right(string json, params string[] said)
    {
        var file = SheetFormatFile.Read(json);

        Assert.That(said, Has.All.Matches<string>(part => file.Fault?.En.Contains(part, StringComparison.Ordinal) == true), file.Fault?.En);
        Assert.That((file.Formats.Count, file.Fault?.Uk), Is.Not.EqualTo((0, file.Fault?.En)), "both languages");
    }

    [Test]
    public void Two_formats_of_one_name_are_refused()
    {
        var twice = SheetFormatFile.Read($"[{Good},{Good.Replace("mine", "MI-NE", StringComparison.Ordinal)}]");

        Assert.That(twice.Fault?.En, Does.Contain("'MI-NE' is given to two formats, mine and MI-NE"));
    }

    [Test]
    public void The_second_format_of_a_file_is_checked_like_the_first()
        => Assert.That(
            SheetFormatFile.Read($"[{Good},{Good.Replace("mine", "other", StringComparison.Ordinal).Replace("\"pitchXMm\":70", "\"pitchXMm\":69", StringComparison.Ordinal)}]").Fault?.En,
            Does.StartWith("other: ").And.Contain("pitchXMm of 69 mm"));

    [Test]
    public void A_good_file_gives_its_formats_with_the_words_they_were_written_in()
    {
        var file = SheetFormatFile.Read($"[{Good}, // a remark\n]");

        Assert.That((file.Fault, file.Formats.Single().Format.SlotCount, file.Formats.Single().Json), Is.EqualTo(((Phrase?)null, 24, Good)));
    }

    [Test]
    public void A_roll_needs_only_its_label_and_a_circle_only_its_width()
    {
        var roll = SheetFormatFile.Read("""{"id":"r","kind":"roll","shape":"round","labelWidthMm":30,"gapMm":3,"dpi":300}""").Formats.Single().Format;

        Assert.That((roll.PageWidthMm, roll.PageHeightMm, roll.LabelHeightMm, roll.CornerRadiusMm, roll.SlotCount), Is.EqualTo((30.0, 30.0, 30.0, 15.0, 1)));
    }
}
