using System.CommandLine;
using System.Globalization;
using AssetTags.Publicity;
using AssetTags.Publicity.Territories;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity territories [FILE]</c></summary>
internal static class TerritoriesCommand
{
    public static Command Create(Shell shell)
    {
        var path = shell.Argument(new("ФАЙЛ", "FILE"), new(
            "CSV нової редакції переліку: katottg, category, date_from, date_to", "CSV of a new edition of the list: katottg, category, date_from, date_to"));
        path.Arity = ArgumentArity.ZeroOrOne;
        var show = shell.Flag("--show", new("Показати редакцію і чи є в ній громада сьогодні (типово без файлу)", "Show the edition and whether the community is on it today (default without a file)"));
        var edition = shell.Words("--edition", new("НАЗВА", "NAME"), new("Як назвати редакцію (типово — ім’я файлу)", "What to call the edition (default: the file's name)"));
        var builtIn = shell.Flag("--built-in", new("Повернутися до редакції, що була з програмою", "Go back to the edition that came with the program"));
        var command = shell.Command("territories", new(
            "Перелік територій бойових дій та окупації: показати або замінити новою редакцією", "The list of territories of hostilities or occupation: show it or bring in a new edition"),
            "assettags publicity territories", "assettags publicity territories perelik.csv --edition 2026-02-01", "assettags publicity territories --built-in");
        command.Add(path);
        command.Add(show);
        command.Add(edition);
        command.Add(builtIn);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetValue(path), input.GetValue(edition), input.GetValue(builtIn)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string? path, string? edition, bool toBuiltIn)
    {
        if (path is not null && toBuiltIn)
        {
            run.Screen.Note(new("Або файл, або --built-in: разом вони суперечать.", "Either a file or --built-in: together they contradict each other."));
            return ExitCode.BadInput;
        }

        var exit = path is not null ? await BringInAsync(run, path, edition)
            : toBuiltIn ? await GoBackAsync(run)
            : ExitCode.Done;
        return exit == ExitCode.Done ? await ShowAsync(run) : exit;
    }

    private static async Task<int> BringInAsync(RegistryRun run, string path, string? edition)
    {
        var (text, exit) = await DefinitionFile.ReadAsync(run.Shell, path, run.Cancellation);
        if (text is null)
        {
            return exit;
        }

        // A name that was asked for stands above one inside the file.
        var named = edition is null ? text : $"# {edition.ReplaceLineEndings(" ").Trim()}\n{TerritoryReader.WithoutName(text)}";
        return await run.Get<KeepPublicityDefinition>().RunAsync(
            run.Community.Id, PublicityDefinitionKind.Territories, named, Path.GetFileNameWithoutExtension(path), run.Cancellation) is KeepPublicityDefinitionResult.Bad { Faults: var faults }
            ? DefinitionFile.TellFaults(run.Shell, path, faults, run.Json) : ExitCode.Done;
    }

    private static async Task<int> GoBackAsync(RegistryRun run)
    {
        var result = await run.Get<RemovePublicityDefinition>().RunAsync(
            run.Community.Id, PublicityDefinitionKind.Territories, KeepPublicityDefinition.TerritoriesName, run.Cancellation);
        if (result == RemovePublicityDefinitionResult.NotFound)
        {
            run.Screen.Note(new("Громада й так користується редакцією програми.", "The community uses the program's edition already."));
        }

        return ExitCode.Done;
    }

    private static async Task<int> ShowAsync(RegistryRun run)
    {
        var today = JudgedAsset.TodayIn(run);
        var rules = await PublicityRules.LoadAsync(run.Registry, run.Community.Id, today, run.Cancellation);
        var (edition, period) = (rules.Territories, rules.TerritoryOf(run.Community.Katottg));
        var isBuiltIn = ReferenceEquals(edition, TerritoryEdition.BuiltIn);
        if (run.Json)
        {
            run.Screen.Json(new
            {
                Edition = edition.Name,
                IsBuiltIn = isBuiltIn,
                Periods = edition.Periods.Count,
                InForceToday = edition.Periods.Count(p => p.Covers(today)),
                Community = period is null ? null : new { Category = TerritoryWords.Of(period.Category), period.Katottg, period.From, period.To },
            });
            return ExitCode.Done;
        }

        run.Screen.Facts(
        [
            (new("Редакція", "Edition"), edition.Name + (isBuiltIn ? run.Screen.In(new(" (програми)", " (the program's)")) : "")),
            (new("Періодів", "Periods"), edition.Periods.Count.ToString(run.Screen.Culture)),
            (new("Чинних сьогодні", "In force today"), edition.Periods.Count(p => p.Covers(today)).ToString(run.Screen.Culture)),
            (new("Ця громада", "This community"), run.Screen.In(OfCommunity(period))),
        ]);
        return ExitCode.Done;
    }

    private static Phrase OfCommunity(TerritoryPeriod? period)
    {
        if (period is null)
        {
            return new("не обмежена переліком", "not restricted by the list");
        }

        var (since, name) = (period.From.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), TerritoryWords.Name(period.Category));
        return new($"{period.Katottg}: {TerritoryWords.Of(period.Category)}, {name.Uk}, з {since}", $"{period.Katottg}: {TerritoryWords.Of(period.Category)}, {name.En}, since {since}");
    }
}
