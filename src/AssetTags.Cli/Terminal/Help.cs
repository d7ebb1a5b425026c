using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace AssetTags.Cli.Terminal;

/// <summary><c>--help</c> in the product's languages, with examples.</summary>
internal sealed class Help(Screen screen) : SynchronousCommandLineAction
{
    private const int Indent = 2;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    private void Write(Command command)
    {
        screen.Output.WriteLine(command.Description);
        Section(new("Використання", "Usage"), [(Usage(command), "")]);
        Section(new("Команди", "Commands"), command.Subcommands.Where(c => !c.Hidden).Select(c => (Call(c), c.Description ?? "")));
        Section(new("Аргументи", "Arguments"), command.Arguments.Select(a => (a.Name, a.Description ?? "")));
        Section(new("Параметри", "Options"), command.Options.Where(o => !o.Recursive).Select(Row));
        Section(new("Спільні параметри", "Common options"), CommonOptions(command).Select(Row));
        Section(new("Приклади", "Examples"), command is ExplainedCommand explained ? explained.Examples.Select(e => (e, "")) : []);
    }

    private void Section(Phrase title, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        screen.Output.WriteLine();
        screen.Output.WriteLine(screen.In(title) + ":");
        var width = all.Max(r => r.Name.Length) + Indent;
        foreach (var (name, text) in all)
        {
            screen.Output.WriteLine((new string(' ', Indent) + name.PadRight(width) + text).TrimEnd());
        }
    }

    private (string Name, string Text) Row(Option option)
    {
        var value = option.ValueType == typeof(bool) || option.HelpName is null ? "" : " " + option.HelpName;
        var text = option switch
        {
            HelpOption => screen.In(new("Показати цю довідку", "Show this help")),
            VersionOption => screen.In(new("Показати версію", "Show the version")),
            _ => option.Description ?? "",
        };
        return (option.Name + value, option.Required ? $"{text} {screen.In(new("(обов’язково)", "(required)"))}" : text);
    }

    private static IEnumerable<Option> CommonOptions(Command command)
        => command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? CommonOptions(parent).Concat(command.Options.Where(o => o.Recursive))
            : command.Options.Where(o => o.Recursive);

    private static string Call(Command command)
        => string.Join(' ', [command.Name, .. command.Arguments.Select(a => a.Name)]);

    private string Usage(Command command)
    {
        var path = new List<string>();
        for (var c = command; c is not null; c = c.Parents.OfType<Command>().FirstOrDefault())
        {
            path.Insert(0, c is RootCommand ? "assettags" : c.Name);
        }

        path.AddRange(command.Arguments.Select(a => a.Name));
        path.Add(command.Subcommands.Count > 0
            ? screen.In(new("КОМАНДА [параметри]", "COMMAND [options]"))
            : screen.In(new("[параметри]", "[options]")));
        return string.Join(' ', path);
    }
}
