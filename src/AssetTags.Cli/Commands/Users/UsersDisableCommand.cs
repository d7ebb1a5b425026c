using System.CommandLine;
using AssetTags.Accounts;

namespace AssetTags.Cli.Commands.Users;

/// <summary><c>assettags users disable|enable E-MAIL</c></summary>
internal static class UsersDisableCommand
{
    public static Command Create(Shell shell, string name, bool isDisabled)
    {
        var email = UsersCommand.Email(shell);
        var command = shell.Command(
            name,
            isDisabled
                ? new("Вимкнути обліковий запис: сеанси й ключі програм перестають діяти", "Disable an account: its sessions and tokens count no more")
                : new("Увімкнути обліковий запис знову", "Enable an account again"),
            $"assettags users {name} o.koval@rada.example");
        command.Add(email);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(email), isDisabled), cancellation));
        return command;
    }

    /// <summary>Tells what became of a change.</summary>
    public static int Tell(RegistryRun run, ChangeAccountResult result, Phrase done)
    {
        switch (result)
        {
            case ChangeAccountResult.Changed changed:
                if (run.Json)
                {
                    run.Screen.Json(new { changed.Account.Email, changed.Account.DisabledAt });
                }
                else
                {
                    run.Screen.Say(done);
                }

                return ExitCode.Done;
            case ChangeAccountResult.Refused { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.Refused;
            default:
                return ExitCode.NotFound;
        }
    }

    private static async Task<int> RunAsync(RegistryRun run, string email, bool isDisabled)
    {
        if (await UsersCommand.FindAsync(run, email) is not { } account)
        {
            return ExitCode.NotFound;
        }

        var operation = run.Get<DisableAccount>();
        return isDisabled
            ? Tell(run, await operation.RunAsync(run.Community.Id, account.Id, run.Cancellation), new("Обліковий запис вимкнено.", "The account is disabled."))
            : Tell(run, await operation.EnableAsync(run.Community.Id, account.Id, run.Cancellation), new("Обліковий запис увімкнено.", "The account is enabled."));
    }
}
