using AssetTags.Communities;

namespace AssetTags.Tests.Communities;

public class EdrpouTests
{
    [TestCase("22883141", Description = "Kyiv City Council")]
    [TestCase("03366500")]
    [TestCase("31725604")]
    [TestCase("31025659")]
    [TestCase("01411082", Description = "the example of the official schema")]
    public void Knows_a_real_code_by_its_check_digit(string code)
        => Assert.That(Edrpou.HasRightCheckDigit(code), Is.True);

    [TestCase("01234567", Description = "the other example of the official schema")]
    [TestCase("22883142")]
    [TestCase("2288314")]
    [TestCase("22883141 ")]
    [TestCase("2288314x")]
    [TestCase("٢٢٨٨٣١٤١", Description = "digits, but not ASCII")]
    [TestCase("")]
    [TestCase(null)]
    public void Doubts_anything_else(string? code)
        => Assert.That(Edrpou.HasRightCheckDigit(code), Is.False);

    [Test]
    public void Every_seven_digits_have_exactly_one_check_digit()
    {
        for (var first = 0; first < 10_000_000; first += 7919)
        {
            var right = Enumerable.Range(0, 10).Count(d => Edrpou.HasRightCheckDigit($"{first:0000000}{d}"));
            Assert.That(right, Is.EqualTo(1), $"{first:0000000}");
        }
    }

    [Test]
    public void Gives_back_the_zeros_a_spreadsheet_took()
    {
        Assert.That(Edrpou.TryRestore("1411082", out var restored), Is.True);
        Assert.That(restored, Is.EqualTo("01411082"));
    }

    [TestCase("22883141")]
    [TestCase("145253685")]
    [TestCase("0000")]
    [TestCase("14x")]
    [TestCase("")]
    [TestCase(null)]
    public void Restores_nothing_where_nothing_was_lost(string? code)
        => Assert.That(Edrpou.TryRestore(code, out _), Is.False);
}
