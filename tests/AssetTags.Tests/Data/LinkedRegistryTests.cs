using AssetTags.Data;
using AssetTags.Data.Sqlite;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Data;

/// <summary>One SQLite file under several names has one writer all the same.</summary>
public sealed class LinkedRegistryTests
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(200);

    [TestCase("link.db")]
    [TestCase("folder/t.db")]
    [TestCase("chain/link.db")]
    public async Task A_writer_by_another_name_waits_its_turn(string name)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["real"]);
        await File.WriteAllBytesAsync(folder["real/t.db"], []);
        File.CreateSymbolicLink(folder["link.db"], "real/t.db");
        File.CreateSymbolicLink(folder["real/link.db"], "t.db");
        Directory.CreateSymbolicLink(folder["folder"], folder["real"]);
        Directory.CreateSymbolicLink(folder["chain"], "folder");

        var first = await SqliteWriterLock.TakeAsync(folder["real/t.db"], default);
        var second = SqliteWriterLock.TakeAsync(folder[name], default);
        var isAlone = await Task.WhenAny(second, Task.Delay(s_moment)) != second;
        first.Dispose();
        (await second).Dispose();

        Assert.That(isAlone, Is.True, "two writers at once");
        Assert.That(Directory.GetFiles(folder["."], "*.lock", SearchOption.AllDirectories).Select(Path.GetFileName), Has.All.EqualTo("t.db.lock"));
        Assert.That(File.Exists(folder["link.db.lock"]) || File.Exists(folder["real/link.db.lock"]), Is.False);
    }

    [Test]
    public void Links_in_a_circle_are_an_error()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["a"], "b");
        File.CreateSymbolicLink(folder["b"], "a");

        Assert.That(() => FinalPath.Of(folder["a"]), Throws.InstanceOf<IOException>());
    }
}
