using System.CommandLine;
using AssetTags.Cli.Commands.Facts;
using AssetTags.Cli.Commands.Maps;
using AssetTags.Cli.Commands.Publicity;
using AssetTags.Cli.Commands.Streets;
using AssetTags.Cli.Commands.Users;
using AssetTags.Cli.Commands;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli;

/// <summary>The whole program, from arguments to exit code; the one place where exceptions become messages.</summary>
internal static class AssetTagsProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Screen screen, bool progressIsTerminal, CancellationToken cancellation)
    {
        var shell = new Shell(screen, progressIsTerminal);

        // An inventory number may begin with @: nothing here reads arguments from files.
        var parse = Root(shell).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var exit = UsageMistake.Tell(screen, parse) ? ExitCode.BadInput : await InvokeAsync(shell, parse, cancellation);
        if (exit != ExitCode.Done && parse.GetResult(shell.Json)?.GetValueOrDefault<bool>() == true)
        {
            screen.JsonFailure(exit);
        }

        return exit;
    }

    private static async Task<int> InvokeAsync(Shell shell, ParseResult parse, CancellationToken cancellation)
    {
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = shell.Screen.Output,
                Error = shell.Screen.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parse.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException)
        {
            shell.Screen.Note(new("Перервано; нічого не зроблено наполовину.", "Cancelled; nothing was left half done."));
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            shell.Screen.Note(Fault.Explain(e, RegistryRun.DatabaseOf(shell, parse)));
            return ExitCode.Failed;
        }
    }

    internal static RootCommand Root(Shell shell)
    {
        var root = new RootCommand(shell.In(new(
            "AssetTags: реєстр комунального майна, де кожен об’єкт має QR-мітку.",
            "AssetTags: a registry of communal property in which every asset carries a QR tag.")))
        {
            InitCommand.Create(shell),
            ImportCommand.Create(shell),
            AssetsCommand.Create(shell),
            TagsCommand.Create(shell),
            LabelsCommand.Create(shell),
            PublicityCommand.Create(shell),
            ContactCommand.Create(shell),
            DocumentsCommand.Create(shell),
            PhotosCommand.Create(shell),
            StreetsCommand.Create(shell),
            StatsCommand.Create(shell),
            HostCommand.Create(shell),
            MapCommand.Create(shell),
            SearchCommand.Create(shell),
            UsersCommand.Create(shell),
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
}
