using AssetTags.Data;
using AssetTags.Photos;

namespace AssetTags.Web.Hosting;

/// <summary>One setting of the site: given on the command line, or else in the environment.</summary>
/// <param name="Option">Its name on the command line.</param>
/// <param name="Variable">Its environment variable.</param>
/// <param name="Value">What to write in its place.</param>
/// <param name="Meaning">What it does, with its default.</param>
internal sealed record Setting(string Option, string Variable, Phrase Value, Phrase Meaning)
{
    public static readonly Setting Database = new("--db", DatabaseOptions.Variable, new("РЕЄСТР", "DB"), new(
        "реєстр: шлях до файлу або рядок з’єднання PostgreSQL (типово assettags.db у цій теці)",
        "the registry: a file path, or a PostgreSQL connection string (default: assettags.db in this folder)"));

    public static readonly Setting Files = new("--files", PhotoFolder.Variable, new("ТЕКА", "DIR"), new(
        "тека з файлами фото (типово assettags-files поруч із реєстром)", "the folder with the files of photos (default: assettags-files beside the registry)"));

    public static readonly Setting Urls = new("--urls", "ASSETTAGS_URLS", new("АДРЕСИ", "URLS"), new(
        "де слухати; кілька — через крапку з комою (типово http://localhost:5080)",
        "where to listen; several with semicolons (default: http://localhost:5080)"));

    public static readonly Setting Community = new("--community", "ASSETTAGS_COMMUNITY", new("КОД", "CODE"), new(
        "громада за КАТОТТГ, яку показує localhost, якщо в реєстрі їх кілька (типово перша)",
        "the community by KATOTTG code that localhost shows, when there are several (default: the first)"));

    public static readonly Setting Proxies = new("--proxies", "ASSETTAGS_PROXIES", new("АДРЕСИ", "ADDRESSES"), new(
        "адреси й мережі власних проксі, яким можна вірити про відвідувача, через кому: 127.0.0.1,10.0.0.0/8 (типово жодних)",
        "addresses and networks of your own proxies, believed about the visitor, with commas: 127.0.0.1,10.0.0.0/8 (default: none)"));

    public static readonly Setting Tiles = new("--tiles", "ASSETTAGS_TILES", new("ШАБЛОН", "TEMPLATE"), new(
        "звідки карта бере плитки, наприклад https://tiles.example.ua/{z}/{x}/{y}.png (типово без плиток)",
        "where the map takes tiles from, such as https://tiles.example.ua/{z}/{x}/{y}.png (default: no tiles)"));

    public static readonly Setting TilesAttribution = new("--tiles-attribution", "ASSETTAGS_TILES_ATTRIBUTION", new("ТЕКСТ", "TEXT"), new(
        "чиї це плитки: підпис на карті", "whose tiles they are: the line on the map"));

    public static readonly Setting Smtp = new("--smtp", "ASSETTAGS_SMTP", new("АДРЕСА", "ADDRESS"), new(
        "поштовий сервер для запрошень і нових паролів: smtps://user@mail.example:465 або smtp://user@mail.example:587 (типово без пошти)",
        "the mail server for invitations and new passwords: smtps://user@mail.example:465 or smtp://user@mail.example:587 (default: no mail)"));

    public static readonly Setting SmtpPasswordFile = new("--smtp-password-file", "ASSETTAGS_SMTP_PASSWORD_FILE", new("ФАЙЛ", "FILE"), new(
        "файл із паролем поштового сервера; або сам пароль у змінній ASSETTAGS_SMTP_PASSWORD",
        "the file with the mail server's password; or the password itself in the variable ASSETTAGS_SMTP_PASSWORD"));

    public static readonly Setting MailFrom = new("--mail-from", "ASSETTAGS_MAIL_FROM", new("АДРЕСА", "ADDRESS"), new(
        "від кого йдуть листи: reestr@rada.example", "who letters come from: reestr@rada.example"));

    public static readonly Setting Language = new("--lang", "ASSETTAGS_LANG", new("uk|en", "uk|en"), new(
        "мова повідомлень програми; сторінки завжди двома мовами (типово — з налаштувань системи, спершу українська)",
        "the language of the program's messages; pages always have both (default: the system's, Ukrainian first)"));

    /// <summary>All, in the order of the help and the README.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Database, Files, Urls, Community, Proxies, Tiles, TilesAttribution, Smtp, SmtpPasswordFile, MailFrom, Language];
}
