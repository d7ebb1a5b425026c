using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Tests.Accounts;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags users …</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class UsersCommandTests(DatabaseProvider provider)
{
    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Somebody_is_invited_by_a_link_and_stands_in_the_list()
    {
        var added = (await RunAsync(0, "users", "add", "o.koval@rada.example", "--name", "Олена Коваль", "--role", "registrar", "--role", "inspector", "--json")).Json;
        var twice = await RunAsync(4, "users", "add", "O.KOVAL@rada.example", "--name", "Хтось", "--role", "auditor");
        var only = (await RunAsync(0, "users", "list", "--json")).Json[0];

        Assert.That(added.GetProperty("link").GetString(), Does.Match("^https://qr\\.example\\.gov\\.ua/staff/link/[A-Za-z0-9_-]{43}$"));
        Assert.That(twice.Errors, Does.Contain("users reset"));
        Assert.That(only.GetProperty("roles").EnumerateArray().Select(r => r.GetString()), Is.EquivalentTo(["registrar", "inspector"]));
        Assert.That((only.GetProperty("name").GetString(), only.GetProperty("hasPassword").GetBoolean()), Is.EqualTo(("Олена Коваль", false)));
    }

    [Test]
    public async Task The_last_administrator_stays_and_others_come_and_go()
    {
        await _registry.Registry.AddStaffAsync("a@rada.example", Role.Administrator);
        await RunAsync(0, "users", "add", "b@rada.example", "--name", "Б", "--role", "auditor");

        var last = await RunAsync(4, "users", "disable", "a@rada.example");
        var demoted = await RunAsync(4, "users", "roles", "a@rada.example", "--role", "auditor");
        await RunAsync(0, "users", "disable", "b@rada.example");
        var reset = await RunAsync(4, "users", "reset", "b@rada.example");
        await RunAsync(0, "users", "enable", "b@rada.example");
        await RunAsync(0, "users", "reset", "b@rada.example", "--forget-second-factor");

        Assert.That((last.Errors, demoted.Errors), Is.EqualTo((demoted.Errors, last.Errors)));
        Assert.That(last.Errors, Does.Contain("останній адміністратор"));
        Assert.That(reset.Errors, Does.Contain("users enable"));
    }

    [Test]
    public async Task Tokens_are_listed_without_their_secrets_and_revoked_one_by_one_or_by_a_reset()
    {
        var id = await _registry.Registry.AddStaffAsync("a@rada.example", Role.Registrar);
        var owner = new StaffMember(id, _registry.Registry.CommunityId, "А", "a@rada.example", Language.Ukrainian, new HashSet<Role>(), RoleRights.Of([Role.Registrar]));
        var issued = new List<IssueTokenResult.Issued>();
        foreach (var name in (string[])["обмін", "звіт", "сайт"])
        {
            issued.Add((IssueTokenResult.Issued)await _registry.Registry.UseAsync<IssueToken, IssueTokenResult>(i => i.RunAsync(owner, name, [Right.Read], 30, default)));
        }

        var listed = await RunAsync(0, "users", "tokens", "list", "a@rada.example");
        var missing = await RunAsync(3, "users", "tokens", "revoke", "a@rada.example", Guid.NewGuid().ToString());
        await RunAsync(0, "users", "tokens", "revoke", "a@rada.example", issued[0].Token.Id.ToString());
        var one = await RevokedAsync();
        await RunAsync(0, "users", "reset", "a@rada.example", "--keep-tokens");
        var still = await RevokedAsync();
        await RunAsync(0, "users", "reset", "a@rada.example");

        Assert.That(listed.Output, Does.Contain("обмін").And.Contain("звіт").And.Not.Contain(issued[0].Secret));
        Assert.That(missing.Errors, Does.Contain("users tokens list"));
        Assert.That((one, still, await RevokedAsync()), Is.EqualTo((1, 1, 3)));
    }

    [TestCase("без-собаки")]
    [TestCase("a@b")]
    [TestCase("<script>@rada.example")]
    public async Task What_is_no_address_is_told_so(string email)
    {
        var refused = await RunAsync(2, "users", "add", email, "--name", "А", "--role", "auditor");

        Assert.That(refused.Errors, Does.Contain("не адреса пошти"));
    }

    [Test]
    public async Task Nobody_of_that_name_is_not_found()
    {
        var missing = await RunAsync(3, "users", "reset", "x@rada.example");

        Assert.That(missing.Errors, Does.Contain("assettags users list"));
    }

    private async Task<int> RevokedAsync()
        => (await RunAsync(0, "users", "tokens", "list", "a@rada.example", "--json")).Json.EnumerateArray().Count(t => t.TryGetProperty("revokedAt", out _));

    private async Task<CliAnswer> RunAsync(int exit, params string[] args)
    {
        var run = await _registry.RunAsync(args);
        Assert.That(run.Exit, Is.EqualTo(exit), run.ToString());
        return run;
    }
}
