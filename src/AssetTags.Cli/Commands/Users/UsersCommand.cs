using System.CommandLine;
using AssetTags.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Users;

/// <summary><c>assettags users …</c></summary>
internal static class UsersCommand
{
    public static readonly IReadOnlyList<(string Word, Role Role)> Words =
    [
        ("administrator", Role.Administrator), ("registrar", Role.Registrar), ("label-clerk", Role.LabelClerk), ("inspector", Role.Inspector),
        ("commission-head", Role.CommissionHead), ("publisher", Role.Publisher), ("auditor", Role.Auditor),
    ];

    public static Command Create(Shell shell)
    {
        var command = shell.Command("users", new("Облікові записи працівників на сайті", "Accounts of staff on the site"));
        command.Add(UsersListCommand.Create(shell));
        command.Add(UsersAddCommand.Create(shell));
        command.Add(UsersRolesCommand.Create(shell));
        command.Add(UsersResetCommand.Create(shell));
        command.Add(UsersTokensCommand.Create(shell));
        command.Add(UsersDisableCommand.Create(shell, "disable", isDisabled: true));
        command.Add(UsersDisableCommand.Create(shell, "enable", isDisabled: false));
        return command;
    }

    public static Argument<string> Email(Shell shell) => shell.Argument(new("ПОШТА", "E-MAIL"), new("Службова пошта, якою людина входить", "The work e-mail that the person signs in by"));

    public static Option<string[]> Roles(Shell shell)
    {
        var list = string.Join('|', Words.Select(w => w.Word));
        var option = shell.Value<string[]>("--role", new(list, list), new("Роль; кілька — кількома --role", "A role; several by several --role"));
        option.AcceptOnlyFromAmong([.. Words.Select(w => w.Word)]);
        option.Required = true;
        return option;
    }

    public static IReadOnlyList<Role> Read(IEnumerable<string> words) => [.. words.Select(word => Words.Single(w => w.Word == word).Role)];

    public static string WordOf(Role role) => Words.Single(w => w.Role == role).Word;

    /// <summary>The account, or <see langword="null"/> after saying that there is none.</summary>
    public static async Task<Account?> FindAsync(RegistryRun run, string email)
    {
        var key = AccountFacts.KeyOf(email);
        var account = await run.Registry.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.CommunityId == run.Community.Id && a.EmailKey == key, run.Cancellation);
        if (account is null)
        {
            run.Screen.Note(new(
                $"Облікового запису «{email}» у громаді немає. Усі: assettags users list", $"The community has no account '{email}'. All: assettags users list"));
        }

        return account;
    }

    /// <summary>Tells the link that a person is to be handed.</summary>
    public static int TellLink(RegistryRun run, Account account, string secret, DateTimeOffset expiresAt)
    {
        var address = $"https://{run.Community.Host}/staff/link/{secret}";
        if (run.Json)
        {
            run.Screen.Json(new { account.Email, Link = address, Path = $"/staff/link/{secret}", ExpiresAt = expiresAt });
            return ExitCode.Done;
        }

        var until = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(expiresAt, run.Community.TimeZone);
        run.Screen.Say(new(
            $"Передайте людині це посилання; воно спрацює один раз, до {until:dd.MM.yyyy HH:mm}:\n{address}",
            $"Hand this link to the person; it works once, until {until:yyyy-MM-dd HH:mm}:\n{address}"));
        return ExitCode.Done;
    }
}
