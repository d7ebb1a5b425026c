using System.CommandLine;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity rules add FILE</c></summary>
internal static class RulesAddCommand
{
    public static Command Create(Shell shell)
    {
        var path = DefinitionFile.Argument(shell);
        var command = shell.Command("add", new(
            "Записати до реєстру власні правила з файлу; діють одразу", "Keep rules of your own, from a file, in the registry; they hold at once"),
            "assettags publicity rules add my-rules.json");
        command.Add(path);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(path)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string path)
    {
        var (text, exit) = await DefinitionFile.ReadAsync(run.Shell, path, run.Cancellation);
        return text is null ? exit
            : await run.Get<KeepPublicityDefinition>().RunAsync(run.Community.Id, PublicityDefinitionKind.Rules, text, "", run.Cancellation) switch
            {
                KeepPublicityDefinitionResult.Kept kept => Tell(run, kept),
                KeepPublicityDefinitionResult.Bad { Faults: var faults } => DefinitionFile.TellFaults(run.Shell, path, faults, run.Json),
                _ => throw new NotSupportedException(),
            };
    }

    private static int Tell(RegistryRun run, KeepPublicityDefinitionResult.Kept kept)
    {
        if (run.Json)
        {
            run.Screen.Json(new { kept.Name, Result = kept.Change });
            return ExitCode.Done;
        }

        var word = kept.Change switch
        {
            PublicityDefinitionChange.Added => new Phrase("записано", "kept"),
            PublicityDefinitionChange.Changed => new Phrase("замінено", "changed"),
            _ => new Phrase("без змін", "unchanged"),
        };
        run.Screen.Say(new($"{kept.Name}: {word.Uk}. Усі правила: assettags publicity rules", $"{kept.Name}: {word.En}. All rules: assettags publicity rules"));
        return ExitCode.Done;
    }
}
