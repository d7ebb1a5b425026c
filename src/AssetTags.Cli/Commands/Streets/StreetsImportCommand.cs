using System.CommandLine;
using AssetTags.Exchange.Streets;

namespace AssetTags.Cli.Commands.Streets;

/// <summary><c>assettags streets import FILE</c></summary>
internal static class StreetsImportCommand
{
    private const int MostTold = 20;

    public static Command Create(Shell shell)
    {
        var file = shell.Argument(new("ФАЙЛ", "FILE"), new(
            "CSV або XLSX зі стовпцями «Колишня назва» і «Нова назва» (або old_name і new_name, name_old і name)",
            "CSV or XLSX with the columns old_name and new_name, or name_old and name"));
        var command = shell.Command("import", new("Внести перейменовані вулиці з таблиці: усі рядки або жодного", "Bring in renamed streets from a table: all rows or none"),
            "assettags streets import streets.csv");
        command.Add(file);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(file)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string file)
    {
        switch (await run.Get<ImportStreetRenames>().RunAsync(run.Community.Id, file, run.Cancellation))
        {
            case ImportStreetRenamesResult.Done done:
                Tell(run, done);
                return ExitCode.Done;
            case ImportStreetRenamesResult.Refused { Mistakes: var mistakes }:
                Tell(run, mistakes);
                return ExitCode.BadInput;
            default:
                throw new NotSupportedException();
        }
    }

    private static void Tell(RegistryRun run, ImportStreetRenamesResult.Done done)
    {
        if (run.Json)
        {
            run.Screen.Json(done);
            return;
        }

        run.Screen.Say(new(
            $"Перейменувань у файлі: {done.Renames}, нових: {done.Added}. Вулиць без колишньої назви: {done.NotRenamed}.",
            $"Renamings in the file: {done.Renames}, new: {done.Added}. Streets without a former name: {done.NotRenamed}."));
    }

    private static void Tell(RegistryRun run, IReadOnlyList<StreetMistake> mistakes)
    {
        foreach (var mistake in mistakes.Take(MostTold))
        {
            run.Screen.Note(mistake.Line == 0 ? mistake.Reason : new($"Рядок {mistake.Line}: {mistake.Reason.Uk}", $"Line {mistake.Line}: {mistake.Reason.En}"));
        }

        run.Screen.Note(new($"Помилок: {mistakes.Count}; нічого не внесено.", $"Mistakes: {mistakes.Count}; nothing was entered."));
    }
}
