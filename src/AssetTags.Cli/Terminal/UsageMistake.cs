using System.CommandLine;
using System.CommandLine.Parsing;

namespace AssetTags.Cli.Terminal;

/// <summary>What is wrong with a command line, in the product's languages.</summary>
internal static class UsageMistake
{
    /// <summary>Tells every mistake once, then where help is.</summary>
    public static void Tell(Screen screen, ParseResult parse)
    {
        foreach (var text in Mistakes(parse).Select(screen.In).Distinct())
        {
            screen.Error.WriteLine(text);
        }

        var command = parse.CommandResult.Command is RootCommand ? "" : Path(parse.CommandResult) + " ";
        screen.Note(new($"Довідка: assettags {command}--help", $"Help: assettags {command}--help"));
    }

    private static IEnumerable<Phrase> Mistakes(ParseResult parse)
    {
        foreach (var token in parse.UnmatchedTokens)
        {
            yield return Unknown(parse, token);
        }

        foreach (var error in parse.Errors.Where(e => !parse.UnmatchedTokens.Any(t => e.Message.Contains($"'{t}'", StringComparison.Ordinal))))
        {
            yield return Explain(error);
        }
    }

    private static Phrase Unknown(ParseResult parse, string token)
    {
        var command = parse.CommandResult.Command;
        var known = token.StartsWith('-')
            ? command.Options.Select(o => o.Name)
            : command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name);
        var list = string.Join(", ", known);
        return new(
            list.Length > 0 ? $"Невідоме слово «{token}». Тут можна: {list}" : $"Зайве слово «{token}».",
            list.Length > 0 ? $"Unknown word '{token}'. Here you can use: {list}" : $"'{token}' is one word too many.");
    }

    private static Phrase Explain(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Option: var option, IdentifierToken: null } => new(
            $"Бракує обов'язкового параметра {option.Name} {option.HelpName}.", $"The required option {option.Name} {option.HelpName} is missing."),
        OptionResult { Option: var option, Tokens: [] } => new(
            $"Параметрові {option.Name} бракує значення {option.HelpName}.", $"Option {option.Name} lacks its value {option.HelpName}."),
        OptionResult { Option: var option, Tokens: [.., var last] } => new(
            $"Значення «{last.Value}» не підходить для {option.Name}: {option.Description}",
            $"The value '{last.Value}' does not fit {option.Name}: {option.Description}"),
        ArgumentResult { Argument: var argument, Tokens: [.., var last] } => new(
            $"Значення «{last.Value}» не підходить: {argument.Description}", $"The value '{last.Value}' does not fit: {argument.Description}"),
        ArgumentResult { Argument: var argument } => new(
            $"Бракує аргументу {argument.Name}: {argument.Description}", $"Argument {argument.Name} is missing: {argument.Description}"),
        CommandResult { Command.Subcommands.Count: > 0 } => new(
            "Бракує команди.", "A command is missing."),
        _ => new($"Не зрозуміло: {error.Message}", error.Message),
    };

    private static string Path(CommandResult result)
        => result.Parent is CommandResult { Command: not RootCommand } parent
            ? $"{Path(parent)} {result.Command.Name}"
            : result.Command.Name;
}
