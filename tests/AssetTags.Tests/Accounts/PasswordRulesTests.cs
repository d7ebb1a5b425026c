using AssetTags.Accounts;

namespace AssetTags.Tests.Accounts;

/// <summary>Passwords that are tried first are refused, and long ones of any alphabet taken.</summary>
public sealed class PasswordRulesTests
{
    [TestCase("коротко")]
    [TestCase("password1234")]
    [TestCase("P@ssw0rd2026!")]
    [TestCase("qwertyuiop12")]
    [TestCase("йцукенгшщзхї")]
    [TestCase("Пароль123456")]
    [TestCase("СлаваУкраїні2026")]
    [TestCase("gfhjkmgfhjkm1")]
    [TestCase("aaaaaaaaaaaaaaaa")]
    [TestCase("123456789012345")]
    [TestCase("lad.example.koval1")]
    [TestCase("Ладижинська2026")]
    [TestCase("ОленаКоваль2026")]
    [TestCase("            ")]
    [TestCase(null)]
    public void What_everybody_tries_is_refused(string? password)
        => Assert.That(PasswordRules.FaultOf(password, "o.koval@lad.example", "Олена Коваль", "Ладижинська міська громада"), Is.Not.Null);

    [TestCase("жовта парасоля на дроті")]
    [TestCase("correct horse battery staple")]
    [TestCase("tR7#kW9$mQ2z")]
    [TestCase("木漏れ日のなかの静かな図書館へ")]
    public void What_nobody_guesses_is_taken(string password)
        => Assert.That(PasswordRules.FaultOf(password, "o.koval@lad.example", "Олена Коваль"), Is.Null);

    [Test]
    public void The_longest_is_taken_and_one_more_is_not()
    {
        var longest = string.Concat(Enumerable.Range(0, PasswordRules.Longest).Select(i => (char)('а' + (i * 7 % 30))));

        Assert.That((PasswordRules.FaultOf(longest), PasswordRules.FaultOf(longest + "щ") is not null), Is.EqualTo(((Phrase?)null, true)));
    }
}
