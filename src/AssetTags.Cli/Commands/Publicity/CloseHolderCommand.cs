using System.CommandLine;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity close-holder EDRPOU --ground …</c></summary>
internal static class CloseHolderCommand
{
    public static Command Create(Shell shell)
    {
        var code = Code(shell);
        var ground = shell.Required("--ground", new("ПІДСТАВА", "GROUND"), new("Правова підстава словами", "The legal ground in words"));
        var command = shell.Command("close-holder", new(
            "Закрити все, чим організація володіє, що обліковує чи використовує", "Close everything that an organisation owns, keeps on its books or uses"),
            "assettags publicity close-holder 14360570 --ground \"запит Міноборони № 12, постанова КМУ № 1257\"");
        command.Add(code);
        command.Add(ground);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(code), input.GetRequiredValue(ground)), cancellation));
        return command;
    }

    public static Argument<string> Code(Shell shell) => shell.Argument(new("ЄДРПОУ", "EDRPOU"), new("Код організації, вісім цифр", "The organisation's code, eight digits"));

    private static async Task<int> RunAsync(RegistryRun run, string code, string ground)
    {
        switch (await run.Get<RestrictParty>().RunAsync(run.Community.Id, code, ground, run.Cancellation))
        {
            case RestrictPartyResult.BadRequest { Reason: var reason }:
                run.Screen.Note(reason);
                return ExitCode.BadInput;
            case RestrictPartyResult.Restricted { Party: var party }:
                Tell(run, party, changed: true);
                return ExitCode.Done;
            case RestrictPartyResult.Unchanged { Party: var party }:
                Tell(run, party, changed: false);
                return ExitCode.Done;
            default:
                throw new NotSupportedException();
        }
    }

    private static void Tell(RegistryRun run, RestrictedParty party, bool changed)
    {
        if (run.Json)
        {
            run.Screen.Json(new { party.Edrpou, party.Ground, Changed = changed });
            return;
        }

        run.Screen.Say(changed
            ? new($"{party.Edrpou}: закрито; її об’єкти відповідають, ніби їх ніколи не було.", $"{party.Edrpou}: closed; its assets answer as if they had never been.")
            : new($"{party.Edrpou}: і так закрито; нічого не змінено.", $"{party.Edrpou}: closed already; nothing was changed."));
    }
}
