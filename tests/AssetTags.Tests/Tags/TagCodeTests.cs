using AssetTags.Tags;

namespace AssetTags.Tests.Tags;

public class TagCodeTests
{
    [TestCase("7K3M9QX2A5")]
    [TestCase("0000000012")]
    [TestCase("ZZZZZZZZZX")]
    public void Knows_the_vectors_of_its_check(string symbols)
        => Assert.That(TagCode.FromStored(symbols).Symbols, Is.EqualTo(symbols));

    [TestCase("7K3M9-QX2A5", TestName = "As printed")]
    [TestCase("7k3m9qx2a5", TestName = "In lower case")]
    [TestCase(" 7K3M9 QX2A5 ", TestName = "With spaces")]
    [TestCase("7K3M9\u00a0–\tQX2A5", TestName = "With a dash, a tab and a no-break space")]
    [TestCase("7К3М9-QХ2А5", TestName = "With Cyrillic look-alikes")]
    [TestCase("7л3ь9-йч2ф5", TestName = "Typed in the Ukrainian layout")]
    [TestCase("https://qr.example.gov.ua/7K3M9QX2A5", TestName = "As an address")]
    [TestCase("HTTPS://QR.EXAMPLE.GOV.UA/7K3M9QX2A5/", TestName = "As the QR payload with a final slash")]
    public void Reads_every_spelling_of_a_code(string typed)
    {
        Assert.That(TagCode.TryParse(typed, out var code), Is.True);
        Assert.That(code.ToString(), Is.EqualTo("7K3M9-QX2A5"));
    }

    [TestCase("oooooooo12")]
    [TestCase("OOOOOOOOI2")]
    [TestCase("00000000L2")]
    [TestCase("00000000І2", Description = "Ukrainian І")]
    [TestCase("ОООО0000І2", Description = "Cyrillic О and І")]
    public void Reads_letters_as_the_digits_they_look_like(string typed)
    {
        Assert.That(TagCode.TryParse(typed, out var code), Is.True);
        Assert.That(code.Symbols, Is.EqualTo("0000000012"));
    }

    [Test]
    public void Reads_all_look_alikes_of_the_design()
    {
        const string cyrillic = "АВЕКМНОРСТХІУЗ";
        const string latin = "ABEKMH0PCTX1Y3";
        foreach (var (seen, meant) in cyrillic.Zip(latin))
        {
            var code = RandomWith(meant);
            var typed = code.Symbols.Replace(meant, seen);
            Assert.That(TagCode.TryParse(typed, out var read) && read == code, Is.True, $"{seen} in {typed} for {code}");
        }
    }

    [TestCase(null, TagCodeReading.NotACode)]
    [TestCase("", TagCodeReading.NotACode)]
    [TestCase("7K3M9-QX2A", TagCodeReading.NotACode)]
    [TestCase("7K3M9-QX2A55", TagCodeReading.NotACode)]
    [TestCase("7K3M9-QX2AU", TagCodeReading.NotACode)]
    [TestCase("7K3M9-QX2A6", TagCodeReading.WrongCheck)]
    [TestCase("00000-00000", TagCodeReading.WrongCheck)]
    [TestCase("Ґанок сьомий", TagCodeReading.NotACode)]
    public void Says_what_is_wrong_with_the_rest(string? typed, TagCodeReading expected)
    {
        Assert.That(TagCodeReader.Read(typed, out var code), Is.EqualTo(expected));
        Assert.That(code.IsNone, Is.True);
    }

    [Test]
    public void A_code_in_the_wrong_layout_reads_as_itself_or_by_chance_as_another_never_as_itself_and_another()
    {
        const string letters = "QWERTYUIOPASDFGHJKLZXCVBNM";
        const string keys = "ЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬ";
        for (var i = 0; i < 20_000; i++)
        {
            var code = TagCode.Random();
            var typed = string.Concat(code.Symbols.Select(c => letters.Contains(c) ? keys[letters.IndexOf(c)] : c));
            Assert.That(TagCode.TryParse(typed, out var read), Is.True, typed);
            Assert.That(read == code || typed.All(c => char.IsAsciiDigit(c) || "АВЕКМНОРСТХІУЗ".Contains(c)), Is.True, typed);
        }
    }

    [Test]
    public void The_default_is_no_code()
    {
        Assert.That(default(TagCode).IsNone, Is.True);
        Assert.That(default(TagCode).ToString(), Is.Empty);
    }

    private static TagCode RandomWith(char symbol)
    {
        while (true)
        {
            // A code of which every symbol could be read only one way keeps the test from meeting a second reading.
            var code = TagCode.Random();
            if (code.Symbols.Contains(symbol) && code.Symbols.Any(char.IsAsciiDigit))
            {
                return code;
            }
        }
    }
}
