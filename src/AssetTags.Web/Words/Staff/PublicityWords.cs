using AssetTags.Publicity;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of publicity at work.</summary>
internal static class PublicityWords
{
    // The queue.
    public static readonly Phrase Title = new("Відкритість", "Publicity");
    public static readonly Phrase Levels = new("Скільки об’єктів на кожному рівні", "How many assets each level has");
    public static readonly Phrase Queue = new("Рішення до перегляду", "Decisions to review");
    public static readonly Phrase Within = new("Переглянути впродовж", "To be reviewed within");
    public static readonly Phrase Days30 = new("30 днів", "30 days");
    public static readonly Phrase Days90 = new("90 днів", "90 days");
    public static readonly Phrase DaysAll = new("усі", "all");
    public static readonly Phrase OverdueCount = new("Прострочено: {0}. Прострочене рішення далі обмежує, але нічого не відкриває.", "Overdue: {0}. An overdue decision restricts still, but opens nothing.");
    public static readonly Phrase NothingDue = new("За цей час переглядати нічого.", "Nothing is to be reviewed in that time.");
    public static readonly Phrase ReviewOn = new("Перегляд", "Review");
    public static readonly Phrase Asset = new("Об’єкт", "Asset");
    public static readonly Phrase Level = new("Рівень", "Level");
    public static readonly Phrase Ground = new("Підстава", "Ground");
    public static readonly Phrase Overdue = new("прострочено", "overdue");
    public static readonly Phrase More = new("Далі", "More");
    public static readonly Phrase First = new("На початок", "To the beginning");

    // Organisations.
    public static readonly Phrase Parties = new("Закриті організації", "Closed organisations");
    public static readonly Phrase PartiesText = new(
        "Усе, що така організація має у власності, на балансі чи в користуванні, для мешканців не існує. Діє одразу, для всіх об’єктів.",
        "Whatever such an organisation owns, keeps on its books or uses does not exist for residents. It holds at once, for all assets.");
    public static readonly Phrase Edrpou = new("ЄДРПОУ", "EDRPOU");
    public static readonly Phrase Name = new("Назва", "Name");
    public static readonly Phrase Assets = new("Об’єктів", "Assets");
    public static readonly Phrase Since = new("Від", "Since");
    public static readonly Phrase Release = new("Відкрити знову", "Release");
    public static readonly Phrase NoParties = new("Закритих організацій немає.", "There are no closed organisations.");

    // One asset.
    public static readonly Phrase OfAsset = new("Що бачать мешканці", "What residents see");
    public static readonly Phrase Card = new("Картка об’єкта", "Card of the asset");
    public static readonly Phrase Reasons = new("Чому саме так", "Why it is so");
    public static readonly Phrase NoReasons = new("Жодне правило не обмежує цього об’єкта.", "No rule restricts this asset.");
    public static readonly Phrase Rule = new("Правило", "Rule");
    public static readonly Phrase Why = new("Чому", "Why");
    public static readonly Phrase Counts = new("Діє", "Counts");
    public static readonly Phrase Yes = new("так", "yes");
    public static readonly Phrase Lifted = new("знято", "lifted");
    public static readonly Phrase Exempts = new("виняток", "exempts");
    public static readonly Phrase AsPublic = new("Подивитися очима мешканця", "See it as a resident does");
    public static readonly Phrase WithoutDecision = new("Без рішення правила дали б рівень «{0}».", "Without the decision the rules would give the level “{0}”.");
    public static readonly Phrase DecisionNow = new("Рішення, що діє", "The decision that holds");
    public static readonly Phrase DecisionOverdue = new(
        "Термін перегляду минув {0}. Рішення далі обмежує, але нічого не відкриває. Ухваліть нове або відкличте.",
        "Its review was due {0}. It restricts still but opens nothing. Decide anew, or withdraw it.");
    public static readonly Phrase Withdraw = new("Відкликати рішення", "Withdraw the decision");
    public static readonly Phrase Withdrawn = new("Рішення відкликано: про об’єкт знову вирішують правила.", "The decision is withdrawn: the rules decide on the asset again.");
    public static readonly Phrase Decide = new("Ухвалити рішення", "Decide");
    public static readonly Phrase DecideAnew = new("Ухвалити нове рішення", "Decide anew");
    public static readonly Phrase GroundHint = new(
        "Закон чи рішення, якій загрозі запобігає і чому шкода переважає (ст. 6 Закону № 2939-VI).", "The law or decision, what harm it averts, and why the harm prevails (Law 2939-VI, art. 6).");
    public static readonly Phrase Document = new("Номер документа", "Number of the document");
    public static readonly Phrase DocumentDate = new("Дата документа", "Date of the document");
    public static readonly Phrase MayOpen = new("Так, показати більше, ніж дозволяють правила", "Yes, show more than the rules allow");
    public static readonly Phrase WouldOpen = new(
        "Правила дозволяють лише рівень «{0}», а це рішення показало б більше. Якщо так і треба, підтвердьте позначкою нижче.",
        "The rules allow the level “{0}” only, and this decision would show more. If that is meant, confirm it by the mark below.");
    public static readonly Phrase Decided = new("Рішення діє: рівень «{0}».", "The decision holds: level “{0}”.");
    public static readonly Phrase NoLevel = new("Оберіть рівень.", "Choose a level.");
    public static readonly Phrase BadDate = new("Такої дати немає. Оберіть у календарі або напишіть РРРР-ММ-ДД.", "There is no such date. Choose it, or write YYYY-MM-DD.");

    // As residents see it.
    public static readonly Phrase AsPublicNow = new("Так мешканці бачать цю сторінку зараз.", "This is how residents see the page now.");
    public static readonly Phrase ClosedNow = new("Для мешканців цього коду не існує", "For residents this code does not exist");
    public static readonly Phrase ClosedText = new(
        "Об’єкт закрито: його код відповідає так само, як код, якого ніколи не було. Немає його й на карті, у пошуку та у відкритих даних.",
        "The asset is closed: its code answers as one that never was. It is neither on the map, in the search nor in the open data.");
    public static readonly Phrase Explain = new("Чому так і як змінити", "Why it is so, and how to change it");

    /// <summary>A level in words.</summary>
    public static Phrase Of(PublicityLevel level) => level switch
    {
        PublicityLevel.Open => new("Відкритий", "Open"),
        PublicityLevel.Generalised => new("Узагальнений", "Generalised"),
        PublicityLevel.Minimal => new("Мінімальний", "Minimal"),
        _ => new("Закритий", "Closed"),
    };

    /// <summary>What residents see at a level.</summary>
    public static Phrase Seen(PublicityLevel level) => level switch
    {
        PublicityLevel.Open => new(
            "Усе: назва, адреса, площа, стан, документи, фото, точка на карті.", "Everything: name, address, area, condition, documents, photos, the point on the map."),
        PublicityLevel.Generalised => new(
            "Назва, вулиця без номера, балансоутримувач, стан; без площі, документів і точки на карті.",
            "Name, street without number, balance holder, condition; no area, documents or point on the map."),
        PublicityLevel.Minimal => new("Лише що це об’єкт комунальної власності й хто за нього відповідає.", "Only that it is communal property and who answers for it."),
        _ => new("Нічого: код відповідає так, ніби його ніколи не було.", "Nothing: its code answers as if it had never been."),
    };
}
