using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Tests.Accounts;
using AssetTags.Tests.Photos;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Inspections;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class AddVisitPhotosTests(DatabaseProvider provider)
{
    private Guid _olena;

    [Test]
    public async Task Photos_of_a_visit_sent_twice_are_there_once_and_a_bad_file_keeps_no_other_out()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        using var workshop = new JpegWorkshop();
        var visit = (await RecordAsync(town)).Visit.Id;
        PhotoFile[] files = [PhotoTown.File("a.jpg", await workshop.MakeAsync(40, 30)), PhotoTown.File("drawing.svg", "<svg/>"u8.ToArray()), PhotoTown.File("b.jpg", await workshop.MakeAsync(41, 30))];

        var first = await AddAsync(town, visit, files);
        var again = await AddAsync(town, visit, files);

        Assert.That((Refused(first).Select(f => f.File), Refused(again).Count), Is.EqualTo(((string[])["drawing.svg"], 1)));
        Assert.That(await town.Registry.ReadAsync(r => r.AssetPhotos.Where(p => p.InspectionId == visit).CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task A_foreign_visit_is_as_one_that_never_was()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var visit = (await RecordAsync(town)).Visit.Id;

        Assert.That(await town.Registry.UseAsync<AddVisitPhotos, AddVisitPhotosResult>(a => a.RunAsync(Guid.NewGuid(), visit, _olena, [], default)), Is.TypeOf<AddVisitPhotosResult.NotFound>());
    }

    [Test]
    public async Task Nobody_else_adds_photos_to_a_visit_nor_its_inspector_after_a_day()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        using var workshop = new JpegWorkshop();
        PhotoFile[] files = [PhotoTown.File("a.jpg", await workshop.MakeAsync(40, 30))];
        var visit = (await RecordAsync(town)).Visit;

        Assert.That(await AddAsync(town, visit.Id, files, Guid.NewGuid()), Is.TypeOf<AddVisitPhotosResult.Refused>());
        Assert.That(await AddAsync(town, visit.Id, files, by: null), Is.TypeOf<AddVisitPhotosResult.Refused>());
        Assert.That(await LaterAsync(town, visit.Id, files, TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1)), Is.TypeOf<AddVisitPhotosResult.Refused>());
        Assert.That(await CountAsync(town), Is.Zero);
        Assert.That(await LaterAsync(town, visit.Id, files, TimeSpan.FromHours(24)), Is.TypeOf<AddVisitPhotosResult.Added>());
        Assert.That(await CountAsync(town), Is.EqualTo(1));
    }

    [Test]
    public async Task A_visit_has_twenty_photos_at_most_and_those_it_has_may_be_sent_again()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        using var workshop = new JpegWorkshop();
        var visit = (await RecordAsync(town)).Visit.Id;
        var files = new List<PhotoFile>();
        for (var i = 0; i < 21; i++)
        {
            files.Add(PhotoTown.File($"{i}.jpg", await workshop.MakeAsync(16 + i, 16)));
        }

        var first = await AddAsync(town, visit, [.. files]);
        var again = await AddAsync(town, visit, [.. files.Take(20)]);

        Assert.That((Refused(first).Single().File, Refused(again).Count, await CountAsync(town)), Is.EqualTo(("20.jpg", 0, 20)));
    }

    private static IReadOnlyList<RefusedPhoto> Refused(AddVisitPhotosResult result) => ((AddVisitPhotosResult.Added)result).NotTaken;

    private static Task<int> CountAsync(VisitedTown town) => town.Registry.ReadAsync(r => r.AssetPhotos.CountAsync());

    private async Task<VisitOutcome> RecordAsync(VisitedTown town)
    {
        _olena = await town.Registry.AddStaffAsync("olena@lad.example", Role.Inspector);
        return await town.RecordAsync(new VisitFacts(Guid.NewGuid(), town.Bench, new VisitInspector(_olena, "Олена")));
    }

    private Task<AddVisitPhotosResult> AddAsync(VisitedTown town, Guid visit, PhotoFile[] files) => AddAsync(town, visit, files, _olena);

    private static Task<AddVisitPhotosResult> AddAsync(VisitedTown town, Guid visit, PhotoFile[] files, Guid? by)
        => town.Registry.UseAsync<AddVisitPhotos, AddVisitPhotosResult>(a => a.RunAsync(town.Registry.CommunityId, visit, by, files, default));

    private Task<AddVisitPhotosResult> LaterAsync(VisitedTown town, Guid visit, PhotoFile[] files, TimeSpan by)
        => town.Registry.UseAsync<RegistryContext, AddVisitPhotosResult>(r => town.Registry.UseAsync<AddPhotos, AddVisitPhotosResult>(a
            => new AddVisitPhotos(r, a, new FixedClock(FixedClock.Noon + by)).RunAsync(town.Registry.CommunityId, visit, _olena, files, default)));
}
