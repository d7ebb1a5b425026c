using System.CommandLine;
using AssetTags.Labels.Designs;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels designs remove NAME</c></summary>
internal static class LabelsDesignsRemoveCommand
{
    public static Command Create(Shell shell)
    {
        var name = shell.Argument(new("МАКЕТ", "DESIGN"), new("Власний макет громади", "A design of the community's own"));
        var command = shell.Command("remove", new(
            "Забрати з реєстру власний макет", "Take a design of your own out of the registry"), "assettags labels designs remove my-label");
        command.Add(name);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(name)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string name)
    {
        var result = await run.Get<KeepLabelDefinition>().RemoveAsync(run.Community.Id, LabelDefinitionKind.LabelDesign, name, run.Cancellation);
        if (result == KeepLabelDefinitionResult.NotFound)
        {
            var builtIn = LabelDesigns.Find(name, []);
            run.Screen.Note(builtIn is null ? LabelsDesignsCommand.Unknown(name) : new(
                $"{builtIn.Id} — макет програми, його не забрати. Власні позначено *: assettags labels designs",
                $"{builtIn.Id} is a design of the program and stays. Your own are marked *: assettags labels designs"));
            return builtIn is null ? ExitCode.NotFound : ExitCode.Refused;
        }

        if (run.Json)
        {
            run.Screen.Json(new { Id = name, Result = result });
            return ExitCode.Done;
        }

        run.Screen.Say(new($"{name}: забрано.", $"{name}: removed."));
        return ExitCode.Done;
    }
}
