using System.CommandLine;
using AssetTags.Accounts;

namespace AssetTags.Cli.Commands.Users;

/// <summary><c>assettags users reset E-MAIL</c></summary>
internal static class UsersResetCommand
{
    public static Command Create(Shell shell)
    {
        var email = UsersCommand.Email(shell);
        var forget = shell.Flag("--forget-second-factor", new(
            "Забути код із застосунку, запасні коди й ключі: людина їх утратила", "Forget the app, recovery codes and passkeys: the person has lost them"));
        var keep = shell.Flag("--keep-tokens", new(
            "Не відкликати ключі програм: вони діють далі", "Do not revoke the tokens of programs: they go on counting"));
        var command = shell.Command("reset", new("Дати одноразове посилання, щоб задати новий пароль; ключі програм відкликає", "Give a one-time link to set a new password; revokes the tokens of programs"),
            "assettags users reset o.koval@rada.example", "assettags users reset o.koval@rada.example --forget-second-factor");
        command.Add(email);
        command.Add(forget);
        command.Add(keep);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(email), input.GetValue(forget), !input.GetValue(keep)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string email, bool forgets, bool revokes)
    {
        if (await UsersCommand.FindAsync(run, email) is not { } account)
        {
            return ExitCode.NotFound;
        }

        if (await run.Get<IssueLink>().RunAsync(run.Community.Id, account.Id, forgets, revokes, run.Cancellation) is { } link)
        {
            return UsersCommand.TellLink(run, account, link.Secret, link.ExpiresAt);
        }

        run.Screen.Note(new(
            "Обліковий запис вимкнено. Спершу увімкніть його: assettags users enable", "The account is disabled. Enable it first: assettags users enable"));
        return ExitCode.Refused;
    }
}
