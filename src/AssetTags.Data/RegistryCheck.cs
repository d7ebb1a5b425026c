using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AssetTags.Data;

/// <summary>What stands behind the name of a database.</summary>
public enum RegistryState
{
    /// <summary>A registry that this program works with.</summary>
    Ready,

    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A database that no registry was made in.</summary>
    Empty,

    /// <summary>A registry of an older program, to be migrated.</summary>
    Older,

    /// <summary>A registry of a newer program.</summary>
    Newer,

    /// <summary>A folder, where a file was expected.</summary>
    Folder,

    /// <summary>A file of another kind.</summary>
    AnotherFile,
}

/// <summary>Looks before anything is done whether there is a registry to do it with.</summary>
public sealed class RegistryCheck(RegistryContext registry, DatabaseOptions database)
{
    /// <summary>Looks; changes and creates nothing.</summary>
    /// <exception cref="NpgsqlException">The server cannot be reached, or lets nobody in.</exception>
    /// <exception cref="SqliteException">The file cannot be opened, or is damaged.</exception>
    public async Task<RegistryState> RunAsync(CancellationToken cancellation)
    {
        if (database.Provider == DatabaseProvider.Sqlite && StateOf(database.Display) is { } state)
        {
            return state;
        }

        try
        {
            await registry.Database.OpenConnectionAsync(cancellation);
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return RegistryState.Missing;
        }

        try
        {
            var applied = await registry.Database.GetAppliedMigrationsAsync(cancellation);
            return StateOf(registry.Database.GetMigrations().ToHashSet(), applied.ToHashSet());
        }
        finally
        {
            await registry.Database.CloseConnectionAsync();
        }
    }

    /// <summary>What the migrations tell.</summary>
    /// <param name="known">Those this program has.</param>
    /// <param name="applied">Those the database went through.</param>
    internal static RegistryState StateOf(IReadOnlySet<string> known, IReadOnlySet<string> applied)
        => applied.Count == 0 ? RegistryState.Empty
            : !applied.IsSubsetOf(known) ? RegistryState.Newer
            : applied.SetEquals(known) ? RegistryState.Ready : RegistryState.Older;

    // A SQLite file begins with these sixteen bytes; a new, empty one has none yet. https://www.sqlite.org/fileformat.html
    private static RegistryState? StateOf(string path)
    {
        if (Directory.Exists(path))
        {
            return RegistryState.Folder;
        }

        if (!File.Exists(path))
        {
            return RegistryState.Missing;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> start = stackalloc byte[16];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return read == 0 ? RegistryState.Empty
            : start[..read].SequenceEqual("SQLite format 3\0"u8) ? null : RegistryState.AnotherFile;
    }
}
