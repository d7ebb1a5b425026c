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

    // The shortest that was seen: others may use this machine too.
    private TimeSpan _length = TimeSpan.MaxValue;

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
        await TestContext.Out.WriteLineAsync($"seed {seed}");
        await FinishAsync();
        await FinishAsync();
        var random = new Random(seed);
        var (killed, whole) = (0, 0);
        for (var i = 1; killed < Kills; i++)
        {
            killed += await InterruptAsync(random.NextDouble()) ? 1 : 0;
            whole += await LookAsync($"seed {seed}, import {i}");
            await (i % CheckEvery == 0 ? FinishAsync() : Task.CompletedTask);
        }

        await FinishAsync();
        await TestContext.Out.WriteLineAsync(
            $"seed {seed}: {killed} killed, {whole} imports were whole by then; one of {Rows} rows takes {_length.TotalSeconds:F2} s");
    }

    private async Task<bool> InterruptAsync(double moment)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var child = Import();
        var isKilled = await child.KillAfterAsync(_length * moment);
        Learn(isKilled ? TimeSpan.MaxValue : TimeProvider.System.GetElapsedTime(started));
        await WaitForBackendAsync();
        return isKilled;
    }

    private void Learn(TimeSpan taken) => _length = taken < _length ? taken : _length;

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

    private async Task FinishAsync()
    {
        var started = TimeProvider.System.GetTimestamp();
        using var child = Import();
        await child.EndAsync();
        Learn(TimeProvider.System.GetElapsedTime(started));
        Assert.That(await LookAsync("an import that nobody killed"), Is.EqualTo(1));
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
