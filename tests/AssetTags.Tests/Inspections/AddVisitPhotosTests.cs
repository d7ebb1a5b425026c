using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Tests.Photos;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Inspections;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class AddVisitPhotosTests(DatabaseProvider provider)
{
    [Test]
    public async Task Photos_of_a_visit_sent_twice_are_there_once_and_a_bad_file_keeps_no_other_out()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        using var workshop = new JpegWorkshop();
        var visit = (await town.RecordAsync(town.Says(null))).Visit.Id;
        PhotoFile[] files = [PhotoTown.File("a.jpg", await workshop.MakeAsync(40, 30)), PhotoTown.File("drawing.svg", "<svg/>"u8.ToArray()), PhotoTown.File("b.jpg", await workshop.MakeAsync(41, 30))];

        var first = await AddAsync(town, visit, files);
        var again = await AddAsync(town, visit, files);

        Assert.That((first!.Select(f => f.File), again!.Count), Is.EqualTo(((string[])["drawing.svg"], 1)));
        Assert.That(await town.Registry.ReadAsync(r => r.AssetPhotos.Where(p => p.InspectionId == visit).CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task A_foreign_visit_is_as_one_that_never_was()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var visit = (await town.RecordAsync(town.Says(null))).Visit.Id;

        Assert.That(await town.Registry.UseAsync<AddVisitPhotos, IReadOnlyList<RefusedPhoto>?>(a => a.RunAsync(Guid.NewGuid(), visit, [], default)), Is.Null);
    }

    private static Task<IReadOnlyList<RefusedPhoto>?> AddAsync(VisitedTown town, Guid visit, PhotoFile[] files)
        => town.Registry.UseAsync<AddVisitPhotos, IReadOnlyList<RefusedPhoto>?>(a => a.RunAsync(town.Registry.CommunityId, visit, files, default));
}
