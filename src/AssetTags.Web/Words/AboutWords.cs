namespace AssetTags.Web.Words;

/// <summary>What the register says of itself.</summary>
internal static class AboutWords
{
    public static readonly Phrase Title = new("Про реєстр", "About the register");
    public static readonly Phrase What = new(
        "Це реєстр комунального майна громади: будівель, споруд, приміщень, рухомого майна та землі. Кожен об’єкт має мітку з кодом; сторінка за кодом показує, що про об’єкт відомо сьогодні.",
        "This is the register of what the community owns: buildings, structures, premises, movable property and land. Every object has a tag with a code; the page behind the code shows what is known of the object today.");
    public static readonly Phrase PublicityTitle = new("Що ми показуємо, а чого ні", "What we show and what we do not");
    public static readonly Phrase Publicity = new(
        "Про більшість об’єктів ми розповідаємо все, що передбачено постановою Кабінету Міністрів № 835. Частину відомостей закон вимагає обмежити, зокрема на час воєнного стану: тоді сторінка каже про об’єкт менше або взагалі нічого. Даних про людей тут немає.",
        "Of most objects we tell everything that Cabinet resolution No. 835 provides for. Some details must be limited by law, above all while martial law lasts: then the page tells less of the object, or nothing. There are no data on people here.");
    public static readonly Phrase PrivacyTitle = new("Приватність", "Privacy");
    public static readonly Phrase Privacy = new(
        "Ми не питаємо, хто ви, не ставимо файлів cookie і не зберігаємо вашої адреси чи пристрою. Ми рахуємо лише, скільки разів на день відкривали сторінку.",
        "We do not ask who you are, set no cookies, and keep neither your address nor your device. We only count how often a page was opened in a day.");
    public static readonly Phrase AccessTitle = new("Доступність", "Accessibility");
    public static readonly Phrase Access = new(
        "Сторінки працюють без скриптів, з клавіатури та з програмами читання з екрана; текст можна збільшити вдвічі. Карта дублює список, тож усе є і без неї. Ми перевіряємо сторінки за WCAG 2.2, рівень AA.",
        "The pages work without scripts, from the keyboard and with screen readers; text can be enlarged to twice its size. The map repeats the list, so nothing is lost without it. We check the pages against WCAG 2.2, level AA.");
    public static readonly Phrase DataTitle = new("Відкриті дані", "Open data");
    public static readonly Phrase Data = new(
        "Усе, що бачите тут, можна взяти програмою: за тією самою адресою у форматах JSON, JSON-LD і GeoJSON, списком через API або стрічкою змін.",
        "Everything you see here can be taken by a program: at the same address as JSON, JSON-LD and GeoJSON, as a list through the API, or as a feed of changes.");
    public static readonly Phrase Api = new("Опис API", "Description of the API");
    public static readonly Phrase Feed = new("Стрічка змін (Atom)", "Feed of changes (Atom)");
    public static readonly Phrase FakeTitle = new("Підозріла наліпка?", "A suspicious label?");
    public static readonly Phrase Fake = new(
        "Наші коди ведуть лише на {0}. Ми ніколи не просимо тут оплати, номера картки чи пароля.", "Our codes lead to {0} only. We never ask here for a payment, a card number or a password.");
}
