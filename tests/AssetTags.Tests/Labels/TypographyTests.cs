using AssetTags.Labels.Typesetting;
using AssetTags.Pdf;

namespace AssetTags.Tests.Labels;

/// <summary>In these tests ~ is a no-break space and | the end of a line.</summary>
public class TypographyTests
{
    [TestCase("Комп'ютер", "Комп’ютер")]
    [TestCase("Здоровʼя і обʼєкт", "Здоров’я і~об’єкт")]
    [TestCase("КНП \"Центр\"", "КНП~«Центр»")]
    [TestCase("КП \"\"Водоканал\"\"", "КП~«Водоканал»")]
    [TestCase("Ліцей “Перспектива”", "Ліцей «Перспектива»")]
    [TestCase("(\"Ліцей № 2\")", "(«Ліцей №~2»)")]
    [TestCase("Монітор 24\" Dell", "Монітор 24″ Dell")]
    [TestCase("Телевізор \"LG 55\"", "Телевізор «LG 55»")]
    [TestCase("ЗОШ №2", "ЗОШ №~2")]
    [TestCase("  два \t пробіли\r\nі рядки ", "два пробіли і~рядки")]
    [TestCase("вул.Миру,21,каб.3", "вул.~Миру,~21, каб.~3")]
    [TestCase("вул.Миру , буд.11", "вул.~Миру, буд.~11")]
    [TestCase("шафа 2,5 м,біла", "шафа 2,5 м, біла")]
    [TestCase("вул. Миру, 21", "вул.~Миру,~21")]
    [TestCase("Стіл — дубовий", "Стіл~— дубовий")]
    [TestCase("1.5 м.кв.", "1.5 м.кв.")]
    [TestCase("до −5 °C", "до~–5 °C")]
    [TestCase("Тра\u00ADва\u200B\u0000", "Трава")]
    [TestCase("и\u0306", "й")]
    [TestCase(" \t ", "")]
    [TestCase(null, "")]
    public void Typed_text_becomes_text_fit_to_print(string? typed, string tidy)
        => Assert.That(Typography.Tidy(typed), Is.EqualTo(tidy.Replace('~', '\u00A0')));

    [Test]
    public void A_number_is_not_touched_but_for_spaces_and_what_cannot_be_seen()
        => Assert.That(Typography.Plain("  1014\t60\u200B213-'А\"  "), Is.EqualTo("1014 60213-'А\""));

    [TestCase("Комунальне некомерційне підприємство «Центр»", "КНП «Центр»")]
    [TestCase("ЗАКЛАД ДОШКІЛЬНОЇ ОСВІТИ № 5 МІСЬКОЇ РАДИ", "ЗДО № 5 МР")]
    [TestCase("Підприємство комунальне", "Підприємство комунальне")]
    public void Legal_forms_have_short_names(string name, string shorter) => Assert.That(ShortForms.OfName(name), Is.EqualTo(shorter));

    [TestCase(1, "м. Ладижин, вул. Миру, 26")]
    [TestCase(2, "вул. Миру, 26")]
    public void An_address_gives_up_what_is_far_and_the_old_street_name_and_then_the_city(int level, string shorter)
        => Assert.That(ShortForms.OfAddress("24321, Вінницька обл., м. Ладижин, вул. Миру (Леніна), 26", level), Is.EqualTo(shorter));

    [TestCase("Зупинка громадського транспорту", 120, "Зупинка громадського|транспорту", Description = "as even as two lines can be")]
    [TestCase("медико-санітарної", 90, "медико-|санітарної")]
    [TestCase("кабінет 26-А корпус", 60, "кабінет|26-А корпус")]
    [TestCase("стіл і~стілець", 55, "стіл|і стілець")]
    [TestCase("вул.~Сагайдачного,~21", 75, "вул.|Сагайдачного,|21")]
    public void Lines_end_only_where_a_reader_expects(string text, int widthEms, string lines)
    {
        var measured = new MeasuredText(text.Replace('~', '\u00A0'), EmbeddedFont.Open("NotoSans-Regular"));

        Assert.That(string.Join('|', measured.Wrap(widthEms * 100, 4) ?? []), Is.EqualTo(lines));
    }

    [Test]
    public void A_word_wider_than_the_line_is_not_broken()
        => Assert.That(new MeasuredText("Багатофункціональний", EmbeddedFont.Open("NotoSans-Regular")).Wrap(3000, 4), Is.Null);

    [TestCase("Ліцей «Перспектива» міста", 140, "Ліцей «Перспектива»…")]
    [TestCase("Ліцей «Перспектива міста» новий", 130, "Ліцей «Перспектива…»")]
    [TestCase("Стіл, шафа, лампа", 65, "Стіл, шафа…")]
    [TestCase("Деснянського району м.~Києва", 130, "Деснянського району…")]
    [TestCase("Багатофункціональний", 60, "Багатофун…")]
    [TestCase("КП~«Київжитлоспецексплуатація»", 120, "КП~«Київжитлоспецек…»")]
    public void An_ellipsis_comes_at_a_word_with_quotes_closed(string text, int widthEms, string cut)
        => Assert.That(Ellipsis.End(text.Replace('~', '\u00A0'), EmbeddedFont.Open("NotoSans-Regular"), widthEms * 100, 1).Text, Is.EqualTo(cut.Replace('~', '\u00A0')));
}
