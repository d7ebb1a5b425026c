using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity open-holder EDRPOU</c></summary>
internal static class OpenHolderCommand
{
    public static Command Create(Shell shell)
    {
        var code = CloseHolderCommand.Code(shell);
        var command = shell.Command("open-holder", new(
            "Прибрати організацію з переліку закритих; далі діють інші правила", "Take an organisation off the list of closed ones; the other rules count again"),
            "assettags publicity open-holder 14360570");
        command.Add(code);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(code)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string code)
    {
        var result = await run.Get<ReleaseParty>().RunAsync(run.Community.Id, code, run.Cancellation);
        if (result == ReleasePartyResult.NotFound)
        {
            run.Screen.Note(new(
                $"Організації {Screen.Brief(code)} немає серед закритих. Усі: assettags publicity closed-holders",
                $"The organisation {Screen.Brief(code)} is not closed. All that are: assettags publicity closed-holders"));
            return ExitCode.NotFound;
        }

        if (run.Json)
        {
            run.Screen.Json(new { Edrpou = code, Result = result });
            return ExitCode.Done;
        }

        run.Screen.Say(new($"{code}: відкрито, далі діють інші правила.", $"{code}: open again, the other rules count."));
        return ExitCode.Done;
    }
}
