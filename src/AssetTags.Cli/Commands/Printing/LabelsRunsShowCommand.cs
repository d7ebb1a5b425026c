using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Journal;
using AssetTags.Printing;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Printing;

/// <summary><c>assettags labels runs show RUN</c></summary>
internal static class LabelsRunsShowCommand
{
    public static Command Create(Shell shell)
    {
        var argument = RunArgument.Create(shell);
        var command = shell.Command("show", new("Показати друк: аркуші, місця, коди, об’єкти", "Show a print run: its sheets, slots, codes and assets"),
            "assettags labels runs show last", "assettags labels runs show 7K3M9 --json");
        command.Add(argument);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetRequiredValue(argument)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed)
    {
        if (await RunArgument.FindAsync(run, typed) is not { } printed)
        {
            return ExitCode.NotFound;
        }

        var author = (await run.Registry.AuthorsOfAsync([printed], run.Cancellation)).GetValueOrDefault(printed.Id);
        var assets = run.Registry.Assets;
        var labels = await run.Registry.LabelsOf(printed)
            .Select(l => new { l.Page, l.Slot, l.Tag.Code, l.Tag.State, Name = assets.Where(a => a.Id == l.Tag.AssetId).Select(a => a.Name).FirstOrDefault() })
            .ToListAsync(run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(new
            {
                Run = RunArgument.NameOf(printed),
                printed.Id,
                At = printed.CreatedAt,
                Author = author,
                printed.Format,
                printed.Design,
                printed.Printer,
                printed.Host,
                printed.StartSlot,
                printed.Copies,
                Pages = printed.PageCount,
                Labels = labels.Select(l => new { l.Page, l.Slot, Code = l.Code.ToString(), Asset = l.Name, l.State }),
            });
            return ExitCode.Done;
        }

        ShowRun(run, printed, author);
        run.Screen.Table(
            [new("Аркуш", "Sheet"), new("Місце", "Slot"), new("Код", "Code"), new("Об’єкт", "Asset"), new("Стан", "State")],
            labels.Select(l => (string?[])[$"{l.Page}", $"{l.Slot}", l.Code.ToString(), l.Name, run.Screen.In(Words.Of(l.State))]),
            whole: [0, 1, 2]);
        return ExitCode.Done;
    }

    private static void ShowRun(RegistryRun run, PrintRun printed, string? author) => run.Screen.Facts(
    [
        (new("Друк", "Run"), RunArgument.NameOf(printed)),
        (new("Коли", "When"), Words.Local(printed.CreatedAt, run.Community.TimeZone, run.Screen.Culture)),
        (new("Хто", "Who"), author),
        (new("Формат", "Format"), printed.Format),
        (new("Макет", "Design"), printed.Design),
        (new("Принтер", "Printer"), printed.Printer),
        (new("Хост", "Host"), printed.Host),
        (new("Етикеток", "Labels"), $"{printed.LabelCount}"),
        (new("Аркушів", "Sheets"), $"{printed.PageCount}"),
    ]);
}
