using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Photos;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Cli;

/// <summary>One command at work on one registry and one of its communities.</summary>
internal sealed class RegistryRun
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

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
        var state = await scope.ServiceProvider.GetRequiredService<RegistryCheck>().RunAsync(cancellation);
        if (RegistryAnswer.WhyNot(state, database) is var (reason, exit))
        {
            shell.Screen.Note(reason);
            return exit;
        }

        var registry = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        var (community, failure) = await CommunityAsync(shell, input, registry, cancellation);
        return community is null ? failure
            : await work(new RegistryRun(shell, input, scope.ServiceProvider, community, cancellation));
    }

    /// <summary>Whether the command line or the environment names a registry, or there is one in this folder.</summary>
    public static bool HasRegistry(Shell shell, ParseResult input)
        => NamedDatabase(shell, input) != DatabaseOptions.DefaultFile || File.Exists(DatabaseOptions.DefaultFile);

    public static ServiceProvider Build(DatabaseOptions database)
        => new ServiceCollection().AddRegistry(database, new Author(AuthorName(), "cli"), Environment.GetEnvironmentVariable(PhotoFolder.Variable))
            .BuildServiceProvider();

    public static bool TryReadDatabase(Shell shell, ParseResult input, out DatabaseOptions database)
    {
        try
        {
            database = DatabaseOptions.Parse(NamedDatabase(shell, input)).AnsweringWithin(s_patience);
            return true;
        }
        catch (FormatException)
        {
            shell.Screen.Note(RegistryWords.NoDatabase(NamedDatabase(shell, input)));
            database = DatabaseOptions.Parse(DatabaseOptions.DefaultFile);
            return false;
        }
    }

    /// <summary>The database that a command line names; <see langword="null"/> when it names none that can be understood.</summary>
    public static DatabaseOptions? DatabaseOf(Shell shell, ParseResult input)
    {
        try
        {
            return DatabaseOptions.Parse(NamedDatabase(shell, input));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string NamedDatabase(Shell shell, ParseResult input)
        => (input.GetValue(shell.Database) ?? Environment.GetEnvironmentVariable(DatabaseOptions.Variable)) is { } named
            && !string.IsNullOrWhiteSpace(named) ? named : DatabaseOptions.DefaultFile;

    private static string AuthorName()
        => Environment.GetEnvironmentVariable(Shell.AuthorVariable) is { Length: > 0 } name ? name : Environment.UserName;

    private static async Task<(Community? Community, int Exit)> CommunityAsync(
        Shell shell, ParseResult input, RegistryContext registry, CancellationToken cancellation)
    {
        var code = input.GetValue(shell.Community)?.Trim();
        var all = await registry.Communities.AsNoTracking().OrderBy(c => c.Name).ToListAsync(cancellation);
        var meant = code is null ? all : [.. all.Where(c => c.Katottg == code)];
        if (meant is [var one])
        {
            return (one, ExitCode.Done);
        }

        shell.Screen.Note(RegistryAnswer.WhichCommunity(code, all));
        return (null, code is null && all.Count > 0 ? ExitCode.BadInput : ExitCode.NotFound);
    }
}
