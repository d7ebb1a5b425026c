using AssetTags.Publicity;

namespace AssetTags.Tests.Publicity;

/// <summary>Classes whose assets must not be pointed at, in every way registers write them.</summary>
public class ClassRuleTests
{
    [TestCase("2222", "мережі")]
    [TestCase("2222.1", "мережі")]
    [TestCase("22221", "мережі")]
    [TestCase(" 2224.2 ", "мережі")]
    [TestCase("20.2222.10.001", "мережі")]
    [TestCase("2211", "магістралі")]
    [TestCase("2141.1", "мости")]
    [TestCase("2302", "промислові")]
    [TestCase("2112", "дороги")]
    [TestCase("14.02", "землі-енергетики")]
    [TestCase("14", "землі-енергетики")]
    [TestCase("11.04", "землі-інженерні")]
    [TestCase("15.01", "землі-оборони")]
    public void Restricted_classes_are_minimal(string code, string rule)
    {
        var verdict = Subjects.Judge(Subjects.Called("Об’єкт", code));

        Assert.That((verdict.Level, verdict.Decisive.Rule), Is.EqualTo((PublicityLevel.Minimal, $"class:{rule}")));
    }

    [TestCase("22")]
    [TestCase("222")]
    [TestCase("2")]
    [TestCase("10.2")]
    public void A_code_that_says_less_than_the_rules_is_restricted_all_the_same(string code)
        => Assert.That(Subjects.Judge(Subjects.Called("Об’єкт", code)).Level, Is.EqualTo(PublicityLevel.Minimal));

    [TestCase("1220")]
    [TestCase("1242.1")]
    [TestCase("10.1220.10.023")]
    [TestCase("10.1")]
    [TestCase("11")]
    [TestCase("12")]
    [TestCase("03.07")]
    [TestCase("3.07")]
    [TestCase("11.02")]
    [TestCase("2411")]
    [TestCase("невідомо")]
    [TestCase("")]
    [TestCase(null)]
    public void Other_classes_are_open(string? code)
        => Assert.That(Subjects.Judge(Subjects.Called("Об’єкт", code)).Level, Is.EqualTo(PublicityLevel.Open));

    [Test]
    public void Defence_land_stays_restricted_even_with_a_shelter()
        => Assert.That(Subjects.Judge(Subjects.Called("Укриття", "15.01")).Level, Is.EqualTo(PublicityLevel.Minimal));
}
