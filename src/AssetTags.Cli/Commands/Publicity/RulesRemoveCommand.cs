using System.CommandLine;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity rules remove NAME</c></summary>
internal static class RulesRemoveCommand
{
    public static Command Create(Shell shell)
    {
        var name = shell.Argument(new("НАЗВА", "NAME"), new("Власна книга правил громади", "A rule book of the community's own"));
        var command = shell.Command("remove", new(
            "Забрати з реєстру власні правила", "Take rules of your own out of the registry"), "assettags publicity rules remove my-rules");
        command.Add(name);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(name)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string name)
    {
        var result = await run.Get<RemovePublicityDefinition>().RunAsync(run.Community.Id, PublicityDefinitionKind.Rules, name.Trim(), run.Cancellation);
        if (result == RemovePublicityDefinitionResult.NotFound)
        {
            var isBuiltIn = name.Trim() == RuleBookJson.BuiltIn.Name;
            run.Screen.Note(!isBuiltIn ? RulesShowCommand.Unknown(name) : new(
                "Це правила програми, вони лишаються. Обійтися без окремого правила: without у власних правилах.",
                "These are the program's rules and stay. To do without one of them: without in rules of your own."));
            return isBuiltIn ? ExitCode.Refused : ExitCode.NotFound;
        }

        if (run.Json)
        {
            run.Screen.Json(new { Name = name, Result = result });
            return ExitCode.Done;
        }

        run.Screen.Say(new($"{name}: забрано.", $"{name}: removed."));
        return ExitCode.Done;
    }
}
