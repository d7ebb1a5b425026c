using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Places;

namespace AssetTags.Cli.Commands.Streets;

/// <summary><c>assettags streets remove ID</c></summary>
internal static class StreetsRemoveCommand
{
    public static Command Create(Shell shell)
    {
        var id = shell.Argument(new("ІДЕНТИФІКАТОР", "IDENTIFIER"), new("Ідентифікатор запису зі списку", "The entry's identifier in the list"));
        var command = shell.Command("remove", new(
            "Прибрати помилковий запис; внести знову: streets rename", "Take back an entry made by mistake; enter it again with: streets rename"),
            "assettags streets remove 01976f0e-3c5a-7d41-9b1e-2f4a5b6c7d8e");
        command.Add(id);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(id)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed)
    {
        if (!Guid.TryParse(typed, out var id))
        {
            run.Screen.Note(new(
                $"«{Screen.Brief(typed)}» — не ідентифікатор запису. Він стоїть у списку: assettags streets list",
                $"'{Screen.Brief(typed)}' is no identifier of an entry. It stands in the list: assettags streets list"));
            return ExitCode.BadInput;
        }

        if (await run.Get<TakeBackRename>().RunAsync(run.Community.Id, id, run.Cancellation) is not { } rename)
        {
            run.Screen.Note(new($"Запису {id:D} в реєстрі немає.", $"There is no entry {id:D} in the registry."));
            return ExitCode.NotFound;
        }

        if (run.Json)
        {
            run.Screen.Json(StreetsCommand.Json(rename));
            return ExitCode.Done;
        }

        run.Screen.Say(new($"Прибрано: «{rename.OldName}» → «{rename.NewName}».", $"Taken back: '{rename.OldName}' → '{rename.NewName}'."));
        return ExitCode.Done;
    }
}
