using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Tests.Support;

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

    private async Task<string> OrderAsync() => string.Concat((await _town.ShownAsync()).Select(p => Array.IndexOf(_ids, p.Id)));

    private Task<ChangePhotoResult> RemoveAsync(Guid id) => _town.Registry.UseAsync<RemovePhoto, ChangePhotoResult>(o => o.RunAsync(_town.Registry.CommunityId, id, default));

    private Task<ChangePhotoResult> RestoreAsync(Guid id) => _town.Registry.UseAsync<RestorePhoto, ChangePhotoResult>(o => o.RunAsync(_town.Registry.CommunityId, id, default));

    private Task<ChangePhotoResult> MoveAsync(Guid id, int place) => _town.Registry.UseAsync<MovePhoto, ChangePhotoResult>(o => o.RunAsync(_town.Registry.CommunityId, id, place, default));
}
