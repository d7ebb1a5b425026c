using System.Globalization;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Data;

/// <summary>Several processes write to one SQLite file; PostgreSQL has a server for that.</summary>
public sealed class TwoProcessesTests
{
    private const int Processes = 3;
    private const int Writes = 150;

    [Test]
    public async Task Processes_that_write_at_once_lose_nothing_and_disturb_no_reader()
    {
        await using var registry = await TestRegistry.CreateAsync(DatabaseProvider.Sqlite);
        var file = Path.Combine(registry.Folder!, "registry.db");
        Child[] children = [.. Enumerable.Range(0, Processes).Select(_ => Child.Benchmarks("hammer", file, $"{Writes}"))];

        var reads = await ReadUntilAsync(registry, () => children.All(c => c.HasExited));

        string[][] told = await Task.WhenAll(children.Select(c => c.EndAsync()));
        Array.ForEach(children, c => c.Dispose());
        var acknowledged = told.SelectMany(t => t).Select(Acknowledged.Parse).ToList();
        Assert.That(acknowledged.Select(a => a.Code), Is.Unique.And.Exactly(Processes * Writes).Items);
        Assert.That(await CodesAsync(registry), Is.EquivalentTo(acknowledged.Select(a => a.Code)));
        Assert.That(await CountAsync(registry), Is.EqualTo((Processes * Writes, Processes * Writes)));
        Assert.That(acknowledged, Has.All.Matches<Acknowledged>(a => 0 < a.Opened && a.Opened < a.Closed));
        Assert.That(Overlaps(acknowledged), Is.Empty, "two writers at once");
        Assert.That(await registry.FaultsAsync(), Is.Empty);
        Assert.That(await registry.JournalFaultsAsync(), Is.Empty);
        await TestContext.Out.WriteLineAsync($"{reads} reads meanwhile");
    }

    [Test]
    public async Task Tasks_of_one_process_take_turns_as_well()
    {
        await using var registry = await TestRegistry.CreateAsync(DatabaseProvider.Sqlite);

        var codes = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(
            () => registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(registry.CommunityId, 1, default)))));

        Assert.That(await CodesAsync(registry), Is.EquivalentTo(codes.Select(c => c[0].Symbols)));
        Assert.That(await registry.FaultsAsync(), Is.Empty);
    }

    // A reader sees every write whole: a tag never without its entry, and never fewer than before.
    private static async Task<int> ReadUntilAsync(TestRegistry registry, Func<bool> isOver)
    {
        var (reads, last) = (0, 0);
        while (!isOver())
        {
            var (tags, entries) = await CountAsync(registry);
            Assert.That(tags, Is.EqualTo(entries).And.AtLeast(last));
            (reads, last) = (reads + 1, tags);
        }

        return reads;
    }

    private static Task<(int Tags, int Entries)> CountAsync(TestRegistry registry) => registry.ReadAsync(async r =>
    {
        await using var snapshot = await r.Database.BeginTransactionAsync();
        return (await r.Tags.CountAsync(), await r.Set<JournalEntry>().CountAsync(e => e.Entity.StartsWith("tag/")));
    });

    private static Task<List<string>> CodesAsync(TestRegistry registry)
        => registry.ReadAsync(async r => (await r.Tags.AsNoTracking().ToListAsync()).ConvertAll(t => t.Code.Symbols));

    private static IEnumerable<(Acknowledged, Acknowledged)> Overlaps(List<Acknowledged> writes)
    {
        var sorted = writes.OrderBy(w => w.Opened).ToList();
        return sorted.Zip(sorted.Skip(1)).Where(pair => pair.Second.Opened < pair.First.Closed);
    }

    private sealed record Acknowledged(string Code, long Opened, long Closed)
    {
        public static Acknowledged Parse(string line) => line.Split(' ') is [var code, var opened, var closed]
            ? new(code, long.Parse(opened, CultureInfo.InvariantCulture), long.Parse(closed, CultureInfo.InvariantCulture))
            : throw new FormatException(line);
    }
}
