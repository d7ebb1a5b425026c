using System.Text;
using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary>A registry of one test, as the command line sees it, and a folder for its files.</summary>
internal sealed class CliRegistry : IAsyncDisposable
{
    /// <summary>Three good rows: a bench, a lamp and a name that would draw on a terminal.</summary>
    public const string ThreeAssets =
        "uid,inventoryNumber,title,balanceHolderName,balanceHolderId,addressPostName,addressThoroughfare\n"
        + "99001045-1001,1001,Лава паркова,КП «Місто над Бугом»,99001045,Ладижин,вул. Процишина\n"
        + "99001045-1002,1002,Ліхтар,КП «Місто над Бугом»,99001045,Ладижин,вул. Процишина\n"
        + "99001022-1003,1003,\"Стіл\u001b[31m\tчервоний\",Управління освіти,99001022,Ладижин,вул. Наконечного\n";

    private readonly TestRegistry _registry;
    private readonly TemporaryFolder _folder = new();

    private CliRegistry(TestRegistry registry) => _registry = registry;

    public TestRegistry Registry => _registry;

    /// <summary>What stands after <c>--db</c>.</summary>
    public string Database => _registry.Folder is null ? _registry.Database.ConnectionString : _registry.Database.Display;

    /// <summary>With one community and nothing else.</summary>
    public static async Task<CliRegistry> CreateAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
        => new(await TestRegistry.CreateAsync(provider));

    /// <summary>With three assets, whose inventory numbers are 1001 to 1003.</summary>
    public static async Task<CliRegistry> WithAssetsAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var registry = await CreateAsync(provider);
        var answer = await registry.RunAsync("import", registry.Write("three.csv", ThreeAssets), "--table", "movableProperty");
        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        return registry;
    }

    /// <summary>A database that does not exist yet.</summary>
    public static CliRegistry Nowhere(DatabaseProvider provider) => new(TestRegistry.Empty(provider));

    /// <summary>A path in the test's folder.</summary>
    public string File(string name) => _folder[name];

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text, new UTF8Encoding(false));
        return File(name);
    }

    public Task<CliAnswer> RunAsync(params string[] args) => CommandLine.RunAsync([.. args, "--db", Database]);

    /// <summary>Mints one blank tag.</summary>
    /// <returns>Its code.</returns>
    public async Task<string> MintAsync() => (await RunAsync("tags", "mint", "--count", "1")).Output.Trim();

    public async ValueTask DisposeAsync()
    {
        await _registry.DisposeAsync();
        _folder.Dispose();
    }
}
