using System.Globalization;

namespace AssetTags.Web.Words.Staff;

/// <summary>What letters say, and what pages say of letters.</summary>
internal static class MailWords
{
    public static readonly Phrase Sent = new("Його також надіслано листом на {0}.", "It was also sent by mail to {0}.");
    public static readonly Phrase Queued = new("Лист на {0} ще надсилаємо. Якщо він не дійде, передайте посилання самі.", "The letter to {0} is still on its way. If it does not arrive, hand the link over yourself.");
    public static readonly Phrase Failed = new("Лист на {0} не надіслано: поштовий сервер не прийняв його. Передайте посилання самі.", "The letter to {0} was not sent: the mail server did not take it. Hand the link over yourself.");

    public static readonly Phrase ForgotLink = new("Забули пароль?", "Forgot the password?");
    public static readonly Phrase ForgotTitle = new("Новий пароль", "New password");
    public static readonly Phrase ForgotText = new(
        "Надішлемо на вашу службову пошту посилання, за яким ви задасте новий пароль. Воно діє 30 хвилин і лише раз.",
        "A link by which you set a new password will go to your work e-mail. It works for 30 minutes and once.");
    public static readonly Phrase Send = new("Надіслати посилання", "Send the link");
    public static readonly Phrase Asked = new(
        "Якщо такий обліковий запис є, лист уже в дорозі. Немає за кілька хвилин? Перевірте теку зі спамом або зверніться до адміністратора громади.",
        "If there is such an account, the letter is on its way. Nothing after a few minutes? Look into the spam folder, or ask the community’s administrator.");

    /// <summary>The subject, in both languages.</summary>
    public static string SubjectOf(bool isNew) => isNew ? "Запрошення до реєстру майна громади / Invitation" : "Новий пароль до реєстру майна громади / New password";

    /// <summary>The text: Ukrainian, and the same in short in English.</summary>
    public static string TextOf(bool isNew, string host, string link, DateTimeOffset until)
    {
        var moment = until.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);
        var (uk, en) = isNew
            ? ($"Вас запрошено до реєстру майна громади ({host}). Відкрийте посилання й задайте пароль:", $"You are invited to the community's register ({host}). The link above sets your password")
            : ($"Щоб задати новий пароль до реєстру майна громади ({host}), відкрийте посилання:", $"The link above sets a new password for the community's register ({host})");
        return $"""
            Добрий день.

            {uk}

            {link}

            Посилання діє один раз, до {moment}. Нікому його не пересилайте.
            Якщо ви цього не просили, нічого не робіть: без посилання нічого не зміниться.

            --
            {en}; it works once, until {moment}. If you did not ask for it, do nothing.
            """.ReplaceLineEndings("\r\n");
    }
}
