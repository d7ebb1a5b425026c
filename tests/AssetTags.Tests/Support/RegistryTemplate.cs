using System.Collections.Concurrent;
using AssetTags.Communities;
using AssetTags.Data;
using Npgsql;

namespace AssetTags.Tests.Support;

/// <summary>A registry that was migrated and founded once; the tests' own are copies of it, which costs a tenth of migrating.</summary>
/// <remarks>Copies share the community's identifier and the first entries of the journal, as two restored backups would.</remarks>
internal sealed class RegistryTemplate
{
    private static readonly ConcurrentDictionary<(DatabaseProvider Provider, CommunityFacts Facts), Lazy<Task<RegistryTemplate>>> s_templates = new();
    private static readonly Lock s_copying = new();

    private readonly TestRegistry _registry;

    static RegistryTemplate() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop();

    private RegistryTemplate(TestRegistry registry) => _registry = registry;

    public Guid CommunityId => _registry.CommunityId;

    public static Task<RegistryTemplate> OfAsync(DatabaseProvider provider, CommunityFacts facts)
        => s_templates.GetOrAdd((provider, facts), _ => new(() => MakeAsync(provider, facts))).Value;

    /// <summary>Makes the database that a registry names.</summary>
    public void CopyTo(TestRegistry copy)
    {
        if (copy.Folder is not null)
        {
            File.Copy(PathOf(_registry), PathOf(copy));
            return;
        }

        using var server = new NpgsqlConnection(TestRegistry.Server() + ";Database=postgres");
        server.Open();
        using var create = server.CreateCommand();
        create.CommandText = $"CREATE DATABASE \"{NameOf(copy)}\" TEMPLATE \"{NameOf(_registry)}\"";
        lock (s_copying)
        {
            create.ExecuteNonQuery();
        }
    }

    private static async Task<RegistryTemplate> MakeAsync(DatabaseProvider provider, CommunityFacts facts)
    {
        var registry = TestRegistry.Empty(provider);
        await registry.UseAsync<RegistryContext, IReadOnlyList<string>>(r => r.MigrateAsync(default));
        await registry.FoundAsync(facts);
        await registry.ReadAsync(r => { r.LetGoOfReaders(); return Task.FromResult(0); });
        if (registry.Folder is null)
        {
            // A database that somebody is connected to cannot be copied.
            await using var pool = new NpgsqlConnection(registry.Database.ConnectionString);
            NpgsqlConnection.ClearPool(pool);
        }
        else if (new FileInfo(PathOf(registry) + "-wal") is { Exists: true, Length: > 0 })
        {
            throw new InvalidOperationException($"{PathOf(registry)} still has a write-ahead log, so its copies would not be whole.");
        }

        return new(registry);
    }

    private static string PathOf(TestRegistry registry) => Path.Combine(registry.Folder!, TestRegistry.FileName);

    private static string NameOf(TestRegistry registry) => new NpgsqlConnectionStringBuilder(registry.Database.ConnectionString).Database!;

    private static void Drop()
    {
        foreach (var made in s_templates.Values.Where(t => t.IsValueCreated && t.Value.IsCompletedSuccessfully))
        {
            made.Value.Result._registry.DisposeAsync().AsTask().Wait();
        }
    }
}
