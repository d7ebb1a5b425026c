using System.Data.Common;

namespace AssetTags.Benchmarks;

/// <summary>The programs that AssetTags is measured against, each used the way its own documentation advises.</summary>
internal static class Peers
{
    private static readonly string Scripts = Path.Combine(RepositoryRoot(), "tests", "AssetTags.Benchmarks", "peers");

    /// <summary>Label sheets with npm pdfkit and qrcode.</summary>
    /// <param name="labels">A file of <see cref="SampleLabels"/>.</param>
    /// <param name="pdf">Where the sheets go.</param>
    /// <param name="font">A TrueType font with Ukrainian letters.</param>
    public static Task<Measured> PdfkitAsync(string labels, string pdf, string font)
        => Directory.Exists(Path.Combine(Scripts, "node_modules"))
            ? Measured.RunAsync("node", Path.Combine(Scripts, "labels.mjs"), labels, pdf, font)
            : throw new InvalidOperationException($"The peers are not installed: npm ci --prefix {Scripts}");

    /// <summary>Label sheets with Debian's python3-reportlab and python3-segno; parameters as above.</summary>
    public static Task<Measured> ReportLabAsync(string labels, string pdf, string font)
        => Measured.RunAsync("/usr/bin/python3", Path.Combine(Scripts, "labels.py"), labels, pdf, font);

    /// <summary>Label sheets with Debian's glabels; its template names the font.</summary>
    public static Task<Measured> GlabelsAsync(string labels, string pdf)
        => Measured.RunAsync("glabels-3-batch", "-i", labels, "-o", pdf, Path.Combine(Scripts, "labels.glabels"));

    /// <summary>The register into a new SQLite file by <c>.import</c>: text columns, unique identifiers, one transaction.</summary>
    public static Task<Measured> SqliteImportAsync(string register, string database)
    {
        File.Delete(database);
        return Measured.RunAsync("sqlite3", database, CreateTable(), ".mode csv", $".import --skip 1 '{register}' buildings");
    }

    /// <summary>The register into a new PostgreSQL database by <c>\copy</c>; CPU and memory are those of the client only.</summary>
    /// <param name="register">A file of <see cref="SampleRegister"/>.</param>
    /// <param name="server">A connection string without a database, as in ASSETTAGS_TEST_POSTGRESQL.</param>
    public static async Task<Measured> PostgreSqlCopyAsync(string register, string server)
    {
        var database = $"assettags_bench_{Environment.ProcessId}";
        await Measured.RunAsync("psql", Psql(server, "postgres", $"CREATE DATABASE {database}"));
        try
        {
            await Measured.RunAsync("psql", Psql(server, database, CreateTable()));
            return await Measured.RunAsync("psql", Psql(
                server, database, $@"\copy buildings from '{register}' with (format csv, header true, null 'null')"));
        }
        finally
        {
            await Measured.RunAsync("psql", Psql(server, "postgres", $"DROP DATABASE {database}"));
        }
    }

    /// <summary>The path of a script of <c>peers/</c>.</summary>
    public static string Script(string name) => Path.Combine(Scripts, name);

    private static string CreateTable()
        => $"CREATE TABLE buildings ({string.Join(", ", SampleRegister.Columns.Select(c => $"\"{c}\" text"))}, PRIMARY KEY (id))";

    private static string[] Psql(string server, string database, string command)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = server };
        return
        [
            "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", $"{settings["Host"]}", "-p", $"{settings["Port"]}",
            "-U", $"{settings["Username"]}", "-d", database, "-c", command,
        ];
    }

    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AssetTags.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("AssetTags.sln is in no folder above this program.");
    }
}
