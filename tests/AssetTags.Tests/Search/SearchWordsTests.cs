using AssetTags.Search;
using FsCheck;
using FsCheck.Fluent;

namespace AssetTags.Tests.Search;

public sealed class SearchWordsTests
{
    private const string Letters = "абвгґіїєйь’'-. 059aOx№«";

    [TestCase("вул. Їжакевича, 12-А", "вул|іжакевича|12|а|12а")]
    [TestCase("пр-т Ґонти 5", "пр|т|просп|гонти|5")]
    [TestCase("Комп’ю\u00ADтер", "компютер")]
    [TestCase("корпус 10-5А", "корпус|10|5а|5|а")]
    [TestCase("", "")]
    [TestCase("№ — «»", "")]
    public void A_text_is_kept_as_folded_words(string text, string expected)
    {
        var words = new HashSet<string>();

        SearchFold.AddWords(words, text);

        Assert.That(words, Is.EquivalentTo(expected.Split('|', StringSplitOptions.RemoveEmptyEntries)));
    }

    [TestCase("кат", "кит", true)]
    [TestCase("кат", "ката", true)]
    [TestCase("кат", "ат", true)]
    [TestCase("кат", "акт", true)]
    [TestCase("кат", "кат", true)]
    [TestCase("кат", "така", false)]
    [TestCase("кат", "так", false)]
    [TestCase("абвг", "бавг", true)]
    [TestCase("абвг", "багв", false)]
    [TestCase("абвг", "аввгд", false)]
    [TestCase("", "а", true)]
    public void One_error_is_told_from_two(string one, string other, bool expected)
        => Assert.That((OneTypo.IsBetween(one, other), OneTypo.IsBetween(other, one)), Is.EqualTo((expected, expected)));

    [Test]
    public void Words_one_error_apart_always_share_a_key()
        => Prop.ForAll(Texts(), Texts(), (one, other) => !OneTypo.IsBetween(one, other) || OneTypo.Keys(one).Intersect(OneTypo.Keys(other)).Any())
            .QuickCheckThrowOnFailure();

    [Test]
    public void Any_part_of_a_text_between_blanks_is_among_its_words()
        => Prop.ForAll(Texts(), text =>
        {
            var words = new HashSet<string>();
            SearchFold.AddWords(words, text);
            return text.Split(' ').All(part => SearchWords.Of(part).Words.All(asked => words.Any(asked.Begins)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Test]
    public void Cursors_are_read_back_and_nothing_else_is()
    {
        var cursor = new SearchCursor(Closeness.Near, Guid.NewGuid());

        Assert.That(SearchCursor.TryParse(cursor.ToString(), out var read) && read == cursor);
        Assert.That((string?[])[null, "", "1", "3-" + new string('0', 32), "1-" + new string('z', 32), "1 " + new string('0', 32)],
            Has.None.Matches<string?>(text => SearchCursor.TryParse(text, out _)));
    }

    private static Arbitrary<string> Texts()
        => Gen.Elements(Letters.ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();
}
