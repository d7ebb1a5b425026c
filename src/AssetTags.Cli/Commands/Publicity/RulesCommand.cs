using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity rules …</c>; without another word it lists them.</summary>
internal static class RulesCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("rules", new("Правила: список, зразок, власні", "Rules: list, sample, your own"), "assettags publicity rules");
        var list = shell.Command("list", new("Показати всі правила", "Show all rules"), "assettags publicity rules list", "assettags publicity rules list --json");
        command.Add(list);
        command.Add(RulesShowCommand.Create(shell));
        command.Add(RulesCheckCommand.Create(shell));
        command.Add(RulesAddCommand.Create(shell));
        command.Add(RulesRemoveCommand.Create(shell));
        list.SetAction((input, cancellation) => RunAsync(shell, input, cancellation));
        command.SetAction((input, cancellation) => RunAsync(shell, input, cancellation));
        return command;
    }

    /// <summary>Tells of the community's own books, if the command line names a registry; the program's is known without.</summary>
    public static Task<int> WithBooksAsync(Shell shell, ParseResult input, Func<IReadOnlyList<(PublicityRuleBook Book, string Json)>, int> tell, CancellationToken cancellation)
        => !RegistryRun.HasRegistry(shell, input)
            ? Task.FromResult(tell([(RuleBookJson.BuiltIn, RuleBookJson.Write(RuleBookJson.BuiltIn))]))
            : RegistryRun.RunAsync(shell, input, async run => tell([(RuleBookJson.BuiltIn, RuleBookJson.Write(RuleBookJson.BuiltIn)), .. await OwnAsync(run)]), cancellation);

    private static async Task<IEnumerable<(PublicityRuleBook Book, string Json)>> OwnAsync(RegistryRun run)
    {
        var own = await run.Registry.PublicityDefinitions.AsNoTracking()
            .Where(d => d.CommunityId == run.Community.Id && d.Kind == PublicityDefinitionKind.Rules && d.RemovedAt == null).OrderBy(d => d.Name).ToListAsync(run.Cancellation);
        return own.Select(d => (RuleBookReader.Read(d.Content).Book ?? new PublicityRuleBook { Name = d.Name }, d.Content));
    }

    private static Task<int> RunAsync(Shell shell, ParseResult input, CancellationToken cancellation)
        => WithBooksAsync(shell, input, books => Tell(shell.Screen, [.. books.SelectMany(b => Rows(shell.Screen, b.Book, books))], input.GetValue(shell.Json)), cancellation);

    private static int Tell(Screen screen, IReadOnlyList<RuleRow> rows, bool asJson)
    {
        if (asJson)
        {
            screen.Json(rows);
            return ExitCode.Done;
        }

        screen.Table(
            [new("Книга", "Book"), new("Правило", "Rule"), new("Рівень", "Level"), new("Що", "What"), new("Ознаки", "Marks")],
            rows.Select(r => (string?[])[r.Book, r.IsOff ? $"{r.Rule} {screen.In(new("(вимкнено)", "(off)"))}" : r.Rule, screen.In(LevelWords.Of(r.Level)), r.Because, string.Join(", ", r.Marks)]),
            whole: [0, 2]);
        return ExitCode.Done;
    }

    private static IEnumerable<RuleRow> Rows(Screen screen, PublicityRuleBook book, IReadOnlyList<(PublicityRuleBook Book, string Json)> all)
    {
        var without = book.Name == RuleBookJson.BuiltIn.Name ? all.SelectMany(b => b.Book.Without).ToHashSet(StringComparer.Ordinal) : [];
        RuleRow Row(string rule, PublicityLevel level, Phrase because, IReadOnlyList<string> marks) => new(book.Name, rule, level, screen.In(because), marks, without.Contains(rule));
        return book.Classes.Select(c => Row($"class:{c.Id}", c.Level, c.Because, c.Prefixes))
            .Concat(book.Words.Select(w => Row($"word:{w.Id}", w.Level, w.Because, w.Words)))
            .Concat(book.Exemptions.Select(e => Row($"exemption:{e.Id}", PublicityLevel.Open, e.Because, e.Words)));
    }

    private sealed record RuleRow(string Book, string Rule, PublicityLevel Level, string Because, IReadOnlyList<string> Marks, bool IsOff);
}
