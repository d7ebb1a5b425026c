using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Tests.Cli;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Communities;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class FoundCommunityTests(DatabaseProvider provider)
{
    [Test]
    public async Task A_host_that_another_community_has_or_had_is_refused()
    {
        await using var registry = await CliRegistry.CreateAsync(provider);
        Assert.That((await registry.RunAsync("host", "move", "qr.new.ua")).Exit, Is.Zero);
        var before = await registry.Registry.DumpAsync();

        foreach (var host in (string[])["qr.new.ua", "https://QR.example.gov.ua/"])
        {
            var refused = await registry.RunAsync("init", "--name", "Ладижинська громада", "--katottg", "UA05040130010040578", "--host", host);

            Assert.That((refused.Exit, refused.Output), Is.EqualTo((4, "")), refused.ToString());
            Assert.That(refused.Errors, Does.Contain("Жмеринська міська територіальна громада"));
        }

        Assert.That(await registry.Registry.DumpAsync(), Is.EqualTo(before));
        var founded = await registry.Registry.UseAsync<FoundCommunity, FoundCommunityResult>(
            f => f.RunAsync(new CommunityFacts("Ладижинська громада", "UA05040130010040578", "qr.lad.ua"), default));
        Assert.That(founded, Is.TypeOf<FoundCommunityResult.Founded>());
    }
}
