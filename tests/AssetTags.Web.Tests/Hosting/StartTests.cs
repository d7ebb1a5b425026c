using System.Net;
using System.Net.Sockets;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Hosting;

/// <summary>What the program says when it cannot start, and how it starts and stops when it can.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class StartTests(DatabaseProvider provider)
{
    private const string LastMigration = "(SELECT MAX(\"MigrationId\") FROM \"__EFMigrationsHistory\")";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task A_registry_that_is_missing_is_told_with_the_command_that_makes_it()
    {
        await using var nowhere = TestRegistry.Empty(provider);

        var (exit, output, errors) = await RunAsync("--db", WebSite.NameOf(nowhere.Database));

        Assert.That((exit, output), Is.EqualTo((3, "")));
        Assert.That(errors, Does.Contain("немає").And.Contain("assettags init"));
        Assert.That(Lines(errors), Is.EqualTo(1));
    }

    [TestCase($"DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = {LastMigration}", "assettags migrate")]
    [TestCase("UPDATE \"__EFMigrationsHistory\" SET \"MigrationId\" = '29991231235959_Future' WHERE \"MigrationId\" = " + LastMigration, "newer version")]
    [TestCase("DELETE FROM \"__EFMigrationsHistory\"", "holds no registry yet")]
    public async Task A_registry_of_another_version_is_not_served(string change, string told)
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        await registry.UseAsync<RegistryContext, int>(r => r.WriteAsync(async cancellation => (await r.Database.ExecuteSqlRawAsync(change, cancellation), true), default));

        var (exit, output, errors) = await RunAsync("--db", WebSite.NameOf(registry.Database), "--lang", "en");

        Assert.That((exit, output), Is.EqualTo((4, "")));
        Assert.That(errors, Does.Contain(told));
        Assert.That(Lines(errors), Is.EqualTo(1));
    }

    [Test]
    public async Task A_registry_without_a_community_has_nothing_to_show()
    {
        await using var registry = TestRegistry.Empty(provider);
        await registry.UseAsync<RegistryContext, IReadOnlyList<string>>(r => r.MigrateAsync(default));

        Assert.That((await RunAsync("--db", WebSite.NameOf(registry.Database))).Exit, Is.EqualTo(3));
    }

    [Test]
    public async Task It_says_where_it_listens_and_ends_well_on_ctrl_c()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        using var process = WebProcess.Start(
            _folder["."], new Dictionary<string, string> { ["ASSETTAGS_DB"] = WebSite.NameOf(town.Registry.Database), ["ASSETTAGS_LANG"] = "en" }, "--urls", "http://127.0.0.1:0");

        var line = await process.LineAsync();
        Assert.That(line, Does.Match(@"^The register is open: http://127\.0\.0\.1:\d+ "));
        using var http = new HttpClient { BaseAddress = new Uri(line!.Split(' ')[4]) };
        var page = await http.GetStringAsync("/");
        var style = await http.GetAsync("/site.css");
        await process.InterruptAsync();
        var (exit, _, errors) = await process.EndAsync();

        Assert.That(page, Does.Contain("Ладижинська"));
        Assert.That(style.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(Directory.GetFileSystemEntries(_folder["."]), Is.Empty);
    }

    [Test]
    public async Task A_port_that_is_taken_is_told_with_a_way_out()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (exit, _, errors) = await RunAsync("--db", WebSite.NameOf(town.Registry.Database), "--urls", $"http://{other.LocalEndpoint}");

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(errors, Does.Contain("Порт уже зайнятий").And.Contain("--urls"));
        Assert.That(errors, Does.Not.Contain("   at "));
    }

    private Task<(int Exit, string Output, string Errors)> RunAsync(params string[] args) => WebProcess.RunAsync(_folder["."], null, args);

    private static int Lines(string text) => text.TrimEnd().Split('\n').Length;
}
