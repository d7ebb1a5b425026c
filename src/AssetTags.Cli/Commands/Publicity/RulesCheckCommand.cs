using System.CommandLine;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity rules check FILE</c></summary>
internal static class RulesCheckCommand
{
    public static Command Create(Shell shell)
    {
        var path = DefinitionFile.Argument(shell);
        var command = shell.Command("check", new(
            "Перевірити файл із правилами, нічого не записуючи; називає всі помилки", "Check a file of rules without keeping anything; names every mistake"),
            "assettags publicity rules check my-rules.json");
        command.Add(path);
        command.SetAction((input, cancellation) => RunAsync(shell, input.GetRequiredValue(path), input.GetValue(shell.Json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, string path, bool asJson, CancellationToken cancellation)
    {
        var (text, exit) = await DefinitionFile.ReadAsync(shell, path, cancellation);
        if (text is null)
        {
            return exit;
        }

        var (book, faults) = RuleBookReader.Read(text);
        if (book is null)
        {
            return DefinitionFile.TellFaults(shell, path, faults, asJson);
        }

        if (asJson)
        {
            shell.Screen.Json(new { book.Name, Classes = book.Classes.Count, Words = book.Words.Count, Exemptions = book.Exemptions.Count, book.Without });
            return ExitCode.Done;
        }

        shell.Screen.Say(new($"{book.Name}: помилок немає.", $"{book.Name}: no mistakes."));
        return ExitCode.Done;
    }
}
