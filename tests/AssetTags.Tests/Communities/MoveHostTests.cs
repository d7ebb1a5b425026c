using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Communities;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class MoveHostTests(DatabaseProvider provider)
{
    private const string First = "qr.example.gov.ua";

    private TestRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await TestRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task The_old_host_stays_valid_for_ever_and_one_may_come_back_to_it()
    {
        var moved = (MoveHostResult.Moved)await MoveAsync("https://QR.New.ua/");
        Assert.That((moved.Community.Host, moved.Former), Is.EqualTo(("qr.new.ua", First)));
        Assert.That(await HostsAsync(), Is.EqualTo((string[])["qr.new.ua", First]));

        Assert.That(await MoveAsync(First), Is.TypeOf<MoveHostResult.Moved>());
        Assert.That(await HostsAsync(), Is.EqualTo((string[])[First, "qr.new.ua"]));

        Assert.That(await MoveAsync("qr.third.ua"), Is.TypeOf<MoveHostResult.Moved>());
        Assert.That(await HostsAsync(), Is.EqualTo((string[])["qr.third.ua", First, "qr.new.ua"]));
        Assert.That(await _registry.FaultsAsync(), Is.Empty);
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_host_that_it_has_already_changes_nothing()
    {
        var before = await _registry.DumpAsync();

        Assert.That(await MoveAsync($"http://{First}/"), Is.TypeOf<MoveHostResult.Unchanged>());
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [TestCase("localhost")]
    [TestCase("qr.new.ua:8080")]
    [TestCase("qr.new.ua/path")]
    [TestCase("")]
    [TestCase("a-host-that-is-much-too-long.example.gov.ua")]
    public async Task What_cannot_stand_on_labels_changes_nothing(string typed)
    {
        var before = await _registry.DumpAsync();

        Assert.That(await MoveAsync(typed), Is.TypeOf<MoveHostResult.BadHost>());
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_host_that_another_community_has_or_had_is_refused()
    {
        var founded = await _registry.UseAsync<FoundCommunity, FoundCommunityResult>(
            f => f.RunAsync(new CommunityFacts("Ладижинська громада", "UA05040130010040578", "qr.lad.ua"), default));
        var other = ((FoundCommunityResult.Founded)founded).Community.Id;
        await MoveAsync("qr.new.lad.ua", other);
        var before = await _registry.DumpAsync();

        foreach (var host in (string[])["qr.lad.ua", "qr.new.lad.ua"])
        {
            var refused = (MoveHostResult.Taken)await MoveAsync(host);
            Assert.That(refused.Reason.ToString(), Does.Contain("Ладижинська громада"));
        }

        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    private Task<MoveHostResult> MoveAsync(string host, Guid? community = null)
        => _registry.UseAsync<MoveHost, MoveHostResult>(m => m.RunAsync(community ?? _registry.CommunityId, host, default));

    private Task<IReadOnlyList<string>> HostsAsync() => _registry.ReadAsync(r => r.HostsOfAsync(_registry.CommunityId, default));
}
