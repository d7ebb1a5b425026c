using AssetTags.Accounts;
using AssetTags.Lists;

namespace AssetTags.Web.Words.Staff;

/// <summary>Changes of accounts as sentences: whose account, and what was done with it.</summary>
internal static class AccountChangeWords
{
    /// <summary>Whether entries of this kind are told so, without columns.</summary>
    public static bool Tells(string type) => type is "account" or "account-link" or "membership" or "passkey" or "api-token";

    /// <summary>The sentence; without a name where the account's is not known.</summary>
    public static Phrase Of(JournalLine line)
    {
        var done = DoneIn(line);
        return line.Thing is { } name ? new($"{name}: {done.Uk}", $"{name}: {done.En}") : done;
    }

    private static Phrase DoneIn(JournalLine line) => line.Record.Type switch
    {
        "membership" when line.Role is { } role => IsGone(line, "ended_at")
            ? new($"роль {Of(role).Uk} забрано", $"the role {Of(role).En} was taken away") : new($"роль {Of(role).Uk} надано", $"the role {Of(role).En} was given"),
        "account" => OfAccount(line),
        "account-link" when line.Record.Revision > 1 => new("посилання використано або скасовано", "the link was used or withdrawn"),
        "api-token" => IsGone(line, "revoked_at") ? new("ключ для програми відкликано", "a token for a program was revoked") : new("ключ для програми створено", "a token for a program was made"),
        "passkey" when line.Record.Revision == 1 => new("ключ для входу додано", "a passkey was added"),
        "passkey" => IsGone(line, "removed_at") ? new("ключ для входу вилучено", "a passkey was removed") : new("вхід ключем", "signed in with a passkey"),
        _ => OperationWords.Of(line.Record.Operation),
    };

    private static Phrase OfAccount(JournalLine line) => line.Record.Revision == 1 ? OperationWords.Of(line.Record.Operation)
        : Has(line, "disabled_at") ? OperationWords.Of(line.Record.Operation)
        : Has(line, "password_hash") ? line.Record.Operation == "account.enter" ? new("пароль задано за посиланням", "the password was set by a link") : new("пароль змінено", "the password was changed")
        : ValueOf(line, "is_two_factor") is { } on ? on == "true" ? new("код із застосунку ввімкнено", "codes of an app turned on") : new("код із застосунку вимкнено", "codes of an app turned off")
        : Has(line, "recovery_codes") ? new("запасні коди змінено або використано", "recovery codes made or used")
        : IsGone(line, "locked_until") ? new("вхід закрито після хибних паролів", "signing in closed after wrong passwords")
        : ValueOf(line, "failed_sign_ins") is { } failed && failed != "0" ? new("введено хибний пароль", "a wrong password was entered")
        : Has(line, "last_totp_step") ? new("вхід із кодом із застосунку", "signed in with a code of the app")
        : Has(line, "failed_sign_ins") || Has(line, "locked_until") ? new("вхід", "signed in")
        : line.Record.Operation == "account.credentials" && Has(line, "security_stamp") ? new("сеанси в інших браузерах завершено", "sessions in other browsers ended")
        : OperationWords.Of(line.Record.Operation);

    private static bool Has(JournalLine line, string column) => line.Record.Columns.Any(c => c.Name == column);

    private static string? ValueOf(JournalLine line, string column) => line.Record.Columns.FirstOrDefault(c => c.Name == column)?.Value;

    private static bool IsGone(JournalLine line, string column) => ValueOf(line, column) is { Length: > 0 };

    private static Phrase Of(Role role) => role switch
    {
        Role.Administrator => new("адміністратора", "of administrator"),
        Role.Registrar => new("реєстратора", "of registrar"),
        Role.LabelClerk => new("друку міток", "of label clerk"),
        Role.Inspector => new("інспектора", "of inspector"),
        Role.CommissionHead => new("голови комісії", "of head of commission"),
        Role.Publisher => new("відповідального за відкритість", "of publisher"),
        _ => new("аудитора", "of auditor"),
    };
}
