using AssetTags.Data;

namespace AssetTags.Tests.Statistics;

/// <summary>While another program writes to the file, nothing is lost and nothing waits for ever.</summary>
public sealed class WriterLockFlushTests
{
    [Test]
    public async Task Scans_stay_in_the_buffer_while_another_program_writes()
    {
        await using var town = await ScanTown.FoundAsync(DatabaseProvider.Sqlite);
        await town.ScanAsync(await town.Town.TagAsync(await town.Town.AddAsync("Лава")), 5);
        using (File.Open(town.Town.Registry.Database.Display + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
            Assert.CatchAsync<OperationCanceledException>(async () => await town.FlushAsync(patience.Token));
            Assert.That(await town.WaitingAsync(), Is.EqualTo(5));
        }

        Assert.That(await town.FlushAsync(), Is.EqualTo(5));
        Assert.That((await town.CountsAsync()).Single().Count, Is.EqualTo(5));
    }
}
