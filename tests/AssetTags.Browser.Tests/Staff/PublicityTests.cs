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
        await town.AddAsync("Цех", a => a.Owner = new() { Code = "14360570" });
        await town.Registry.WriteAsync("test.close", (r, _) => Task.FromResult(r.Add(new RestrictedParty { CommunityId = town.Registry.CommunityId, Edrpou = "14360570", Ground = "ПКМУ № 1257" })));
    });

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Pages_are_clean([Values] Device device, [Values("/staff/publicity?days=36500", "/staff/assets/{0}/publicity", "/staff/assets/{0}/as-public", "/staff/assets/{1}/as-public", "/staff/inspections/intervals", "/staff/publicity/close", "/staff/publicity/close?edrpou=14360570", "/staff/publicity/open?edrpou=14360570")] string path)
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
