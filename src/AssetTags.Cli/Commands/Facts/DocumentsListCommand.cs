using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags documents list ASSET</c></summary>
internal static class DocumentsListCommand
{
    public static Command Create(Shell shell)
    {
        var asset = AssetArgument.Create(shell);
        var removed = shell.Flag("--removed", new("Лише прибрані", "Only those taken away"));
        var command = shell.Command("list", new("Показати документи об’єкта", "Show the papers behind an asset"),
            "assettags documents list 101330001", "assettags documents list 101330001 --removed");
        command.Add(asset);
        command.Add(removed);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(asset), input.GetValue(removed)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed, bool removed)
    {
        var (asset, exit) = await AssetArgument.FindAsync(run, typed);
        if (asset is null)
        {
            return exit;
        }

        var all = await run.Registry.AssetDocuments.AsNoTracking()
            .Where(d => d.AssetId == asset.Id && (d.RemovedAt != null) == removed).OrderBy(d => d.Id).ToListAsync(run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(all.Select(DocumentsCommand.Json));
            return ExitCode.Done;
        }

        if (all.Count == 0)
        {
            run.Screen.Note(new("Документів немає.", "There are no papers."));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Вид", "Kind"), new("Номер", "Number"), new("Дата", "Date"), new("Назва", "Title"), new("Посилання", "Link"), new("Ідентифікатор", "Identifier")],
            all.Select(d => (string?[])[run.Screen.In(Words.Of(d.Kind)), d.Number, DayText.Shown(d.Date), d.Title, d.Link, d.Id.ToString("D")]),
            whole: [2]);
        return ExitCode.Done;
    }
}
