using System.CommandLine;
using AssetTags.Search;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags search rebuild</c></summary>
internal static class SearchRebuildCommand
{
    public static Phrase Indexed => new("Об’єктів у покажчику", "Assets indexed");

    public static Command Create(Shell shell)
    {
        var command = shell.Command("rebuild", new(
            "Скласти покажчик пошуку наново (сам він оновлюється з кожною зміною)", "Make the search index anew (it follows every change by itself)"),
            "assettags search rebuild");
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, RunAsync, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run)
    {
        long count;
        using (var progress = run.Shell.Progress(Indexed))
        {
            count = await run.Get<RebuildSearch>().RunAsync(progress, run.Cancellation);
        }

        if (run.Json)
        {
            run.Screen.Json(new { Indexed = count });
            return ExitCode.Done;
        }

        run.Screen.Say(new($"Покажчик складено; об’єктів у ньому: {count}", $"The index is made; assets in it: {count}"));
        return ExitCode.Done;
    }
}
