using System.Globalization;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AssetTags.Tests.Data;

/// <summary>A program that is killed while it imports has imported all or nothing.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class KillTests(DatabaseProvider provider)
{
    private const int Kills = 50;
    private const int Rows = 6_000;
    private const int CheckEvery = 10;
    private const string Victim = "victim";

    private TemporaryFolder _folder = null!;
    private TestRegistry _registry = null!;
    private string _file = "";

    [SetUp]
    public async Task CreateAsync()
    {
        _folder = new TemporaryFolder();
        _file = _folder["register.csv"];
        await File.WriteAllLinesAsync(_file, Register());
        _registry = await TestRegistry.CreateAsync(provider);
    }

    [TearDown]
    public async Task DisposeAsync()
    {
        await _registry.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task An_import_that_is_killed_has_done_all_or_nothing_and_the_next_one_succeeds()
    {
        var seed = Environment.TickCount;
        await FinishAsync();
        var length = await FinishAsync();
        await TestContext.Out.WriteLineAsync($"seed {seed}; an import of {Rows} rows takes {length.TotalSeconds:F2} s");
        var random = new Random(seed);
        var (killed, whole) = (0, 0);
        for (var i = 1; killed < Kills; i++)
        {
            using var child = Import();
            killed += await child.KillAfterAsync(length * random.NextDouble()) ? 1 : 0;
            await WaitForBackendAsync();
            whole += await LookAsync($"seed {seed}, import {i}");
            await (i % CheckEvery == 0 ? FinishAsync() : Task.CompletedTask);
        }

        await FinishAsync();
        await TestContext.Out.WriteLineAsync($"{killed} killed; {whole} imports were whole by then");
    }

    // 0 or all, and nothing in between; a whole one makes room for the next.
    private async Task<int> LookAsync(string when)
    {
        var (assets, runs) = await _registry.ReadAsync(async r => (await r.Assets.CountAsync(), await r.Set<ImportRun>().CountAsync()));
        Assert.That((assets, runs), Is.EqualTo((0, 0)).Or.EqualTo((Rows, 1)), when);
        Assert.That(await _registry.FaultsAsync(), Is.Empty, when);
        if (runs == 1)
        {
            await AfreshAsync();
        }

        return runs;
    }

    /// <returns>How long an import takes that nobody kills.</returns>
    private async Task<TimeSpan> FinishAsync()
    {
        var started = TimeProvider.System.GetTimestamp();
        using var child = Import();
        await child.EndAsync();
        var taken = TimeProvider.System.GetElapsedTime(started);
        Assert.That(await LookAsync("an import after a killed one"), Is.EqualTo(1));
        return taken;
    }

    private async Task AfreshAsync()
    {
        await _registry.DisposeAsync();
        _registry = await TestRegistry.CreateAsync(provider);
    }

    private Child Import() => Child.Cli("import", _file, "--db", _registry.Folder is { } folder
        ? Path.Combine(folder, "registry.db")
        : new NpgsqlConnectionStringBuilder(_registry.Database.ConnectionString) { ApplicationName = Victim }.ToString());

    // A server notices only when it next listens that its client is dead.
    private async Task WaitForBackendAsync()
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (provider == DatabaseProvider.PostgreSql && await IsThereAsync())
        {
            enough.Token.ThrowIfCancellationRequested();
        }
    }

    private Task<bool> IsThereAsync() => _registry.ReadAsync(async r => (await r.QueryAsync(
        $"SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = '{Victim}'")).Count > 0);

    private static IEnumerable<string> Register() => Enumerable.Range(1, Rows)
        .Select(i => string.Create(CultureInfo.InvariantCulture, $"k-{i},{i},КП «Світло {i % 40}»,,Ліхтар № {i},{i % 7},{i}.50"))
        .Prepend("uid,inventoryNumber,balanceHolderName,balanceHolderId,title,quantity,primaryValueAmount");
}
