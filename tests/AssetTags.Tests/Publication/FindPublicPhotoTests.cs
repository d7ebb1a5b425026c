using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tests.Photos;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Publication;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class FindPublicPhotoTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private JpegWorkshop _workshop = null!;

    [SetUp]
    public async Task FoundAsync() => (_town, _workshop) = (await PublicTown.FoundAsync(provider), new JpegWorkshop());

    [TearDown]
    public async Task LeaveAsync()
    {
        _workshop.Dispose();
        await _town.DisposeAsync();
    }

    [TestCase(PublicityLevel.Open, true, true)]
    [TestCase(PublicityLevel.Generalised, true, false)]
    [TestCase(PublicityLevel.Minimal, false, false)]
    [TestCase(PublicityLevel.Closed, false, false)]
    public async Task A_photo_is_found_as_far_as_the_level_of_its_asset_allows(PublicityLevel level, bool photo, bool panorama)
    {
        var asset = await _town.AddAsync("Лава", level: level);

        Assert.That((await FindAsync(await AddAsync(asset, isPanorama: false)) is not null, await FindAsync(await AddAsync(asset, isPanorama: true)) is not null), Is.EqualTo((photo, panorama)));
    }

    [Test]
    public async Task A_photo_taken_away_is_as_one_that_never_was()
    {
        var photo = await AddAsync(await _town.AddAsync("Лава"), isPanorama: false);
        await _town.Registry.UseAsync<RemovePhoto, ChangePhotoResult>(r => r.RunAsync(_town.Registry.CommunityId, photo, default));

        Assert.That((await FindAsync(photo), await FindAsync(Guid.NewGuid())), Is.EqualTo(((AssetPhoto?)null, (AssetPhoto?)null)));
    }

    [Test]
    public async Task A_photo_of_a_visit_is_for_staff_until_it_is_added_as_a_photo_of_the_asset()
    {
        var asset = await _town.AddAsync("Лава");
        var visit = await _town.Registry.UseAsync<RecordInspection, RecordInspectionResult>(r => r.RunAsync(
            _town.Registry.CommunityId, new VisitFacts(Guid.NewGuid(), asset, new VisitInspector(null, "Олена")), default));
        var bytes = await _workshop.MakeAsync(40, 20, "-baseline");

        var ofVisit = await AddAsync(asset, bytes, ((RecordInspectionResult.Recorded)visit).Outcome.Visit.Id);
        var ofAsset = await AddAsync(asset, bytes);

        Assert.That((await FindAsync(ofVisit) is not null, await FindAsync(ofAsset) is not null), Is.EqualTo((false, true)));
    }

    private async Task<Guid> AddAsync(Guid assetId, byte[] bytes, Guid? visit = null)
    {
        var asset = await _town.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Id == assetId));
        var request = new AddPhotosRequest(asset, [PhotoTown.File("a.jpg", bytes)]) { InspectionId = visit };
        return ((AddPhotosResult.Added)await _town.Registry.UseAsync<AddPhotos, AddPhotosResult>(a => a.RunAsync(request, default))).Photos.Single().Photo.Id;
    }

    private Task<AssetPhoto?> FindAsync(Guid photo) => _town.AskAsync<FindPublicPhoto, AssetPhoto?>((f, c) => f.RunAsync(c, photo, default));

    private async Task<Guid> AddAsync(Guid assetId, bool isPanorama)
    {
        var asset = await _town.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Id == assetId));
        var bytes = await _workshop.MakeAsync(40, 20, isPanorama ? "-progressive" : "-baseline");
        var request = new AddPhotosRequest(asset, [PhotoTown.File("a.jpg", bytes)]) { IsPanorama = isPanorama };
        return ((AddPhotosResult.Added)await _town.Registry.UseAsync<AddPhotos, AddPhotosResult>(a => a.RunAsync(request, default))).Photos.Single().Photo.Id;
    }
}
