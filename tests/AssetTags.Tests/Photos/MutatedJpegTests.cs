using AssetTags.Photos.Jpeg;

namespace AssetTags.Tests.Photos;

/// <summary>Thousands of photos with wrong bytes: each is refused or cleaned, and nothing breaks.</summary>
public sealed class MutatedJpegTests
{
    private const int Count = 3_000, MostChanges = 20, HeaderBytes = 700;

    private static readonly string[] s_kinds = ["-baseline", "-progressive", "-restart 1B"];

    private readonly List<byte[]> _photos = [];

    [OneTimeSetUp]
    public async Task MakeAsync()
    {
        using var workshop = new JpegWorkshop();
        foreach (var kind in s_kinds)
        {
            _photos.Add(await workshop.WithPrivateDataAsync(await workshop.MakeAsync(96, 64, kind.Split(' ')), orientation: 6));
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Mutated_photos_are_refused_or_cleaned(bool withLibrary)
    {
        using var copies = new JpegCopies(withLibrary);
        var random = new Random(20_260_301);
        var (cleaned, refused) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            if (CleanJpeg.Read(Mutated(_photos[i % _photos.Count], random), out var reason) is not { } clean)
            {
                Assert.That(reason.Uk, Is.Not.Empty);
                refused++;
                continue;
            }

            Assert.That(CleanJpeg.Read(clean.Bytes, out _)?.Bytes.ToArray(), Is.EqualTo(clean.Bytes.ToArray()), $"photo {i} is not clean");
            var (made, fault) = await copies.MakeAsync(clean, [48, 16], default);
            (cleaned, refused) = fault is null ? (cleaned + 1, refused) : (cleaned, refused + 1);
            Assert.That(made, Has.Count.EqualTo(withLibrary && fault is null ? 2 : 0));
        }

        TestContext.Out.WriteLine($"{cleaned} cleaned, {refused} refused");
        Assert.That((cleaned, refused), Is.EqualTo((Count - refused, Count - cleaned)));
        Assert.That(Math.Min(cleaned, refused), Is.GreaterThan(Count / 20), "the changes are too small or too large to tell anything");
    }

    private static byte[] Mutated(byte[] photo, Random random)
    {
        var changed = (byte[])photo.Clone();
        var within = random.Next(3) == 0 ? Math.Min(HeaderBytes, changed.Length) : changed.Length;
        for (var left = 1 + random.Next(MostChanges); left > 0; left--)
        {
            changed[random.Next(within)] = (byte)random.Next(256);
        }

        return random.Next(10) == 0 ? changed[..random.Next(changed.Length)] : changed;
    }
}
