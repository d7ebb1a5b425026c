using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Data;
using AssetTags.Search;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags migrate</c></summary>
internal static class MigrateCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("migrate", new(
            "Оновити таблиці реєстру до цієї версії програми", "Bring the registry's tables to this version of the program"),
            "assettags migrate", "assettags migrate --db /srv/assettags/registry.db");
        command.SetAction((input, cancellation) => RunAsync(shell, input, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult input, CancellationToken cancellation)
    {
        if (!RegistryRun.TryReadDatabase(shell, input, out var database))
        {
            return ExitCode.BadInput;
        }

        await using var services = RegistryRun.Build(database);
        await using var scope = services.CreateAsyncScope();
        var state = await scope.ServiceProvider.GetRequiredService<RegistryCheck>().RunAsync(cancellation);
        if (state is not (RegistryState.Empty or RegistryState.Older) && RegistryAnswer.WhyNot(state, database) is var (reason, exit))
        {
            shell.Screen.Note(reason);
            return exit;
        }

        var applied = await scope.ServiceProvider.GetRequiredService<RegistryContext>().MigrateAsync(cancellation);
        using (var progress = shell.Progress(SearchRebuildCommand.Indexed))
        {
            await scope.ServiceProvider.GetRequiredService<RebuildSearch>().CatchUpAsync(progress, cancellation);
        }

        if (input.GetValue(shell.Json))
        {
            shell.Screen.Json(new { Database = database.Display, Applied = applied });
            return ExitCode.Done;
        }

        shell.Screen.Say(applied.Count == 0
            ? new($"Реєстр {database.Display} вже відповідає цій версії.", $"The registry {database.Display} is up to date.")
            : new($"Реєстр {database.Display} оновлено: {string.Join(", ", applied)}", $"The registry {database.Display} was brought up to date: {string.Join(", ", applied)}"));
        return ExitCode.Done;
    }
}
