using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;

namespace AssetTags.Cli.Terminal;

/// <summary>What is wrong with a command line, in the product's languages.</summary>
internal static class UsageMistake
{
    /// <summary>Tells every mistake once, then where help is.</summary>
    /// <returns>Whether there was any, so that the command must not run.</returns>
    public static bool Tell(Screen screen, ParseResult parse)
    {
        if (parse.Action is not (null or ParseErrorAction) && parse.Action != parse.CommandResult.Command.Action)
        {
            return false;
        }

        var mistakes = Mistakes(parse).Distinct().ToList();
        mistakes.ForEach(screen.Note);
        if (mistakes.Count == 0)
        {
            return false;
        }

        var command = parse.CommandResult.Command is RootCommand ? "" : Path(parse.CommandResult) + " ";
        screen.Note(new($"Довідка: assettags {command}--help", $"Help: assettags {command}--help"));
        return true;
    }

    private static IEnumerable<Phrase> Mistakes(ParseResult parse)
    {
        var unknown = Options(parse).Concat(parse.UnmatchedTokens).Distinct().ToList();
        var errors = parse.Errors.Where(e => !unknown.Any(t => e.Message.Contains($"'{t}'", StringComparison.Ordinal)));
        return parse.Tokens.Any(t => !IsText(t.Value))
            ? [new("У командному рядку є знак, якого не буває в тексті.", "There is a character on the command line that no text has.")]
            : Starved(parse) is { } starved ? [Lacking(starved)]
            : unknown.Count > 0 ? unknown.Select(t => Unknown(parse, t)) : errors.Select(Explain);
    }

    // No file name, number or name holds a NUL or half a surrogate pair, and databases refuse them.
    private static bool IsText(string typed)
        => !typed.Contains('\0', StringComparison.Ordinal) && typed.EnumerateRunes().All(r => r != Rune.ReplacementChar);

    // The parser takes whatever follows an option for its value: --out --unprinted would print into a file called --unprinted.
    private static Option? Starved(ParseResult parse)
    {
        var known = KnownOptions(parse.CommandResult.Command).ToList();
        return known.Find(o => parse.GetResult(o)?.Tokens is [.., var value] && known.Exists(other => other.Name == value.Value));
    }

    private static Phrase Lacking(Option option) => new(
        $"Параметрові {option.Name} бракує значення {option.HelpName}.", $"Option {option.Name} lacks its value {option.HelpName}.");

    // The parser takes an option it does not know for an argument; after -- everything is an argument indeed.
    private static IEnumerable<string> Options(ParseResult parse)
        => parse.Tokens.Any(t => t.Type == TokenType.DoubleDash) ? []
            : parse.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value)
                .Where(t => t.Length > 1 && t[0] == '-');

    private static Phrase Unknown(ParseResult parse, string token)
    {
        var command = parse.CommandResult.Command;
        var isOption = token.StartsWith('-');
        var known = string.Join(", ", isOption ? KnownOptions(command).Select(o => o.Name) : Names(command));
        var typed = Screen.Brief(token);
        return (isOption, known) switch
        {
            (true, _) => new($"Невідомий параметр {typed}. Тут можна: {known}", $"Unknown option {typed}. Here you can use: {known}"),
            (_, "") => new($"Зайве слово «{typed}».", $"'{typed}' is one word too many."),
            _ => new($"Невідома команда «{typed}». Є: {known}", $"Unknown command '{typed}'. There are: {known}"),
        };
    }

    private static IEnumerable<Option> KnownOptions(Command command)
    {
        var above = command.Parents.OfType<Command>().SelectMany(c => c.Options).Concat(
            command.Parents.OfType<Command>().SelectMany(c => c.Parents).OfType<Command>().SelectMany(c => c.Options));
        return command.Options.Concat(above.Where(o => o.Recursive));
    }

    private static IEnumerable<string> Names(Command command) => command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name);

    private static Phrase Explain(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Option: var option, IdentifierToken: null } => new(
            $"Бракує обов’язкового параметра {option.Name} {option.HelpName}.", $"The required option {option.Name} {option.HelpName} is missing."),
        OptionResult { Option: var option, Tokens: [] } => Lacking(option),
        OptionResult { Option: var option, Tokens: [.., var last] } => new(
            $"Значення «{Screen.Brief(last.Value)}» не підходить для {option.Name}: {option.Description}",
            $"The value '{Screen.Brief(last.Value)}' does not fit {option.Name}: {option.Description}"),
        ArgumentResult { Argument: var argument, Tokens: [.., var last] } => new(
            $"Значення «{Screen.Brief(last.Value)}» не підходить: {argument.Description}", $"The value '{Screen.Brief(last.Value)}' does not fit: {argument.Description}"),
        ArgumentResult { Argument: var argument } => new(
            $"Бракує аргументу {argument.Name}: {argument.Description}", $"Argument {argument.Name} is missing: {argument.Description}"),
        CommandResult { Command: { Subcommands.Count: > 0 } command } => new(
            $"Бракує команди. Є: {string.Join(", ", Names(command))}", $"A command is missing. There are: {string.Join(", ", Names(command))}"),
        _ => new($"Не зрозуміло: {error.Message}", error.Message),
    };

    private static string Path(CommandResult result)
        => result.Parent is CommandResult { Command: not RootCommand } parent
            ? $"{Path(parent)} {result.Command.Name}"
            : result.Command.Name;
}
