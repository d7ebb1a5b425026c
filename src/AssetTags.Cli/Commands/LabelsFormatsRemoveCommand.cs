using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels formats remove NAME</c></summary>
internal static class LabelsFormatsRemoveCommand
{
    public static Command Create(Shell shell)
    {
        var name = shell.Argument(new("ФОРМАТ", "FORMAT"), new("Власний формат громади", "A format of the community's own"));
        var command = shell.Command("remove", new(
            "Забрати з реєстру власний формат", "Take a format of your own out of the registry"), "assettags labels formats remove my-sheet");
        command.Add(name);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(name)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string name)
    {
        var found = await run.Get<KnownFormats>().FindAsync(run.Community.Id, name, run.Cancellation);
        if (found is not { IsOwn: true, Format.Id: var id })
        {
            run.Screen.Note(found is null ? FormatAnswer.Unknown(name) : new(
                $"{found.Format.Id} — формат програми, його не забрати. Власні позначено *: assettags labels formats",
                $"{found.Format.Id} is a format of the program and stays. Your own are marked *: assettags labels formats"));
            return found is null ? ExitCode.NotFound : ExitCode.Refused;
        }

        var result = await run.Get<KeepLabelDefinition>().RemoveAsync(run.Community.Id, LabelDefinitionKind.SheetFormat, id, run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(new { Id = id, Result = result });
            return ExitCode.Done;
        }

        run.Screen.Say(new($"{id}: забрано.", $"{id}: removed."));
        return ExitCode.Done;
    }
}
