using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Photos;

/// <summary>Taking photos away, bringing them back and moving them.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ChangePhotoTests(DatabaseProvider provider)
{
    private PhotoTown _town = null!;
    private Guid[] _ids = null!;

    [SetUp]
    public async Task FoundAsync()
    {
        _town = await PhotoTown.FoundAsync(provider);
        _ids = await _town.AddSomeAsync(4);
    }

    [TearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task A_photo_taken_away_is_not_shown_and_comes_back_to_its_place()
    {
        Assert.That(await RemoveAsync(_ids[1]), Is.TypeOf<ChangePhotoResult.Changed>());
        Assert.That(await OrderAsync(), Is.EqualTo("023"));
        Assert.That(await RemoveAsync(_ids[1]), Is.TypeOf<ChangePhotoResult.Unchanged>());
        Assert.That(_town.Files, Has.Length.EqualTo(4), "its file stays");

        Assert.That(await RestoreAsync(_ids[1]), Is.TypeOf<ChangePhotoResult.Changed>());
        Assert.That(await OrderAsync(), Is.EqualTo("0123"));
        Assert.That(await RestoreAsync(_ids[1]), Is.TypeOf<ChangePhotoResult.Unchanged>());
    }

    [TestCase(3, 1, "3012")]
    [TestCase(0, 2, "1023")]
    [TestCase(0, 4, "1230")]
    [TestCase(0, 99, "1230")]
    [TestCase(2, 2, "0213")]
    public async Task A_photo_moves_to_a_place(int which, int place, string order)
    {
        Assert.That(await MoveAsync(_ids[which], place), Is.TypeOf<ChangePhotoResult.Changed>());
        Assert.That(await OrderAsync(), Is.EqualTo(order));
        Assert.That(await MoveAsync(_ids[which], place), Is.TypeOf<ChangePhotoResult.Unchanged>());
    }

    [Test]
    public async Task One_taken_away_comes_back_between_its_neighbours_after_a_move()
    {
        await RemoveAsync(_ids[2]);
        await MoveAsync(_ids[0], 3);
        await RestoreAsync(_ids[2]);

        Assert.That(await OrderAsync(), Is.EqualTo("1230"));
    }

    [Test]
    public async Task A_photo_of_a_visit_stays_as_it_is_and_takes_no_place_among_the_others()
    {
        var visit = await _town.Registry.WriteAsync("test.visit", (r, _) => Task.FromResult(r.Add(new Inspection { CommunityId = _town.Registry.CommunityId, AssetId = _town.Bench.Id }).Entity.Id));
        var request = new AddPhotosRequest(_town.Bench, [PhotoTown.File("seen.jpg", await _town.Workshop.MakeAsync(40, 16))]) { InspectionId = visit };
        var seen = ((AddPhotosResult.Added)await _town.AddAsync(request)).Photos.Single().Photo.Id;

        Assert.That(await RemoveAsync(seen), Is.TypeOf<ChangePhotoResult.Refused>());
        Assert.That(await MoveAsync(seen, 1), Is.TypeOf<ChangePhotoResult.Refused>());
        Assert.That(await DescribeAsync(seen, new("Інше", null, false)), Is.TypeOf<ChangePhotoResult.Refused>());
        var kept = await _town.Registry.ReadAsync(r => r.AssetPhotos.SingleAsync(p => p.Id == seen));
        Assert.That((kept.RemovedAt, kept.Caption, kept.Place), Is.EqualTo(((DateTimeOffset?)null, (string?)null, 5)));
        Assert.That(await MoveAsync(_ids[3], 4), Is.TypeOf<ChangePhotoResult.Unchanged>());
        Assert.That(await MoveAsync(_ids[3], 5), Is.TypeOf<ChangePhotoResult.Unchanged>(), "the last there is");
    }

    [Test]
    public async Task Another_community_has_no_such_photo()
    {
        var other = Guid.NewGuid();

        Assert.That(await _town.Registry.UseAsync<RemovePhoto, ChangePhotoResult>(o => o.RunAsync(other, _ids[0], default)), Is.TypeOf<ChangePhotoResult.NoSuchPhoto>());
        Assert.That(await _town.Registry.UseAsync<RestorePhoto, ChangePhotoResult>(o => o.RunAsync(other, _ids[0], default)), Is.TypeOf<ChangePhotoResult.NoSuchPhoto>());
        Assert.That(await _town.Registry.UseAsync<MovePhoto, ChangePhotoResult>(o => o.RunAsync(other, _ids[0], 1, default)), Is.TypeOf<ChangePhotoResult.NoSuchPhoto>());
    }

    [Test]
    public async Task A_photo_that_was_taken_away_is_not_added_again_but_named()
    {
        await RemoveAsync(_ids[0]);

        var result = (AddPhotosResult.Added)await _town.AddAsync(PhotoTown.File("again.jpg", await _town.Workshop.MakeAsync(16, 16)));

        Assert.That((result.Photos.Count, result.Known.Single().Photo.Id, result.Known.Single().Photo.RemovedAt), Is.EqualTo((0, _ids[0], FixedClock.Noon)));
    }

    [Test]
    public async Task A_photo_is_described_and_twice_changes_nothing()
    {
        var facts = new PhotoFacts("  Вигляд із вулиці ", new DateOnly(2026, 3, 1), IsPanorama: false);
        var changed = (ChangePhotoResult.Changed)await DescribeAsync(_ids[0], facts);
        Assert.That((changed.Photo.Caption, changed.Photo.TakenOn), Is.EqualTo(("Вигляд із вулиці", (DateOnly?)new DateOnly(2026, 3, 1))));
        Assert.That(await DescribeAsync(_ids[0], facts), Is.TypeOf<ChangePhotoResult.Unchanged>());
        Assert.That((await DescribeAsync(_ids[0], new(null, null, false))) is ChangePhotoResult.Changed { Photo: { Caption: null, TakenOn: null } });
    }

    [Test]
    public async Task What_cannot_be_so_is_refused()
    {
        Assert.That(await DescribeAsync(_ids[0], new(new string('я', 301), null, false)), Is.TypeOf<ChangePhotoResult.Refused>());
        Assert.That(await DescribeAsync(_ids[0], new("два\nрядки", null, false)), Is.TypeOf<ChangePhotoResult.Refused>());
        Assert.That(await DescribeAsync(_ids[0], new(null, new DateOnly(2100, 1, 1), false)), Is.TypeOf<ChangePhotoResult.Refused>());
        Assert.That(await DescribeAsync(_ids[0], new(null, null, true)), Is.TypeOf<ChangePhotoResult.Refused>(), "16 × 16 is no panorama");
        Assert.That((await _town.ShownAsync())[0].Caption, Is.Null);
    }

    [Test]
    public async Task A_picture_twice_as_wide_as_high_can_be_marked_as_a_panorama()
    {
        var added = (AddPhotosResult.Added)await _town.AddAsync(PhotoTown.File("around.jpg", await _town.Workshop.MakeAsync(64, 32)));
        Assert.That(await DescribeAsync(added.Photos[0].Photo.Id, new(null, null, true)), Is.TypeOf<ChangePhotoResult.Changed>());
    }

    [Test]
    public async Task What_is_not_there_is_not_described()
    {
        await RemoveAsync(_ids[1]);
        Assert.That(await DescribeAsync(_ids[1], new("x", null, false)), Is.TypeOf<ChangePhotoResult.NoSuchPhoto>());
        Assert.That(await _town.Registry.UseAsync<DescribePhoto, ChangePhotoResult>(o => o.RunAsync(Guid.NewGuid(), _ids[0], new("x", null, false), default)), Is.TypeOf<ChangePhotoResult.NoSuchPhoto>());
    }

    private Task<ChangePhotoResult> DescribeAsync(Guid id, PhotoFacts facts)
        => _town.Registry.UseAsync<DescribePhoto, ChangePhotoResult>(o => o.RunAsync(_town.Registry.CommunityId, id, facts, default));

    private async Task<string> OrderAsync() => string.Concat((await _town.ShownAsync()).Select(p => Array.IndexOf(_ids, p.Id)));

    private Task<ChangePhotoResult> RemoveAsync(Guid id) => _town.Registry.UseAsync<RemovePhoto, ChangePhotoResult>(o => o.RunAsync(_town.Registry.CommunityId, id, default));

    private Task<ChangePhotoResult> RestoreAsync(Guid id) => _town.Registry.UseAsync<RestorePhoto, ChangePhotoResult>(o => o.RunAsync(_town.Registry.CommunityId, id, default));

    private Task<ChangePhotoResult> MoveAsync(Guid id, int place) => _town.Registry.UseAsync<MovePhoto, ChangePhotoResult>(o => o.RunAsync(_town.Registry.CommunityId, id, place, default));
}
