namespace AssetTags.Tests;

public class SequentialKeyTests
{
    [Test]
    public void Keys_are_version_7_and_sort_as_they_were_made()
    {
        var keys = Enumerable.Range(0, 50_000).Select(_ => SequentialKey.Next()).ToArray();

        Assert.That(keys.All(k => k.Version == 7 && (k.Variant & 0xC) == 0x8), Is.True);
        Assert.That(keys.Select(k => k.ToString("D")), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public void Threads_never_get_the_same_key()
    {
        var keys = new System.Collections.Concurrent.ConcurrentBag<Guid>();

        Parallel.For(0, 100_000, _ => keys.Add(SequentialKey.Next()));

        Assert.That(keys.Distinct().Count(), Is.EqualTo(100_000));
    }
}
