using System.Globalization;
using AssetTags.Labels.Sheets;

namespace AssetTags.Labels.Calibration;

/// <summary>What stands on a calibration page.</summary>
internal static class CalibrationWords
{
    public static Phrase Title => new("Калібрувальний аркуш AssetTags", "AssetTags calibration page");

    public static Phrase Measure => new("Виміряйте звичайною лінійкою, до чверті міліметра", "Measure with a ruler, to a quarter of a millimetre");

    public static Phrase ShouldBe => new("має бути", "should be");

    public static Phrase YouHave => new("у вас", "you have");

    public static Phrase Mm => new("мм", "mm");

    public static Phrase HowMany => new(
        "Чотирьох чисел (A і B) досить для зсуву, повороту й ширини; із C відома й висота; з D усе точніше.",
        "Four numbers (A and B) tell shift, rotation and width; C adds the height; with D everything is more exact.");

    public static Phrase Next => new("Що далі", "What next");

    public static Phrase Commas => new(
        "Між числами — пробіл або крапка з комою, тоді дробові можна писати з комою: 20,4 19,8 190,9 …",
        "Put spaces or semicolons between the numbers: 20.4 19.8 190.9 …");

    public static Phrase WhereKept => new(
        "Числа зберігаються в профілі принтера (і лотка), а не у форматі аркуша.",
        "The numbers are kept with the printer (and its tray), never with the sheet format.");

    public static Phrase Limits => new(
        "Поза межами ±4 мм, 1 ± 0,02 чи ±1° програма не повірить і попросить виміряти ще раз.",
        "Beyond ±4 mm, 1 ± 0.02 or ±1° the program does not believe them and asks to measure again.");

    public static Phrase IsGood => new(
        "Якщо всі хрести на своїх місцях, профіль добрий.", "If all crosses are where they should be, the profile is good.");

    public static Phrase NotAgain => new(
        "Якщо ні, надрукуйте аркуш без профілю й виміряйте знову.", "If not, print the page without the profile and measure again.");

    public static Phrase Try => new("Проба друку: найдрібніший модуль, який читає ваш телефон", "Try it: the smallest module your phone reads");

    public static Phrase OnlyATrial => new(
        "0,42 мм — лише проба: для міток модуль не менший за 0,5 мм.", "0.42 mm is only a trial: the modules of tags are 0.5 mm at least.");

    public static Phrase SameTray => new(
        "Аркуш кладіть так, як кладете етикетки: та сама сторона, той самий лоток.",
        "Feed the page as you feed labels: the same side, the same tray.");

    public static Phrase Ruler(int lengthMm) => new($"Лінійка, {lengthMm} мм", $"Ruler, {lengthMm} mm");

    public static Phrase FromLeft(char cross) => new(
        $"від лівого краю паперу до центра хреста {cross}", $"from the paper’s left edge to the centre of cross {cross}");

    public static Phrase FromTop(char cross) => new(
        $"від верхнього краю паперу до центра хреста {cross}", $"from the paper’s top edge to the centre of cross {cross}");

    public static Phrase HowToPrint(CalibrationMarks marks)
    {
        var size = IsA4(marks) ? "A4" : string.Create(CultureInfo.InvariantCulture, $"{marks.PageWidthMm:0.#} × {marks.PageHeightMm:0.#}");
        return new(
            $"Друкуйте на звичайному папері {size}, масштаб 100 %, без «припасувати до сторінки».",
            $"Print on plain paper {size} at 100 %, not ‘fit to page’.");
    }

    public static Phrase Through(string printer) => new(
        $"Перевірка: надруковано через профіль «{printer}». Цих чисел у --apply не вводьте.",
        $"A check: printed through the profile ‘{printer}’. Do not give these numbers to --apply.");

    public static string Command(SheetFormat format, Language language)
    {
        var named = IsA4(CalibrationMarks.For(format)) ? "" : $" --format {format.Id}";
        var printer = new Phrase("ПРИНТЕР", "PRINTER").In(language);
        return $"assettags labels calibrate{named} --printer {printer} --apply \"xA yA xB yB xC yC xD yD\"";
    }

    private static bool IsA4(CalibrationMarks marks) => (marks.PageWidthMm, marks.PageHeightMm) == (210, 297);
}
