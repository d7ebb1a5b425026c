namespace AssetTags.Web.Words.Staff;

/// <summary>The words of the journal.</summary>
internal static class JournalWords
{
    public static readonly Phrase Title = new("Журнал змін", "Journal of changes");
    public static readonly Phrase Intro = new("Хто, коли й що змінив; найновіше спочатку. Записи лише додаються.", "Who changed what, and when; the newest first. Entries are only ever added.");
    public static readonly Phrase Object = new("Об’єкт: ключ з адреси картки", "Object: the key in its card’s address");
    public static readonly Phrase Person = new("Хто", "Who");
    public static readonly Phrase Operation = new("Дія, напр. asset чи tag.attach", "Operation, such as asset or tag.attach");
    public static readonly Phrase Day = new("День", "Day");
    public static readonly Phrase Show = new("Показати", "Show");
    public static readonly Phrase All = new("Зняти всі", "Take off all");
    public static readonly Phrase Nothing = new("Таких записів немає.", "There are no such entries.");
    public static readonly Phrase When = new("Коли", "When");
    public static readonly Phrase What = new("Дія", "Operation");
    public static readonly Phrase Subject = new("Що змінено", "What was changed");
    public static readonly Phrase Changes = new("Зміни", "Changes");
    public static readonly Phrase New = new("запис створено", "entry created");
    public static readonly Phrase Erased = new("ім’я стерто", "name erased");
    public static readonly Phrase Older = new("Давніші", "Older");
    public static readonly Phrase Newest = new("Найновіші", "The newest");
    public static readonly Phrase Unfinished = new("Переглянуто 20 000 записів; шукати далі — «Давніші».", "20,000 entries were looked through; «Older» looks on.");
    public static readonly Phrase Personal = new("особисті відомості, у журналі їх немає", "personal, not kept in the journal");
    public static readonly Phrase Untold = new("значення журнал не переказує", "the journal does not tell the value");
    public static readonly Phrase Emptied = new("порожньо", "empty");
    public static readonly Phrase BadKey = new("Ключ об’єкта — 32 шістнадцяткові цифри з адреси його картки.", "The key of an object is 32 hexadecimal digits, from the address of its card.");
    public static readonly Phrase BadDay = new("День у вигляді 2026-11-25 або 25.11.2026.", "A day such as 2026-11-25 or 25.11.2026.");

    /// <summary>A kind of thing that the journal knows.</summary>
    public static Phrase OfType(string type) => type switch
    {
        "asset" => new("Об’єкт", "Object"),
        "tag" => new("Мітка", "Tag"),
        "document" => new("Документ", "Paper"),
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
        "inspection-interval" => new("Строк огляду", "Interval of inspections"),
        "community" or "community-host" => new("Громада", "Community"),
        "base-map" => new("Карта", "Map"),
        "account" or "account-link" or "membership" or "passkey" => new("Обліковий запис", "Account"),
        "api-token" => new("Токен програми", "Token of a program"),
        _ => new(type, type),
    };
}
