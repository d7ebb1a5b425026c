using System.CommandLine;
using AssetTags.Accounts;

namespace AssetTags.Cli.Commands.Users;

/// <summary><c>assettags users list</c></summary>
internal static class UsersListCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("list", new("Показати облікові записи з ролями", "Show the accounts with their roles"), "assettags users list", "assettags users list --json");
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, RunAsync, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run)
    {
        var all = await run.Get<ListAccounts>().RunAsync(run.Community.Id, run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(all.Select(a => new
            {
                a.Account.Email,
                a.Account.Name,
                Roles = a.Roles.Select(UsersCommand.WordOf),
                HasPassword = a.Account.PasswordHash is not null,
                SecondFactor = a.Account.IsTwoFactor,
                a.Passkeys,
                a.Account.DisabledAt,
            }));
            return ExitCode.Done;
        }

        if (all.Count == 0)
        {
            run.Screen.Note(new(
                "Облікових записів ще немає. Додати: assettags users add ПОШТА --name ІМ’Я --role administrator",
                "There are no accounts yet. Add one: assettags users add E-MAIL --name NAME --role administrator"));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Пошта", "E-mail"), new("Ім’я", "Name"), new("Ролі", "Roles"), new("Стан", "State")],
            all.Select(a => (string?[])[a.Account.Email, a.Account.Name, string.Join(", ", a.Roles.Select(UsersCommand.WordOf)), run.Screen.In(StateOf(a.Account))]));
        return ExitCode.Done;
    }

    private static Phrase StateOf(Account account)
        => account.DisabledAt is not null ? new("вимкнено", "disabled")
            : account.PasswordHash is null ? new("запрошено", "invited")
            : new("працює", "active");
}
