using System.Globalization;
using System.Text;
using AssetTags.Labels.Sheets;

namespace AssetTags.Labels.Designs;

/// <summary>What people are told when a label is refused.</summary>
internal static class LabelMessages
{
    public static Phrase NoCode { get; } = new("В етикетки немає коду: спершу видайте його.", "The label has no code: issue one first.");

    public static Phrase NoGlyph(string field, Rune character)
    {
        var shown = !Rune.IsLetterOrDigit(character) && !Rune.IsSymbol(character) && !Rune.IsPunctuation(character) ? "" : $" «{character}»";
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{character.Value:X4}");
        return new Phrase(
            $"У шрифті немає знака{shown} ({code}), поле «{LabelFields.TitleOf(field).Uk}»: приберіть або замініть його.",
            $"The font has no character{shown} ({code}), field '{LabelFields.TitleOf(field).En}': remove or replace it.");
    }

    public static Phrase TooWide(string field, string text) => new(
        $"Поле «{LabelFields.TitleOf(field).Uk}» не вміщується, а скорочувати його не можна: «{text}». Скоротіть його самі або візьміть більшу етикетку.",
        $"The field '{LabelFields.TitleOf(field).En}' does not fit and must not be cut: '{text}'. Shorten it yourself or take a larger label.");

    public static Phrase TooTall(string text) => new(
        $"Текст не вміщується на етикетку: «{text}». Візьміть більшу етикетку.",
        $"The text does not fit the label: '{text}'. Take a larger label.");

    public static Phrase SymbolTooSmall(string host, int longest) => new(
        $"QR із хостом «{host}» ({host.Length} знаків) на цій етикетці мав би модуль менший за 0,5 мм і не читався б. Потрібен хост до {longest} знаків або більша етикетка.",
        $"A QR symbol with the host '{host}' ({host.Length} characters) would have modules under 0.5 mm on this label and would not be read. Use a host of at most {longest} characters or a larger label.");

    public static Phrase NoRoomForEmblem(string host) => new(
        $"Емблема можлива лише в QR рівня H, версії від 2 до 6, з модулем не меншим за 0,5 мм; із хостом «{host}» ({host.Length} знаків) такий на етикетку не вміщується. Потрібна більша етикетка, коротший хост або друк без емблеми.",
        $"An emblem needs a QR symbol of level H, versions 2 to 6, with modules of 0.5 mm at least; with the host '{host}' ({host.Length} characters) none fits this label. Use a larger label, a shorter host, or print without the emblem.");

    public static Phrase NoDesign(SheetFormat format) => new(
        $"Етикетка {Size(format.LabelWidthMm, format.LabelHeightMm).Uk} замала: QR, що читається, потребує щонайменше 35,6 × 16,9 мм (круглої: Ø 25 мм).",
        $"A label of {Mm(format.LabelWidthMm)} × {Mm(format.LabelHeightMm)} mm is too small: a QR symbol that can be read needs 35.6 × 16.9 mm at least (a round label: Ø 25 mm).");

    public static Phrase Unknown(string name, IEnumerable<string> known) => new(
        $"Невідомий макет «{name}». Є: {string.Join(", ", known)}", $"Unknown design '{name}'. There are: {string.Join(", ", known)}");

    public static Phrase DoesNotFit(string name, Phrase needed, SheetFormat format, IReadOnlyCollection<string> others) => new(
        $"Макет «{name}» ({needed.Uk}) не вміщується на етикетку {format.Id}: {Size(format.LabelWidthMm, format.LabelHeightMm).Uk}, безпечне поле {MmUk(format.SafeMarginMm)} мм. {(others.Count > 0 ? "Сюди вміщуються: " + string.Join(", ", others) : "Жоден інший теж")}",
        $"The design '{name}' ({needed.En}) does not fit a label of {format.Id}: {Size(format.LabelWidthMm, format.LabelHeightMm).En}, safe margin {Mm(format.SafeMarginMm)} mm. {(others.Count > 0 ? "These do: " + string.Join(", ", others) : "Nor does any other")}");

    public static Phrase Size(double widthMm, double heightMm) => new($"{MmUk(widthMm)} × {MmUk(heightMm)} мм", $"{Mm(widthMm)} × {Mm(heightMm)} mm");

    public static string MmUk(double value) => value.ToString("0.##", CultureInfo.GetCultureInfo("uk-UA"));

    public static string Mm(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
