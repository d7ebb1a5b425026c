using System.CommandLine;
using System.CommandLine.Invocation;
using AssetTags.Cli.Commands;
using AssetTags.Cli.Terminal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli;

/// <summary>The whole program, from arguments to exit code; the one place where exceptions become messages.</summary>
internal static class AssetTagsProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Screen screen, bool progressIsTerminal, CancellationToken cancellation)
    {
        var parse = Root(new Shell(screen, progressIsTerminal)).Parse(args);
        if (parse.Errors.Count > 0 && parse.Action is ParseErrorAction)
        {
            UsageMistake.Tell(screen, parse);
            return ExitCode.BadInput;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = screen.Output,
                Error = screen.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
            };
            return await parse.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException)
        {
            screen.Note(new("Перервано; нічого не зроблено наполовину.", "Cancelled; nothing was left half done."));
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            screen.Note(Explain(e));
            return ExitCode.Failed;
        }
    }

    private static RootCommand Root(Shell shell)
    {
        var root = new RootCommand(shell.In(new(
            "AssetTags: реєстр комунального майна, де кожен об'єкт має QR-мітку.",
            "AssetTags: a registry of communal property in which every asset carries a QR tag.")))
        {
            InitCommand.Create(shell),
            ImportCommand.Create(shell),
            AssetsCommand.Create(shell),
            TagsCommand.Create(shell),
            LabelsCommand.Create(shell),
            MigrateCommand.Create(shell),
            DemoCommand.Create(shell),
        };
        foreach (var option in shell.Common)
        {
            root.Add(option);
        }

        root.Options.OfType<System.CommandLine.Help.HelpOption>().Single().Action = new Help(shell.Screen);
        return root;
    }

    private static Phrase Explain(Exception e) => e switch
    {
        DbUpdateConcurrencyException => new(
            "Хтось інший змінив ті самі записи одночасно з вами; ваших змін не внесено. Повторіть команду.",
            "Somebody else changed the same records meanwhile; your changes were not made. Run the command again."),
        TimeoutException => new(
            $"Реєстр надто довго зайнятий іншою програмою: {e.Message}", $"The registry has been busy for too long: {e.Message}"),
        UnauthorizedAccessException or IOException => new(
            $"Не вдалося прочитати або записати файл: {e.Message}", $"A file could not be read or written: {e.Message}"),
        _ => new(
            $"Не вдалося: {e.Message}{Inner(e)}", $"Failed: {e.Message}{Inner(e)}"),
    };

    private static string Inner(Exception e) => e.InnerException is { } inner ? $" ({inner.Message})" : "";
}
