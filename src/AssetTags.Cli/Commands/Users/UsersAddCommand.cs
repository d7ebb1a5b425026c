using System.CommandLine;
using AssetTags.Accounts;

namespace AssetTags.Cli.Commands.Users;

/// <summary><c>assettags users add E-MAIL --name NAME --role ROLE</c></summary>
internal static class UsersAddCommand
{
    public static Command Create(Shell shell)
    {
        var email = UsersCommand.Email(shell);
        var name = shell.Required("--name", new("ІМ’Я", "NAME"), new("Ім’я та прізвище: стоять у журналі", "The name, as it stands in the journal"));
        var roles = UsersCommand.Roles(shell);
        var command = shell.Command("add", new("Запросити працівника: дає одноразове посилання, за яким він задасть пароль", "Invite somebody: gives a one-time link by which the person sets a password"),
            "assettags users add o.koval@rada.example --name \"Олена Коваль\" --role registrar",
            "assettags users add i.bondar@rada.example --name \"Іван Бондар\" --role inspector --role label-clerk");
        command.Add(email);
        command.Add(name);
        command.Add(roles);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, new(input.GetRequiredValue(email), input.GetRequiredValue(name)), UsersCommand.Read(input.GetRequiredValue(roles))), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, AccountFacts facts, IReadOnlyList<Role> roles)
    {
        switch (await run.Get<InviteAccount>().RunAsync(run.Community.Id, facts, roles, run.Cancellation))
        {
            case InviteAccountResult.Invited invited:
                return UsersCommand.TellLink(run, invited.Account, invited.Secret, invited.ExpiresAt);
            case InviteAccountResult.AlreadyThere:
                run.Screen.Note(new(
                    "Такий обліковий запис уже є. Нове посилання: assettags users reset, інші ролі: assettags users roles",
                    "There is such an account already. A new link: assettags users reset; other roles: assettags users roles"));
                return ExitCode.Refused;
            case InviteAccountResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            default:
                throw new NotSupportedException();
        }
    }
}
