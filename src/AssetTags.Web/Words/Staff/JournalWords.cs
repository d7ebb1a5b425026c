namespace AssetTags.Web.Words.Staff;

/// <summary>The words of the journal.</summary>
internal static class JournalWords
{
    public static readonly Phrase Title = new("Журнал змін", "Journal of changes");
    public static readonly Phrase Intro = new("Хто, коли й що змінив; найновіше спочатку. Записи лише додаються.", "Who changed what, and when; the newest first. Entries are only ever added.");
    public static readonly Phrase Object = new("Інвентарний номер", "Inventory number");
    public static readonly Phrase Only = new("Лише про:", "Only of:");
    public static readonly Phrase OnlyOne = new("один об’єкт", "one asset");
    public static readonly Phrase Person = new("Хто", "Who");
    public static readonly Phrase Operation = new("Дія", "What was done");
    public static readonly Phrase Day = new("День", "Day");
    public static readonly Phrase Show = new("Показати", "Show");
    public static readonly Phrase AnyOperation = new("усі дії", "everything");
    public static readonly Phrase All = new("Зняти всі", "Take off all");
    public static readonly Phrase Nothing = new("Таких записів немає.", "There are no such entries.");
    public static readonly Phrase When = new("Коли", "When");
    public static readonly Phrase What = new("Дія", "What was done");
    public static readonly Phrase Subject = new("Що змінено", "What was changed");
    public static readonly Phrase Changes = new("Зміни", "Changes");
    public static readonly Phrase Erased = new("ім’я стерто", "name erased");
    public static readonly Phrase Older = new("Давніші", "Older");
    public static readonly Phrase Newest = new("Найновіші", "The newest");
    public static readonly Phrase Unfinished = new("Переглянуто 20 000 записів; шукати далі — «Давніші».", "20,000 entries were looked through; «Older» looks on.");
    public static readonly Phrase Personal = new("змінено; особистих відомостей журнал не зберігає", "changed; the journal keeps no personal data");
    public static readonly Phrase Untold = new("змінено; тексту журнал не зберіг", "changed; the journal did not keep the text");
    public static readonly Phrase FormerUnknown = new("попереднє значення не збережено", "the value before was not kept");
    public static readonly Phrase Emptied = new("порожньо", "empty");
    public static readonly Phrase BadDay = new("Такого дня немає. Введіть день так: 25.11.2026.", "There is no such day. Enter a day so: 25.11.2026.");

    /// <summary>Through which channel a change came.</summary>
    public static Phrase OfSource(string source) => source switch
    {
        "web" => new("на сайті", "on the site"),
        "api" => new("через програму", "by a program"),
        "cli" => new("командою на сервері", "by a command on the server"),
        _ when source.StartsWith("import:", StringComparison.Ordinal) => new("імпортом файлу", "by importing a file"),
        _ => new(source, source),
    };

    /// <summary>A kind of thing that the journal knows.</summary>
    public static Phrase OfType(string type) => type switch
    {
        "asset" => new("Об’єкт", "Asset"),
        "tag" => new("Мітка", "Tag"),
        "document" => new("Документ", "Document"),
        "photo" => new("Фото", "Photo"),
        "transfer" => new("Передача", "Transfer"),
        "inspection" => new("Огляд", "Visit"),
        "publicity-decision" => new("Рішення про відкритість", "Decision on publicity"),
        "publicity-definition" => new("Правила відкритості", "Rules of publicity"),
        "restricted-party" => new("Закрита організація", "Closed organisation"),
        "balance-holder" => new("Балансоутримувач", "Balance holder"),
        "street-rename" => new("Перейменування вулиці", "Renamed street"),
        "import" or "import-shape" => new("Імпорт", "Import"),
        "bulk-change" => new("Масова зміна", "Change in bulk"),
        "saved-view" => new("Збережений перегляд", "Saved view"),
        "print-run" => new("Друк", "Print run"),
        "printer" => new("Принтер", "Printer"),
        "label-definition" => new("Макет чи формат мітки", "Design or format of labels"),
        "inspection-interval" => new("Проміжок між оглядами", "Interval of inspections"),
        "community" or "community-host" => new("Громада", "Community"),
        "base-map" => new("Карта", "Map"),
        "account" or "account-link" or "membership" or "passkey" => new("Обліковий запис", "Account"),
        "api-token" => new("Ключ для програми", "Token for a program"),
        _ => new(type, type),
    };
}
