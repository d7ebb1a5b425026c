using AssetTags.Accounts;
using AssetTags.Publicity;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>Publicity at work, at a desk and on a phone.</summary>
public sealed class PublicityTests
{
    private OpenSite _site = null!;
    private Guid _boiler, _closed;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(async town =>
    {
        _boiler = await town.AddAsync("Котельня № 5", level: PublicityLevel.Generalised);
        _closed = await town.AddAsync("Склад", level: PublicityLevel.Closed);
    });

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Pages_are_clean([Values] Device device, [Values("/staff/publicity?days=36500", "/staff/assets/{0}/publicity", "/staff/assets/{0}/as-public", "/staff/assets/{1}/as-public", "/staff/inspections/intervals")] string path)
    {
        await using var visitor = await Visitor.ComeAsync(_site, new Manner(device));
        await visitor.SignInAsync(Role.Administrator);

        await visitor.OpenAsync(string.Format(null, path, _boiler, _closed));
        await visitor.ShootAsync($"publicity-{device}-{path}");

        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync(), Is.True);
        Assert.That(visitor.Complaints, Is.Empty);
    }
}
