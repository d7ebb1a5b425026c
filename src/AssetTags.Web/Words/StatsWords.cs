using AssetTags.Statistics;

namespace AssetTags.Web.Words;

/// <summary>The words of the statistics.</summary>
internal static class StatsWords
{
    public static readonly Phrase Title = new("Статистика реєстру", "Statistics of the register");
    public static readonly Phrase Lead = new(
        "Лише те, що показуємо всім: об’єктів, відомості про які обмежено законом, тут не враховано. Станом на {0}.",
        "Only what we show to everybody: objects whose details are limited by law are not counted here. As of {0}.");
    public static readonly Phrase AssetsTitle = new("Що є в реєстрі", "What is in the register");
    public static readonly Phrase All = new("Усього об’єктів", "Objects in all");
    public static readonly Phrase Tagged = new("Мають мітку з QR-кодом", "Carry a tag with a QR code");
    public static readonly Phrase Inspected = new("Оглянуто за останній рік", "Inspected within the last year");
    public static readonly Phrase Dangerous = new("Аварійні", "Dangerous");
    public static readonly Phrase Kinds = new("За видом", "By kind");
    public static readonly Phrase Conditions = new("За станом", "By condition");
    public static readonly Phrase Statuses = new("За використанням", "By use");
    public static readonly Phrase Sort = new("Група", "Group");
    public static readonly Phrase Number = new("Кількість", "Number");
    public static readonly Phrase Share = new("Частка", "Share");
    public static readonly Phrase NotStated = new("Не вказано", "Not stated");
    public static readonly Phrase ScansTitle = new("Скільки разів сканували коди", "How often codes were scanned");
    public static readonly Phrase ByDay = new("Сканування за останні 30 днів", "Scans in the last 30 days");
    public static readonly Phrase ByMonth = new("Сканування за останні 12 місяців", "Scans in the last 12 months");
    public static readonly Phrase ByDayText = new("Усього за 30 днів: {0}. Найбільше за один день: {1}.", "In all 30 days: {0}. Most in one day: {1}.");
    public static readonly Phrase ByMonthText = new("Усього за 12 місяців: {0}. Найбільше за один місяць: {1}.", "In all 12 months: {0}. Most in one month: {1}.");
    public static readonly Phrase AsTable = new("Ті самі числа таблицею", "The same numbers as a table");
    public static readonly Phrase Day = new("День", "Day");
    public static readonly Phrase Month = new("Місяць", "Month");
    public static readonly Phrase Scans = new("Сканувань", "Scans");
    public static readonly Phrase Referrers = new("Звідки приходили, за 30 днів", "Where people came from, in 30 days");
    public static readonly Phrase Unknown = new(
        "Сканувань кодів, яких немає в реєстрі, за 30 днів: {0}. Це описки, пошкоджені або чужі наліпки.",
        "Scans in 30 days of codes that are not in the register: {0}. These are slips, damaged or foreign labels.");
    public static readonly Phrase MostTitle = new("Найчастіше сканували за рік", "Scanned most within the year");
    public static readonly Phrase MostNote = new(
        "Об’єкти, які сканували щонайменше 10 разів: менші числа могли б сказати щось про окремих людей.",
        "Objects scanned ten times at least: smaller numbers might tell something of single persons.");
    public static readonly Phrase Privacy = new(
        "Ми рахуємо лише код, день і одне з трьох: камера, посилання, пошук. Ні адреси, ні пристрою, ні сторінки, з якої ви прийшли, ніде не записуємо.",
        "We count only the code, the day and one of three words: camera, link, search. Neither an address nor a device nor the page you came from is written anywhere.");
    public static readonly Phrase Data = new("Ці числа для програм (JSON)", "These numbers for programs (JSON)");

    public static readonly Counted Times = new("раз", "рази", "разів", "time", "times");

    public static Phrase Of(ScanReferrer referrer) => referrer switch
    {
        ScanReferrer.Camera => new("Камера або введена адреса", "A camera, or a typed address"),
        ScanReferrer.Link => new("Посилання на іншому сайті", "A link on another site"),
        _ => new("Пошук, карта чи список реєстру", "The register’s search, map or list"),
    };
}
