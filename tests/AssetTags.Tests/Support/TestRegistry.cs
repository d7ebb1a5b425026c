using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Photos;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AssetTags.Tests.Support;

/// <summary>A registry of its own for one test, migrated, on a real database, with a community that is on no list of territories.</summary>
internal sealed class TestRegistry : IAsyncDisposable
{
    public const string Zhmerynka = "UA05060050000058111";

    public const string FileName = "registry.db";

    private const string ServerSetting = "ASSETTAGS_TEST_POSTGRESQL";

    private readonly ServiceProvider _services;

    private TestRegistry(DatabaseOptions database, string? folder)
    {
        Database = database;
        Folder = folder;
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FixedClock(FixedClock.Noon))
            .AddSingleton(new PhotoFolder(Files))
            .AddRegistry(database, new Author("olena", "test"))
            .BuildServiceProvider(validateScopes: true);
    }

    /// <summary>For <c>[TestFixtureSource]</c>: every fixture on the registry runs once for each database.</summary>
    public static IEnumerable<DatabaseProvider> Providers { get; } = Enum.GetValues<DatabaseProvider>();

    public DatabaseOptions Database { get; }

    /// <summary>Where the SQLite file lies; nothing for PostgreSQL.</summary>
    public string? Folder { get; }

    /// <summary>Where the files of photos lie; there is no such folder before the first.</summary>
    public string Files { get; } = Path.Combine(Path.GetTempPath(), $"assettags-files-{Guid.NewGuid():N}");

    public Guid CommunityId { get; private set; }

    public static Task<TestRegistry> CreateAsync(DatabaseProvider provider)
        => CreateAsync(provider, new CommunityFacts("Жмеринська міська територіальна громада", Zhmerynka, "qr.example.gov.ua"));

    public static async Task<TestRegistry> CreateAsync(DatabaseProvider provider, CommunityFacts facts)
    {
        var template = await RegistryTemplate.OfAsync(provider, facts);
        var registry = Empty(provider);
        template.CopyTo(registry);
        registry.CommunityId = template.CommunityId;
        return registry;
    }

    /// <summary>Names a database that does not exist yet.</summary>
    public static TestRegistry Empty(DatabaseProvider provider)
    {
        var name = $"assettags_{Guid.NewGuid():N}";
        if (provider == DatabaseProvider.PostgreSql)
        {
            return new(new DatabaseOptions(provider, $"{Server()};Database={name};Maximum Pool Size=10"), null);
        }

        var folder = Directory.CreateTempSubdirectory(name).FullName;
        return new(DatabaseOptions.Parse(Path.Combine(folder, FileName)), folder);
    }

    /// <summary>How the tests' PostgreSQL is reached, without a database's name.</summary>
    public static string Server()
        => Environment.GetEnvironmentVariable(ServerSetting)
            ?? throw new InvalidOperationException($"{ServerSetting} names no PostgreSQL server. Run the tests with: bash tests/run.sh");

    /// <summary>Founds a community in a registry that was migrated and has none.</summary>
    public async Task FoundAsync(CommunityFacts facts)
        => CommunityId = ((FoundCommunityResult.Founded)await UseAsync<FoundCommunity, FoundCommunityResult>(f => f.RunAsync(facts, default))).Community.Id;

    /// <summary>Does something with a service in a scope of its own, as one request would.</summary>
    public async Task<T> UseAsync<TService, T>(Func<TService, Task<T>> action)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await action(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> ReadAsync<T>(Func<RegistryContext, Task<T>> action) => UseAsync(action);

    /// <summary>Runs an operation that is made up for the test.</summary>
    public async Task<T> WriteAsync<T>(string operation, Func<RegistryContext, JournalSession, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        return await scope.ServiceProvider.GetRequiredService<JournaledWrite>()
            .RunAsync(operation, (session, _) => work(registry, session), default);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        DeleteFiles();
        if (Folder is not null)
        {
            Directory.Delete(Folder, recursive: true);
            return;
        }

        var target = new NpgsqlConnectionStringBuilder(Database.ConnectionString);
        await using var server = new NpgsqlConnection(Server() + ";Database=postgres");
        await server.OpenAsync();
        await using var drop = server.CreateCommand();
        drop.CommandText = $"DROP DATABASE IF EXISTS \"{target.Database}\" WITH (FORCE)";
        await drop.ExecuteNonQueryAsync();
    }

    // A test may have put a file in the place of the folder.
    private void DeleteFiles()
    {
        File.Delete(Directory.Exists(Files) ? Path.Combine(Files, "none") : Files);
        if (Directory.Exists(Files))
        {
            Directory.Delete(Files, recursive: true);
        }
    }
}
