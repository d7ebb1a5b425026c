using System.CommandLine;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels formats add FILE</c></summary>
internal static class LabelsFormatsAddCommand
{
    public static Command Create(Shell shell)
    {
        var path = FormatFileArgument.Create(shell);
        var command = shell.Command("add", new(
            "Записати до реєстру власні формати з файлу: усі або жодного", "Keep the formats of a file in the registry: all of them or none"),
            "assettags labels formats add my.json");
        command.Add(path);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(path)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string path)
    {
        var (file, exit) = await FormatFileArgument.ReadAsync(run.Screen, path, run.Cancellation);
        if (file is null)
        {
            return exit;
        }

        switch (await run.Get<KeepSheetFormats>().RunAsync(run.Community.Id, file, run.Cancellation))
        {
            case KeepSheetFormatsResult.Kept kept:
                Tell(run, kept);
                return ExitCode.Done;
            case KeepSheetFormatsResult.NameTaken { Format.Id: var id, Name: var name, By: var owner }:
                run.Screen.Note(new(
                    $"{id}: ім’я «{name}» вже має формат {owner.Format.Id}{(owner.IsOwn ? "" : " із програми")}. Назвіть свій інакше; нічого не записано.",
                    $"{id}: the name '{name}' belongs to the format {owner.Format.Id}{(owner.IsOwn ? "" : " of the program")}. Give yours another; nothing was kept."));
                return ExitCode.Refused;
            default:
                throw new NotSupportedException();
        }
    }

    private static void Tell(RegistryRun run, KeepSheetFormatsResult.Kept kept)
    {
        if (run.Json)
        {
            run.Screen.Json(kept.Formats.Select(f => new { f.Format.Id, f.Format.SlotCount, f.Result }));
            return;
        }

        foreach (var (format, result) in kept.Formats)
        {
            var word = result switch
            {
                KeepLabelDefinitionResult.Added => new Phrase("записано", "kept"),
                KeepLabelDefinitionResult.Changed => new Phrase("замінено", "changed"),
                _ => new Phrase("без змін", "unchanged"),
            };
            run.Screen.Say(new($"{format.Id}: {word.Uk}. Друкувати: --format {format.Id}", $"{format.Id}: {word.En}. To print: --format {format.Id}"));
        }
    }
}
