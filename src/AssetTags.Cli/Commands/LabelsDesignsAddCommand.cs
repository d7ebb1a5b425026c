using System.CommandLine;
using AssetTags.Labels.Designs;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels designs add FILE</c></summary>
internal static class LabelsDesignsAddCommand
{
    public static Command Create(Shell shell)
    {
        var path = DesignFileArgument.Create(shell);
        var command = shell.Command("add", new(
            "Записати до реєстру власний макет із файлу", "Keep a design of your own, from a file, in the registry"), "assettags labels designs add my.json");
        command.Add(path);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(path)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string path)
    {
        var (design, json, exit) = await DesignFileArgument.ReadAsync(run.Shell, path, run.Json, run.Cancellation);
        if (design is null)
        {
            return exit;
        }

        var own = await run.Get<KnownDesigns>().OwnAsync(run.Community.Id, run.Cancellation);
        if (LabelDesigns.Find(design.Id, [.. own.Where(known => known.Id != design.Id)]) is { } taken)
        {
            run.Screen.Note(new(
                $"Назву «{taken.Id}» вже має інший макет. Дайте своєму інший id; нічого не записано.",
                $"Another design is called '{taken.Id}'. Give yours another id; nothing was kept."));
            return ExitCode.Refused;
        }

        var result = await run.Get<KeepLabelDefinition>().RunAsync(run.Community.Id, LabelDefinitionKind.LabelDesign, design.Id, json, run.Cancellation);
        Tell(run, design.Id, result);
        return ExitCode.Done;
    }

    private static void Tell(RegistryRun run, string id, KeepLabelDefinitionResult result)
    {
        if (run.Json)
        {
            run.Screen.Json(new { Id = id, Result = result });
            return;
        }

        var word = result switch
        {
            KeepLabelDefinitionResult.Added => new Phrase("записано", "kept"),
            KeepLabelDefinitionResult.Changed => new Phrase("замінено", "changed"),
            _ => new Phrase("без змін", "unchanged"),
        };
        run.Screen.Say(new($"{id}: {word.Uk}. Друкувати: --design {id}", $"{id}: {word.En}. To print: --design {id}"));
    }
}
