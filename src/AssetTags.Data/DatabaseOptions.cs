using System.Data.Common;
using AssetTags.Photos;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AssetTags.Data;

/// <summary>The databases that can hold a registry.</summary>
public enum DatabaseProvider
{
    /// <summary>A file beside the program; one machine.</summary>
    Sqlite,

    /// <summary>A server, for a city that has outgrown one machine.</summary>
    PostgreSql,
}

/// <summary>Which database holds the registry.</summary>
/// <param name="Provider">Its kind.</param>
/// <param name="ConnectionString">An ADO.NET connection string for it.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>The file used when nothing is said.</summary>
    public const string DefaultFile = "assettags.db";

    /// <summary>The environment variable that names the database for every program.</summary>
    public const string Variable = "ASSETTAGS_DB";

    /// <summary>What the name of the file that keeps writers apart adds to the name of the registry's file.</summary>
    internal const string LockSuffix = ".lock";

    /// <summary>Reads what a person writes: a file path, or a PostgreSQL connection string or address.</summary>
    /// <param name="text">
    /// A path such as <c>registry.db</c>; <c>Host=…;Database=…</c>; <c>postgresql://user:password@host/database?sslmode=require</c>.
    /// </param>
    /// <exception cref="FormatException">It looks like a connection string, but is none.</exception>
    public static DatabaseOptions Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (text.StartsWith("postgres://", StringComparison.Ordinal) || text.StartsWith("postgresql://", StringComparison.Ordinal))
        {
            return new DatabaseOptions(DatabaseProvider.PostgreSql, FromAddress(text));
        }

        if (!text.Contains('=', StringComparison.Ordinal) || File.Exists(text))
        {
            return new DatabaseOptions(DatabaseProvider.Sqlite, new SqliteConnectionStringBuilder { DataSource = text }.ToString());
        }

        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = text };
            return parts.ContainsKey("Host") || parts.ContainsKey("Server")
                ? new DatabaseOptions(DatabaseProvider.PostgreSql, new NpgsqlConnectionStringBuilder(text).ToString())
                : new DatabaseOptions(DatabaseProvider.Sqlite, new SqliteConnectionStringBuilder(text).ToString());
        }
        catch (ArgumentException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>
    /// Whether connections that read are kept open between their uses: for a program that runs on and answers many, because opening a file
    /// means reading its schema. Such a program calls <see cref="RegistryContext.LetGoOfReaders"/> now and then, to notice another file in its place.
    /// </summary>
    public bool KeepsReaders { get; init; }

    /// <summary>What to show to people: the file, or the server and database without the password.</summary>
    public string Display => Provider == DatabaseProvider.Sqlite
        ? new SqliteConnectionStringBuilder(ConnectionString).DataSource
        : new NpgsqlConnectionStringBuilder(ConnectionString) is var b ? $"{b.Host}:{b.Port}/{b.Database}" : "";

    /// <summary>The files of a registry on this machine, which nothing else may write to; none for a server.</summary>
    /// <remarks>SQLite names its own after the file that a link leads to; see https://www.sqlite.org/tempfiles.html.</remarks>
    public IReadOnlyList<string> Files => Provider == DatabaseProvider.Sqlite && FinalPath.Of(Display) is var file
        ? [file, file + "-wal", file + "-shm", file + "-journal", file + LockSuffix]
        : [];

    /// <summary>Where the files of photos lie unless another folder is named: beside the registry's file, or in this folder.</summary>
    public string DefaultFilesFolder => Path.Combine(
        (Provider == DatabaseProvider.Sqlite ? Path.GetDirectoryName(FinalPath.Of(Display)) : null) ?? Directory.GetCurrentDirectory(), PhotoFolder.DefaultName);

    /// <summary>The same database, whose server must answer within a time, unless the connection string says otherwise.</summary>
    /// <param name="wait">How long a person would wait.</param>
    public DatabaseOptions AnsweringWithin(TimeSpan wait)
    {
        if (Provider != DatabaseProvider.PostgreSql
            || new DbConnectionStringBuilder { ConnectionString = ConnectionString }.ContainsKey(nameof(NpgsqlConnectionStringBuilder.Timeout)))
        {
            return this;
        }

        var settings = new NpgsqlConnectionStringBuilder(ConnectionString) { Timeout = (int)wait.TotalSeconds };
        return this with { ConnectionString = settings.ToString() };
    }

    private static string FromAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.AbsolutePath.Length < 2)
        {
            throw new FormatException($"'{text}' is not an address of the form postgresql://user:password@host:port/database.");
        }

        var user = address.UserInfo.Split(':', 2);
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : NpgsqlConnection.DefaultPort,
            Database = Uri.UnescapeDataString(address.AbsolutePath[1..]),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
        AddressQuery.Apply(address.Query, settings);
        return settings.ToString();
    }
}
