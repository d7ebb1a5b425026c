using System.CommandLine;
using AssetTags.Accounts;

namespace AssetTags.Cli.Commands.Users;

/// <summary><c>assettags users roles E-MAIL --role ROLE</c></summary>
internal static class UsersRolesCommand
{
    public static Command Create(Shell shell)
    {
        var email = UsersCommand.Email(shell);
        var roles = UsersCommand.Roles(shell);
        var command = shell.Command("roles", new("Дати саме ці ролі замість теперішніх", "Give exactly these roles instead of the present ones"),
            "assettags users roles o.koval@rada.example --role registrar --role publisher");
        command.Add(email);
        command.Add(roles);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(email), UsersCommand.Read(input.GetRequiredValue(roles))), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string email, IReadOnlyList<Role> roles)
        => await UsersCommand.FindAsync(run, email) is not { } account ? ExitCode.NotFound
            : UsersDisableCommand.Tell(
                run, await run.Get<SetRoles>().RunAsync(run.Community.Id, account.Id, roles, run.Cancellation),
                new("Ролі збережено; вони діють одразу.", "The roles are saved; they count at once."));
}
