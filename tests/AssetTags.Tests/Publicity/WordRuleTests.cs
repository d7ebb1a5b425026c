using AssetTags.Publicity;

namespace AssetTags.Tests.Publicity;

/// <summary>The words by which the program's rules know what must not be pointed at, and those that only look like them.</summary>
public class WordRuleTests
{
    [TestCase("Насосна станція", "насосна")]
    [TestCase("Будівля насосної станції № 3", "насосна")]
    [TestCase("НАСОСНА", "насосна")]
    [TestCase("Каналізаційні насосні", "насосна")]
    [TestCase("КНС-7", "насосна")]
    [TestCase("КНС7", "насосна")]
    [TestCase("Hасоcна станцiя", "насосна", Description = "Latin H, c and i among the letters")]
    [TestCase("на\u00ADсосна", "насосна")]
    [TestCase("насосная станция", "насосна")]
    [TestCase("Трансформаторна підстанція", "трансформаторна")]
    [TestCase("Приміщення трансформаторної", "трансформаторна")]
    [TestCase("ТП-45", "трансформаторна")]
    [TestCase("ТП № 12", "трансформаторна")]
    [TestCase("КТП", "трансформаторна")]
    [TestCase("Електропідстанція «Північна»", "підстанція")]
    [TestCase("на підстанції", "підстанція")]
    [TestCase("Хлораторна", "хлораторна")]
    [TestCase("Будівля хлораторної", "хлораторна")]
    [TestCase("Котельня", "котельня")]
    [TestCase("Котельні, 2 шт.", "котельня")]
    [TestCase("приміщення котельної", "котельня")]
    [TestCase("п’ять котелень", "котельня")]
    [TestCase("Котельня в с. Котельниця", "котельня")]
    [TestCase("Тепловий пункт", "котельня")]
    [TestCase("ЦТП", "котельня")]
    [TestCase("Водовід", "водовід")]
    [TestCase("ділянка водоводу Ду 600", "водовід")]
    [TestCase("Водогону частина", "водовід")]
    [TestCase("Водопровід вуличний", "водовід")]
    [TestCase("Водопровідні мережі", "водовід")]
    [TestCase("Водонапірна башта", "водовід")]
    [TestCase("Водозабір", "водозабір")]
    [TestCase("водозабірні споруди", "водозабір")]
    [TestCase("Артезіанська свердловина № 4", "свердловина")]
    [TestCase("Свердловини", "свердловина")]
    [TestCase("Очисні споруди", "каналізація")]
    [TestCase("Каналізаційний колектор", "каналізація")]
    [TestCase("ТЕЦ", "тец")]
    [TestCase("Теплоелектроцентраль", "тец")]
    [TestCase("Гідроелектростанції", "тец")]
    [TestCase("ГРП", "грп")]
    [TestCase("ШГРП № 3", "грп")]
    [TestCase("Газорегуляторний пункт", "грп")]
    [TestCase("Газопровід низького тиску", "грп")]
    [TestCase("Склад паливно-мастильних", "пальне")]
    [TestCase("Військове містечко № 5", "військове")]
    [TestCase("Склад військової частини", "військове")]
    [TestCase("Казарма", "військове")]
    public void What_must_not_be_pointed_at_is_minimal(string name, string rule)
    {
        var verdict = Subjects.Judge(Subjects.Called(name));

        Assert.That(verdict.Level, Is.EqualTo(PublicityLevel.Minimal));
        Assert.That(verdict.Reasons.Select(r => r.Rule), Has.Some.EqualTo($"word:{rule}"));
    }

    [TestCase("Котельниця, сільський клуб")]
    [TestCase("Будинок культури с. Котельнича")]
    [TestCase("Насос садовий")]
    [TestCase("Житловий будинок, вул. Насосна, 5")]
    [TestCase("Підстанція екстреної медичної допомоги")]
    [TestCase("Підстанція № 3 швидкої допомоги")]
    [TestCase("Пам’ятник військовим льотчикам")]
    [TestCase("Пам'ятник загиблим військовослужбовцям")]
    [TestCase("Музей військової слави")]
    [TestCase("Військове кладовище")]
    [TestCase("Бювет артезіанської води")]
    [TestCase("Трансформація простору, виставка")]
    [TestCase("Лава паркова")]
    [TestCase("Адміністративний будинок з водопроводом")]
    [TestCase("ТП Весна, торговий павільйон")]
    [TestCase("Стрий, ринок")]
    [TestCase("")]
    [TestCase("—")]
    public void What_only_looks_so_stays_open(string name)
    {
        var verdict = Subjects.Judge(Subjects.Called(name));

        Assert.That(verdict.Level, Is.EqualTo(PublicityLevel.Open), verdict.Decisive.Rule);
    }

    [Test]
    public void Class_names_and_descriptions_are_looked_at_too_and_the_word_that_was_found_is_told()
    {
        var byClass = Subjects.Judge(Subjects.Called("Будівля") with { Texts = ["Будівля", null, "Будівлі насосних станцій"] });
        var byDescription = Subjects.Judge(Subjects.Called("Будівля", description: "У підвалі котельню обладнано 2019 року"));

        Assert.That(byClass.Decisive.Because.Uk, Is.EqualTo("«насосних»: насосна станція"));
        Assert.That(byDescription.Decisive.Because.En, Is.EqualTo("'котельню': heat supply"));
    }

    [TestCase("Укриття № 5")]
    [TestCase("Найпростіше укриття у підвалі")]
    [TestCase("Захисна споруда цивільного захисту")]
    [TestCase("ПРУ №123")]
    [TestCase("Сховище цивільного захисту")]
    [TestCase("Громадська вбиральня")]
    [TestCase("Туалет модульний")]
    [TestCase("Пункт незламності")]
    [TestCase("Пункти Незламності")]
    public void What_people_must_find_stays_open_in_a_restricted_territory_and_class(string name)
    {
        var verdict = Subjects.Judge(Subjects.Called($"{name}, котельня", "2222.1", katottg: Subjects.Kherson));

        Assert.That(verdict.Level, Is.EqualTo(PublicityLevel.Open));
        Assert.That(verdict.Decisive.IsExemption, Is.True);
        Assert.That(verdict.Reasons.Skip(1).Select(r => r.IsLifted), Is.All.True.And.Exactly(3).Items);
    }

    [TestCase("Приміщення без укриття")]
    [TestCase("Школа № 5 з туалетами")]
    [TestCase("Овочесховище")]
    public void What_only_mentions_them_is_no_exemption(string name)
        => Assert.That(Subjects.Judge(Subjects.Called(name, katottg: Subjects.Kherson)).Level, Is.EqualTo(PublicityLevel.Generalised));

    [Test]
    public void A_description_restricts_but_never_exempts()
        => Assert.That(Subjects.Judge(Subjects.Called("Школа", description: "Укриття на 300 осіб", katottg: Subjects.Kherson)).Level, Is.EqualTo(PublicityLevel.Generalised));

    [Test]
    public void Military_objects_stay_restricted_even_with_a_shelter()
        => Assert.That(Subjects.Judge(Subjects.Called("Військове містечко, укриття")).Level, Is.EqualTo(PublicityLevel.Minimal));

    [Test]
    public void Very_long_and_strange_texts_are_read_to_the_end()
    {
        var text = string.Concat(Enumerable.Repeat("а1б2 \ud800 ´ ", 50_000)) + " котельня";

        Assert.That(Subjects.Judge(Subjects.Called("Щось", description: text)).Level, Is.EqualTo(PublicityLevel.Minimal));
    }
}
