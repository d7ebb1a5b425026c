using AssetTags.Statistics;
using AssetTags.Tags;

namespace AssetTags.Tests.Statistics;

public sealed class ScanBufferTests
{
    private static readonly DateOnly s_day = new(2026, 3, 1);

    [Test]
    public void Counts_of_many_threads_are_all_there()
    {
        var buffer = new ScanBuffer();
        var codes = Enumerable.Range(0, 16).Select(_ => TagCode.Random()).ToArray();
        var taken = 0L;

        Parallel.For(0, 40_000, i =>
        {
            buffer.Count(Guid.Empty, codes[i % codes.Length], ScanReferrer.Link, s_day);
            if (i % 1_000 == 0)
            {
                Interlocked.Add(ref taken, buffer.Take().Values.Sum());
            }
        });

        Assert.That(taken + buffer.Waiting, Is.EqualTo(40_000));
    }

    [Test]
    public void A_flood_of_codes_takes_no_more_memory_than_allowed_and_loses_no_count()
    {
        var buffer = new ScanBuffer();
        var known = TagCode.Random();
        buffer.Count(Guid.Empty, known, ScanReferrer.Camera, s_day);

        for (var i = 0; i < ScanBuffer.MostKinds + 5_000; i++)
        {
            buffer.Count(Guid.Empty, TagCode.Random(), ScanReferrer.Camera, s_day);
        }

        buffer.Count(Guid.Empty, known, ScanReferrer.Camera, s_day);
        var taken = buffer.Take();
        Assert.That(taken.Count, Is.LessThanOrEqualTo(ScanBuffer.MostKinds + 1));
        Assert.That(taken.Values.Sum(), Is.EqualTo(ScanBuffer.MostKinds + 5_002));
        Assert.That(taken[new Scan(Guid.Empty, known, s_day, ScanReferrer.Camera)], Is.EqualTo(2));
        Assert.That(taken[new Scan(Guid.Empty, default, s_day, ScanReferrer.Camera)], Is.GreaterThan(5_000));
    }

    [Test]
    public void What_is_put_back_joins_what_came_meanwhile()
    {
        var buffer = new ScanBuffer();
        var code = TagCode.Random();
        buffer.Count(Guid.Empty, code, ScanReferrer.Camera, s_day);
        var taken = buffer.Take();
        buffer.Count(Guid.Empty, code, ScanReferrer.Camera, s_day);

        buffer.PutBack(taken);

        Assert.That(buffer.Take().Single().Value, Is.EqualTo(2));
    }
}
