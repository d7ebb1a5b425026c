using System.CommandLine;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Printing;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags demo</c>: everything once, on real and invented registers, in a folder of its own.</summary>
internal static class DemoCommand
{
    private const string RegistryFile = "assettags.db";
    private const string LabelsFile = "labels.pdf";

    private static readonly CommunityFacts s_community = new(
        "Демонстраційна міська громада", "UA00000000000000000", "qr.example.gov.ua", "Demonstration city community");

    public static Command Create(Shell shell)
    {
        var folder = shell.Words("--dir", new("ТЕКА", "DIR"), new(
            "Тека, яку буде створено (типово demo)", "The folder that will be made (default demo)"));
        var command = shell.Command("demo", new(
            "Спробувати все одразу: реєстр, імпорт, аркуші етикеток", "Try everything at once: a registry, imports, label sheets"),
            "assettags demo", "assettags demo --dir trial");
        command.Add(folder);
        command.SetAction((input, cancellation) => RunAsync(shell, input, input.GetValue(folder) ?? "demo", cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult input, string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, RegistryFile);
        if (File.Exists(path))
        {
            shell.Screen.Note(new(
                $"У теці «{folder}» вже є реєстр. Приберіть її або назвіть іншу: assettags demo --dir ТЕКА",
                $"The folder '{folder}' already holds a registry. Remove it, or name another: assettags demo --dir DIR"));
            return ExitCode.Refused;
        }

        if (FoundCommunity.WrongIn(s_community) is { } wrong)
        {
            shell.Screen.Note(wrong);
            return ExitCode.Failed;
        }

        Directory.CreateDirectory(folder);
        await using var services = RegistryRun.Build(DatabaseOptions.Parse(path));
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        await provider.GetRequiredService<RegistryContext>().MigrateAsync(cancellation);
        var founded = (FoundCommunityResult.Founded)await provider.GetRequiredService<FoundCommunity>().RunAsync(s_community, cancellation);
        var quiet = input.GetValue(shell.Json);
        Tell(shell, quiet, new($"Створено реєстр {path}: {s_community.Name}", $"Registry {path} made: {s_community.NameEn}"));
        var imports = await ImportAsync(shell, quiet, provider, founded.Community, folder, cancellation);
        await DemoPublicSide.EnterAsync(provider, founded.Community.Id, cancellation);
        var printed = await PrintAsync(shell, provider, founded.Community, Path.Combine(folder, LabelsFile), cancellation);
        var example = await ExampleAsync(provider, cancellation);
        if (quiet)
        {
            shell.Screen.Json(new { Folder = folder, Registry = path, Imports = imports, Labels = printed.Report.Labels, Sheets = printed.Report.Pages, Example = example });
            return ExitCode.Done;
        }

        TellNextSteps(shell, folder, path, printed, example);
        return ExitCode.Done;
    }

    private static async Task<List<ImportReport>> ImportAsync(
        Shell shell, bool quiet, IServiceProvider services, Community community, string folder, CancellationToken cancellation)
    {
        var reports = new List<ImportReport>();
        foreach (var sample in DemoSample.All)
        {
            var file = await sample.WriteAsync(folder, cancellation);
            var result = (ImportResult.Imported)await services.GetRequiredService<ImportAssets>()
                .RunAsync(new ImportRequest(community.Id, file), cancellation);
            reports.Add(result.Report);
            Tell(shell, quiet, new(
                $"Імпортовано {file}: {sample.About.Uk} — додано {result.Report.Added}",
                $"Imported {file}: {sample.About.En} — {result.Report.Added} added"));
        }

        return reports;
    }

    private static async Task<PrintResult.Printed> PrintAsync(
        Shell shell, IServiceProvider services, Community community, string path, CancellationToken cancellation)
    {
        using var progress = shell.Progress(new("Намальовано етикеток", "Labels drawn"), null);
        return (PrintResult.Printed)await services.GetRequiredService<PrintLabels>().RunAsync(
            new PrintRequest(community, path) { Progress = progress }, cancellation);
    }

    private static async Task<string> ExampleAsync(IServiceProvider services, CancellationToken cancellation)
        => (await services.GetRequiredService<RegistryContext>().Tags.AsNoTracking().OrderBy(t => t.Id).FirstAsync(cancellation)).Code.ToString();

    private static void Tell(Shell shell, bool quiet, Phrase phrase)
    {
        if (!quiet)
        {
            shell.Screen.Say(phrase);
        }
    }

    private static void TellNextSteps(Shell shell, string folder, string registry, PrintResult.Printed printed, string example)
    {
        var labels = Path.Combine(folder, LabelsFile);
        shell.Screen.Say(new(
            $"Надруковано {labels}: {printed.Report.Labels} етикеток на {printed.Report.Pages} аркушах.",
            $"Printed {labels}: {printed.Report.Labels} labels on {printed.Report.Pages} sheets."));
        shell.Screen.Output.WriteLine();
        shell.Screen.Say(new("Що спробувати далі:", "Three things to try next:"));
        shell.Screen.Say(new(
            $"  1. Відкрийте {labels} і наведіть телефон на будь-який код. Друкуйте в масштабі 100 %.",
            $"  1. Open {labels} and point a phone at any code. Print at 100 %."));
        shell.Screen.Say(new(
            $"  2. Подивіться, що за цим кодом: assettags assets show {example} --db {registry}; запустіть сайт — і відкрийте http://localhost:5080/{example}",
            $"  2. See what is behind a code: assettags assets show {example} --db {registry}; or start the site and open http://localhost:5080/{example}"));
        shell.Screen.Say(new(
            $"  3. Почніть свій реєстр: assettags init --help, а тоді assettags import ВАШ_ФАЙЛ.xlsx --dry-run",
            $"  3. Start your own: assettags init --help, then assettags import YOUR_FILE.xlsx --dry-run"));
    }
}
