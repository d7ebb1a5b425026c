using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace AssetTags.Tests.Publicity;

/// <summary>Ten digits that stand alone may be somebody's tax number.</summary>
public partial class PersonCodeMaskTests
{
    private const string Mask = "**********";

    [TestCase("1234567890", Mask)]
    [TestCase("ФОП Іваненко І. І., 1234567890", $"ФОП Іваненко І. І., {Mask}")]
    [TestCase("РНОКПП:1234567890.", $"РНОКПП:{Mask}.")]
    [TestCase("ІПН1234567890", $"ІПН{Mask}")]
    [TestCase("(1234567890)", $"({Mask})")]
    [TestCase("1234567890, 0987654321", $"{Mask}, {Mask}")]
    [TestCase("1234567890,0987654321", $"{Mask},{Mask}")]
    [TestCase("буд. 5 1234567890 кв. 2", $"буд. 5 {Mask} кв. 2")]
    [TestCase("5 1234567890 2", $"5 {Mask} 2")]
    [TestCase("12345 67890", Mask)]
    [TestCase("123 456 7890", Mask)]
    [TestCase("12345\u00A067890", Mask)]
    [TestCase("12345\u202F67890", Mask)]
    [TestCase("123-456-78-90", Mask)]
    [TestCase("12345 - 67890", Mask)]
    [TestCase("12345–67890", Mask)]
    [TestCase("12345\u00AD67890", Mask)]
    [TestCase("12345\u200B67890", Mask)]
    [TestCase("1 2 3 4 5 6 7 8 9 0", Mask)]
    [TestCase("１２３４５６７８９０", Mask)]
    [TestCase("тел. 0501234567", $"тел. {Mask}")]
    [TestCase("050 123 45 67", Mask)]
    [TestCase("1234567890-10000234", $"{Mask}-10000234")]
    [TestCase("договір 1234567890/2024", $"договір {Mask}/2024")]
    [TestCase("Сума 1234567890, з них", $"Сума {Mask}, з них")]
    public void It_is_hidden_however_it_is_written(string text, string masked) => Assert.That(PersonCodeMask.Of(text), Is.EqualTo(masked));

    [TestCase("")]
    [TestCase("Лава паркова")]
    [TestCase("ЄДРПОУ 01234567")]
    [TestCase("0510600000:07:006:0202")]
    [TestCase("Ділянка 6510136900:01:001:0001, 0,25 га")]
    [TestCase("UA213223130000026007233566001")]
    [TestCase("UA21 3223 1300 0002 6007 2335 6600 1")]
    [TestCase("12345678901")]
    [TestCase("123456 78901")]
    [TestCase("123456789012345")]
    [TestCase("+380501234567")]
    [TestCase("1234567890,50 грн")]
    [TestCase("1234567890.5")]
    [TestCase("46,6354161234")]
    [TestCase("32.6178912345")]
    [TestCase("01234567-10000234")]
    [TestCase("01234567-1013300012")]
    [TestCase("01234567-12")]
    [TestCase("ЄДРПОУ 12345678 12 шт.")]
    [TestCase("12 12345678")]
    [TestCase("2025-05-07 12")]
    [TestCase("UA65100150000057191")]
    [TestCase("7K3M9-QX2A5")]
    [TestCase("12.05.2020, 10133")]
    public void What_is_no_such_number_stays_and_is_the_same_string(string text) => Assert.That(PersonCodeMask.Of(text), Is.SameAs(text));

    [Test]
    public void Nothing_has_nothing_to_hide() => Assert.That(PersonCodeMask.Of(null), Is.Null);

    [Test]
    public void No_text_around_it_keeps_it_in_sight()
    {
        var words = Gen.Elements("", "ФОП ", "буд. 5, ", "№ ", "(", "12; ", "код ", "\n", "ІПН: ");
        var digits = Gen.Choose(0, 9).Select(d => (char)('0' + d)).ArrayOf(10).Select(d => new string(d));
        var separators = Gen.Elements("", "", " ", "\u00A0", "-");
        var texts =
            from front in words
            from behind in words.Where(w => !w.StartsWith('1'))
            from code in digits
            from separator in separators
            from place in Gen.Elements(3, 4, 5, 6, 7)
            select front + code.Insert(place, separator) + " " + behind;

        Prop.ForAll(Arb.From(texts), text => !TenInARow().IsMatch(PersonCodeMask.Of(text).Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)))
            .QuickCheckThrowOnFailure();
    }

    [Test]
    public void Whatever_the_text_masking_twice_is_masking_once_and_never_makes_it_longer_than_digits_allow()
        => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            var once = PersonCodeMask.Of(text);
            return PersonCodeMask.Of(once) == once && (once?.Length ?? 0) <= (text?.Length ?? 0);
        }).QuickCheckThrowOnFailure();

    [Test]
    public void A_text_made_to_be_slow_is_not()
    {
        var text = string.Concat(Enumerable.Repeat("1 2-3 ", 100_000));

        Assert.That(PersonCodeMask.Of(text), Is.SameAs(text));
    }

    [GeneratedRegex("[0-9]{10}")]
    private static partial Regex TenInARow();
}
