using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity rules show [NAME]</c></summary>
internal static class RulesShowCommand
{
    public static Command Create(Shell shell)
    {
        var name = shell.Argument(new("НАЗВА", "NAME"), new("Назва книги правил (типово — правила програми)", "The rule book's name (default: the program's rules)"));
        name.Arity = ArgumentArity.ZeroOrOne;
        var command = shell.Command("show", new(
            "Показати правила як JSON: збережіть, змініть, дайте свою назву", "Show rules as JSON: save, edit, give them a name of your own"),
            "assettags publicity rules show");
        command.Add(name);
        command.SetAction((input, cancellation) => RulesCommand.WithBooksAsync(shell, input, books => Tell(shell, input.GetValue(name) ?? RuleBookJson.BuiltIn.Name, books), cancellation));
        return command;
    }

    /// <summary>What a name that no book has is told.</summary>
    public static Phrase Unknown(string name) => new(
        $"Невідома книга правил «{Screen.Brief(name)}». Усі: assettags publicity rules", $"Unknown rule book '{Screen.Brief(name)}'. All: assettags publicity rules");

    private static int Tell(Shell shell, string name, IReadOnlyList<(PublicityRuleBook Book, string Json)> books)
    {
        if (books.FirstOrDefault(b => b.Book.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { Json: { } json })
        {
            shell.Screen.Note(Unknown(name));
            return ExitCode.NotFound;
        }

        shell.Screen.Output.WriteLine(json);
        return ExitCode.Done;
    }
}
