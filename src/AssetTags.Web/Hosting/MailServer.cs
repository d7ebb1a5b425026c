using System.Net;
using MailKit.Security;
using MimeKit;

namespace AssetTags.Web.Hosting;

/// <summary>The server that takes letters, and in whose name they go.</summary>
/// <param name="Host">Its name or address.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the connection is secured; without TLS only to this very machine, since letters hold links that open accounts.</param>
/// <param name="User">The name to sign in by, if it asks for one.</param>
/// <param name="Password">The password, with a name.</param>
/// <param name="From">The sender.</param>
internal sealed record MailServer(string Host, int Port, SecureSocketOptions Security, string? User, string? Password, MailboxAddress From)
{
    /// <summary>The variable that holds the password, when no file does; never on the command line, where everybody on the machine reads it.</summary>
    public const string PasswordVariable = "ASSETTAGS_SMTP_PASSWORD";

    private const int ImplicitTls = 465, Submission = 587, Plain = 25;

    /// <summary>Reads the settings; nobody is asked whether the server answers.</summary>
    /// <returns>The server, or <see langword="null"/> when none is set.</returns>
    /// <exception cref="SettingMistakeException">One of them cannot be followed.</exception>
    public static MailServer? Read(SettingTexts texts)
    {
        if (texts[Setting.Smtp] is not { } text)
        {
            return texts[Setting.MailFrom] is null && texts[Setting.SmtpPasswordFile] is null ? null : throw texts.Mistake(new(
                "Пошту налаштовано не до кінця: задайте і --smtp, наприклад smtps://user@mail.example:465",
                "Mail is set up by half: give --smtp too, such as smtps://user@mail.example:465"));
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps") || address.Host.Length == 0
            || address.PathAndQuery is not ("" or "/") || address.Fragment.Length > 0)
        {
            throw Unclear(texts);
        }

        var user = UserOf(address, texts);
        var isLocal = address.IsLoopback || IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) && IPAddress.IsLoopback(number);
        var security = address.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect : isLocal ? SecureSocketOptions.None : SecureSocketOptions.StartTls;
        var port = address.Port > 0 ? address.Port : address.Scheme == "smtps" ? ImplicitTls : isLocal ? Plain : Submission;
        return new MailServer(address.Host.Trim('[', ']'), port, security, user, PasswordOf(user, texts), FromOf(texts));
    }

    private static string? UserOf(Uri address, SettingTexts texts)
    {
        if (address.UserInfo.Contains(':', StringComparison.Ordinal))
        {
            throw texts.Mistake(new(
                $"--smtp: пароль не пишіть в адресі; дайте його змінною {PasswordVariable} або файлом --smtp-password-file.",
                $"--smtp: write no password into the address; give it by the variable {PasswordVariable} or by --smtp-password-file."));
        }

        var user = Uri.UnescapeDataString(address.UserInfo);
        return user.Any(char.IsControl) ? throw Unclear(texts) : user.Length > 0 ? user : null;
    }

    private static string? PasswordOf(string? user, SettingTexts texts)
    {
        var file = texts[Setting.SmtpPasswordFile];
        var password = file is null ? texts.Secret(PasswordVariable) : ReadFile(file, texts);
        return (user is null) == (password is null) ? password : throw texts.Mistake(user is null
            ? new("Є пароль пошти, а імені немає: допишіть його в --smtp, наприклад smtps://user@mail.example:465", "There is a password for mail and no name: put it into --smtp, such as smtps://user@mail.example:465")
            : new($"--smtp: бракує пароля; дайте його змінною {PasswordVariable} або файлом --smtp-password-file.", $"--smtp: the password is missing; give it by the variable {PasswordVariable} or by --smtp-password-file."));
    }

    private static string? ReadFile(string file, SettingTexts texts)
    {
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n') is { Length: > 0 } password ? password : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw texts.Mistake(new($"--smtp-password-file: файл «{file}» не прочитати.", $"--smtp-password-file: the file '{file}' cannot be read."));
        }
    }

    private static MailboxAddress FromOf(SettingTexts texts)
        => texts[Setting.MailFrom] is { } text && !text.Any(char.IsControl) && MailboxAddress.TryParse(text, out var from) && from.Domain.Contains('.', StringComparison.Ordinal)
            ? from : throw texts.Mistake(new(
                "--mail-from: потрібна адреса, від якої йдуть листи. Приклад: reestr@rada.example", "--mail-from: give the address that letters come from. Example: reestr@rada.example"));

    private static SettingMistakeException Unclear(SettingTexts texts) => texts.Mistake(new(
        "--smtp: потрібна адреса сервера. Приклад: smtps://user@mail.example:465 або smtp://user@mail.example:587",
        "--smtp: give the server's address. Example: smtps://user@mail.example:465 or smtp://user@mail.example:587"));
}
