using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Cli;

/// <summary>One command at work on one registry and one of its communities.</summary>
internal sealed class RegistryRun
{
    private RegistryRun(Shell shell, ParseResult input, IServiceProvider services, Community community, CancellationToken cancellation)
    {
        Shell = shell;
        Input = input;
        Services = services;
        Community = community;
        Cancellation = cancellation;
    }

    public Shell Shell { get; }

    public Screen Screen => Shell.Screen;

    public ParseResult Input { get; }

    public IServiceProvider Services { get; }

    public Community Community { get; }

    public CancellationToken Cancellation { get; }

    public bool Json => Input.GetValue(Shell.Json);

    public RegistryContext Registry => Get<RegistryContext>();

    public T Get<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    /// <summary>Opens the registry that the command line names, or says why not.</summary>
    public static async Task<int> RunAsync(
        Shell shell, ParseResult input, Func<RegistryRun, Task<int>> work, CancellationToken cancellation)
    {
        if (!TryReadDatabase(shell, input, out var database))
        {
            return ExitCode.BadInput;
        }

        await using var services = Build(database);
        await using var scope = services.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        if (!await registry.Database.CanConnectAsync(cancellation))
        {
            shell.Screen.Note(NoRegistry(database));
            return ExitCode.NotFound;
        }

        if ((await registry.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            shell.Screen.Note(new(
                $"Реєстр «{database.Display}» зроблено старішою версією. Оновити його: assettags migrate",
                $"The registry '{database.Display}' was made by an older version. Bring it up to date: assettags migrate"));
            return ExitCode.Refused;
        }

        return await CommunityAsync(shell, input, registry, cancellation) is { } community
            ? await work(new RegistryRun(shell, input, scope.ServiceProvider, community, cancellation))
            : ExitCode.NotFound;
    }

    public static Phrase NoRegistry(DatabaseOptions database) => new(
        $"Реєстру «{database.Display}» немає або до нього не дістатися. Створити: assettags init --name … --katottg … --host …",
        $"The registry '{database.Display}' does not exist or cannot be reached. Create it: assettags init --name … --katottg … --host …");

    public static ServiceProvider Build(DatabaseOptions database)
        => new ServiceCollection().AddRegistry(database, new Author(AuthorName(), "cli")).BuildServiceProvider();

    public static bool TryReadDatabase(Shell shell, ParseResult input, out DatabaseOptions database)
    {
        var named = input.GetValue(shell.Database) ?? Environment.GetEnvironmentVariable(DatabaseOptions.Variable);
        try
        {
            database = DatabaseOptions.Parse(string.IsNullOrWhiteSpace(named) ? DatabaseOptions.DefaultFile : named);
            return true;
        }
        catch (FormatException e)
        {
            shell.Screen.Note(new(
                $"«{named}» — не шлях до файлу і не рядок з'єднання PostgreSQL ({e.Message}). Приклад: \"Host=localhost;Database=assettags;Username=assettags\"",
                $"'{named}' is neither a file path nor a PostgreSQL connection string ({e.Message}). Example: \"Host=localhost;Database=assettags;Username=assettags\""));
            database = DatabaseOptions.Parse(DatabaseOptions.DefaultFile);
            return false;
        }
    }

    private static string AuthorName()
        => Environment.GetEnvironmentVariable(Shell.AuthorVariable) is { Length: > 0 } name ? name : Environment.UserName;

    private static async Task<Community?> CommunityAsync(
        Shell shell, ParseResult input, RegistryContext registry, CancellationToken cancellation)
    {
        var code = input.GetValue(shell.Community)?.Trim();
        var all = await registry.Communities.AsNoTracking().OrderBy(c => c.Name).ToListAsync(cancellation);
        var meant = code is null ? all : [.. all.Where(c => c.Katottg == code)];
        if (meant is [var one])
        {
            return one;
        }

        var list = string.Join(", ", all.Select(c => $"{c.Katottg} ({c.Name})"));
        shell.Screen.Note(code is null && all.Count > 0
            ? new($"У реєстрі кілька громад; оберіть одну через --community: {list}", $"The registry holds several communities; choose one with --community: {list}")
            : new($"Такої громади в реєстрі немає. Є: {list}. Додати: assettags init", $"No such community in the registry. There are: {list}. Add one: assettags init"));
        return null;
    }
}
