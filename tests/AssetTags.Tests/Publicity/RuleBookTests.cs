using AssetTags.Publicity;

namespace AssetTags.Tests.Publicity;

/// <summary>Rules as people write them.</summary>
public class RuleBookTests
{
    [Test]
    public void The_programs_rules_are_good_but_for_their_name_and_each_names_its_source()
    {
        var book = RuleBookJson.BuiltIn;

        Assert.That(RuleBookReader.Read(RuleBookJson.Write(book with { Name = "ours" })).Faults, Is.Empty);
        Assert.That(RuleBookReader.Read(RuleBookJson.Write(book)).Faults.Single().En, Does.Contain("name of the program's rules"));
        Assert.That(book.Classes.Select(c => c.Source).Concat(book.Words.Select(w => w.Source)).Concat(book.Exemptions.Select(e => e.Source)), Is.All.Not.Empty);
    }

    [TestCase("{", "no JSON: line 1")]
    [TestCase("[]", "the rules: an object {…} is needed here.")]
    [TestCase("""{ "name": "x", "word": [] }""", "the rules: unknown 'word'. There are: name, classes, words, exemptions, territories, without.")]
    [TestCase("""{ "name": "x", "name": "y" }""", "the rules: 'name' stands twice.")]
    [TestCase("""{ "name": 5 }""", "name: 5 will not do; give text in quotes.")]
    [TestCase("""{ "name": "наші" }""", "name: 'наші' will not do")]
    [TestCase("""{ "name": "x", "words": {} }""", "words: a list […] is needed here.")]
    [TestCase("""{ "name": "x", "words": [ { "id": "а", "words": ["архів*"], "level": "secret", "because": { "uk": "а", "en": "a" } } ] }""", "words[0].level: \"secret\" will not do; give one of: open, generalised, minimal, closed.")]
    [TestCase("""{ "name": "x", "words": [ { "id": "а", "words": ["архів*"], "level": "minimal" } ] }""", "words[0]: 'because' is missing.")]
    [TestCase("""{ "name": "x", "words": [ { "id": "а", "words": ["ар*"], "level": "minimal", "because": { "uk": "а", "en": "a" } } ] }""", "word:а: 'ар*': 'ар*': at least 3 letters are needed before *.")]
    [TestCase("""{ "name": "x", "words": [ { "id": "а", "words": ["* архів"], "level": "minimal", "because": { "uk": "а", "en": "a" } } ] }""", "the first word cannot be * or #")]
    [TestCase("""{ "name": "x", "words": [ { "id": "а", "words": [], "level": "minimal", "because": { "uk": "а", "en": "a" } } ] }""", "word:а: the list words is empty.")]
    [TestCase("""{ "name": "x", "words": [ { "id": "а", "words": ["архів*"], "level": "open", "because": { "uk": "а", "en": "a" } } ] }""", "word:а: a rule restricts")]
    [TestCase("""{ "name": "x", "classes": [ { "id": "а", "prefixes": ["2222.1"], "level": "minimal", "because": { "uk": "а", "en": "a" } } ] }""", "class:а: '2222.1' is no beginning of a class code")]
    [TestCase("""{ "name": "x", "territories": { "occupied": "closed" } }""", "territories: open, generalised or minimal")]
    [TestCase("""{ "name": "x", "without": ["word:ніщо"] }""", "without: the program has no rule 'word:ніщо'. There are: class:дороги")]
    public void Mistakes_are_named_with_their_place(string json, string fault)
    {
        var (book, faults) = RuleBookReader.Read(json);

        Assert.That(book, Is.Null);
        Assert.That(faults.Select(f => f.En), Has.One.Contains(fault), string.Join('\n', faults));
    }

    [Test]
    public void All_mistakes_are_named_at_once()
    {
        var (_, faults) = RuleBookReader.Read("""
            { "name": "", "without": ["x"], "classes": [ { "id": "а б", "prefixes": ["2"], "level": "open", "because": { "uk": "а", "en": "a" } } ] }
            """);

        Assert.That(faults, Has.Count.EqualTo(5), string.Join('\n', faults));
    }

    [Test]
    public void A_class_rule_of_ones_own_is_told_by_the_name_of_its_book()
    {
        var own = new PublicityRuleBook { Name = "ours", Classes = [new("школи", ["1263"], PublicityLevel.Generalised, new("школи", "schools"))] };

        Assert.That(Subjects.Judge(Subjects.Called("Школа", "1263.2"), own).Decisive.Rule, Is.EqualTo("class:ours/школи"));
    }
}
