using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Tests.Accounts;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using static AssetTags.Accounts.Right;

namespace AssetTags.Web.Tests.Staff;

/// <summary>
/// Every endpoint of the reviewed list × every role, nobody, a disabled account, an account of another community, a form without its token
/// and a form from another site. <c>EndpointListTests</c> fails on an endpoint without a row; a row without an endpoint fails there too.
/// </summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class MatrixTests(DatabaseProvider provider)
{
    private const string List = "tests/AssetTags.Web.Tests/Hosting/Endpoints.txt";

    // Written out once more, so that a right given to a role by mistake is seen.
    private static readonly Dictionary<Role, Right[]> s_rights = new()
    {
        [Role.Administrator] = [Read, ReadHistory, ReadJournal, EditAssets, Import, PrintLabels, ManageTags, Inspect, DecidePublicity, ManagePeople, ManageCommunity],
        [Role.Registrar] = [Read, ReadHistory, EditAssets, Import, PrintLabels, ManageTags, Inspect],
        [Role.LabelClerk] = [Read, PrintLabels, ManageTags],
        [Role.Inspector] = [Read, ReadHistory, ManageTags, Inspect],
        [Role.CommissionHead] = [Read, ReadHistory, ReadJournal, Inspect],
        [Role.Publisher] = [Read, DecidePublicity],
        [Role.Auditor] = [Read, ReadHistory, ReadJournal],
    };

    // Pages that more people may open than change.
    private static readonly Dictionary<string, Right> s_stricter = new()
    {
        ["POST /staff/visits/{id:guid}"] = Inspect,
        ["POST /staff/publicity"] = DecidePublicity,
        ["POST /staff/assets/{id:guid}/publicity"] = DecidePublicity,
    };

    [Test]
    public async Task Every_endpoint_lets_in_the_roles_of_its_row_and_nobody_else()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var faults = new List<string>();
        foreach (var (method, path, policy) in Rows())
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                var may = policy == "SignedIn" || s_rights[role].Contains(Enum.Parse<Right>(policy));
                using var answer = await AskAsync(site.As(role), method, path);
                if (Outcome(answer) != (may ? "in" : "refused"))
                {
                    faults.Add($"{method} {path} as {role}: {(int)answer.StatusCode} {answer.Headers.Location}, {(may ? "may" : "may not")}");
                }
            }
        }

        Assert.That(faults, Is.Empty, string.Join("\n", faults));
    }

    [Test]
    public async Task Nobody_a_disabled_account_a_foreign_one_and_a_foreign_token_get_in_nowhere()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var (foreign, token) = await ForeignAsync(site);
        var disabled = await town.Registry.AddStaffAsync("gone@lad.example", Role.Administrator);
        await town.Registry.UseAsync<DisableAccount, ChangeAccountResult>(d => d.RunAsync(town.Registry.CommunityId, disabled, default));
        Dictionary<string, Func<StaffBrowser>> outsiders = new()
        {
            ["nobody"] = () => site.AsNobody(),
            ["disabled"] = () => new(site.Site, StaffCookie.Of(site.Site.Services, disabled), "localhost"),
            ["of another community"] = () => new(site.Site, StaffCookie.Of(site.Site.Services, foreign), "localhost"),
            ["invented"] = () => new(site.Site, StaffCookie.Of(site.Site.Services, Guid.NewGuid()), "localhost"),
            ["a broken cookie"] = () => new(site.Site, "CfDJ8", "localhost"),
        };
        var faults = new List<string>();
        foreach (var (method, path, _) in Rows())
        {
            foreach (var (who, browser) in outsiders)
            {
                using var answer = await AskAsync(browser(), method, path, withToken: false);
                faults.AddRange(Outcome(answer) is "out" or "forged" ? [] : [$"{method} {path} {who}: {(int)answer.StatusCode}"]);
            }

            using var byToken = await AskByTokenAsync(site, method, path, token);
            faults.AddRange(Outcome(byToken) == "out" ? [] : [$"{method} {path} with a foreign token: {(int)byToken.StatusCode}"]);
        }

        Assert.That(faults, Is.Empty, string.Join("\n", faults));
    }

    [Test]
    public async Task A_token_opens_no_page_whatever_its_owner_may()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var owner = (await site.UseAsync<FindStaff, KnownStaff?>(f => f.RunAsync(town.Registry.CommunityId, site.AccountOf(Role.Administrator), default)))!.Member;
        var rights = Enum.GetValues<Right>().Where(r => r != ManagePeople).ToArray();
        var issued = (IssueTokenResult.Issued)await site.UseAsync<IssueToken, IssueTokenResult>(i => i.RunAsync(owner, "усе", rights, 1, default));
        var faults = new List<string>();
        foreach (var (method, path, _) in Rows())
        {
            using var answer = await AskByTokenAsync(site, method, path, issued.Secret);
            var expected = path.StartsWith("/api/", StringComparison.Ordinal) ? "in" : "out";
            faults.AddRange(Outcome(answer) == expected ? [] : [$"{method} {path}: {(int)answer.StatusCode} {answer.Headers.Location}"]);
        }

        Assert.That(faults, Is.Empty, string.Join("\n", faults));
    }

    [Test]
    public async Task Nothing_is_done_without_the_forms_token_or_from_another_site()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var faults = new List<string>();
        foreach (var (method, path, _) in Rows().Where(r => r.Method != "GET"))
        {
            using var without = await AskAsync(site.As(Role.Administrator), method, path, withToken: false);
            var browser = site.As(Role.Administrator);
            var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = BodyOf(path) };
            request.Headers.Add("X-Form-Token", await browser.TokenAsync());
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
            using var foreign = await browser.SendAsync(request);
            faults.AddRange((without.StatusCode, foreign.StatusCode) == (HttpStatusCode.BadRequest, HttpStatusCode.BadRequest)
                ? [] : [$"{method} {path}: {(int)without.StatusCode} without a token, {(int)foreign.StatusCode} from another site"]);
        }

        Assert.That(faults, Is.Empty, string.Join("\n", faults));
    }

    [Test]
    public void Every_row_but_the_public_ones_is_in_the_matrix()
    {
        var rows = SourceTree.Read(List).Split('\n').Count(l => l.Length > 0 && l[0] != '#' && !l.Contains(", anyone", StringComparison.Ordinal));

        Assert.That(Rows().Select(r => r.Path).Count(), Is.GreaterThanOrEqualTo(rows).And.GreaterThan(50));
    }

    // One a method; the places of routes are filled with what is not there.
    private static IEnumerable<(string Method, string Path, string Policy)> Rows()
        => SourceTree.Read(List).Split('\n').Select(l => Row().Match(l)).Where(m => m.Success && m.Groups["policy"].Value != "anyone")
            .SelectMany(m => m.Groups["methods"].Value.Split(' ').Where(v => v != "HEAD").Select(v => (v, Filled(m.Groups["path"].Value), PolicyOf(v, m))));

    private static string PolicyOf(string method, Match row)
        => s_stricter.TryGetValue($"{method} {row.Groups["path"].Value}", out var right) ? right.ToString() : row.Groups["policy"].Value;

    private static string Filled(string path) => Place().Replace(path, m => m.Value.Contains("guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString() : m.Value.Contains("length(5)", StringComparison.Ordinal) ? "7K3M9" : m.Value.Contains("code", StringComparison.Ordinal) ? "7K3M9QX2A5" : "1");

    private static async Task<HttpResponseMessage> AskAsync(StaffBrowser browser, string method, string path, bool withToken = true)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method != "GET")
        {
            request.Content = BodyOf(path);
            if (withToken)
            {
                request.Headers.Add("X-Form-Token", await browser.TokenAsync());
            }
        }

        return await browser.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> AskByTokenAsync(StaffSite site, string method, string path, string token)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "GET" ? null : BodyOf(path) };
        request.Headers.Authorization = new("Bearer", token);
        return await site.AsNobody().SendAsync(request);
    }

    private static HttpContent BodyOf(string path)
        => path.StartsWith("/api", StringComparison.Ordinal) ? new StringContent("{}", null, "application/json") : new FormUrlEncodedContent([]);

    // In: whatever the endpoint itself answers, short of a fault. Out: not signed in. Refused: signed in, and may not.
    private static string Outcome(HttpResponseMessage answer)
    {
        var to = answer.Headers.Location?.ToString() ?? "";
        return answer.StatusCode == HttpStatusCode.Unauthorized || to.StartsWith("/staff/sign-in?", StringComparison.Ordinal) ? "out"
            : answer.StatusCode == HttpStatusCode.Forbidden ? "refused"
            : (int)answer.StatusCode >= 500 ? "fault"
            : to.StartsWith("/staff/confirm", StringComparison.Ordinal) || to.StartsWith("/staff/account/app?", StringComparison.Ordinal) ? "doubted"
            : "in";
    }

    // Somebody who may everything, in a community on another host of the same registry, and a token of that person.
    private static async Task<(Guid Account, string Token)> ForeignAsync(StaffSite site)
    {
        var founded = (FoundCommunityResult.Founded)await site.UseAsync<FoundCommunity, FoundCommunityResult>(f => f.RunAsync(new("Жмеринська", TestRegistry.Zhmerynka, "zhm.example"), default));
        var id = await site.Town.Registry.WriteAsync("test.account", (r, _) =>
        {
            var account = new Account { CommunityId = founded.Community.Id, Email = "boss@zhm.example", EmailKey = "BOSS@ZHM.EXAMPLE", Name = "Чужий", SecurityStamp = StaffOf.Stamp };
            r.Add(account);
            r.Add(new Membership { CommunityId = founded.Community.Id, AccountId = account.Id, Role = Role.Administrator });
            return Task.FromResult(account.Id);
        });
        var member = (await site.UseAsync<FindStaff, KnownStaff?>(f => f.RunAsync(founded.Community.Id, id, default)))!.Member;
        var rights = Enum.GetValues<Right>().Where(r => r != ManagePeople).ToArray();
        var issued = (IssueTokenResult.Issued)await site.UseAsync<IssueToken, IssueTokenResult>(i => i.RunAsync(member, "усе", rights, 1, default));
        return (id, issued.Secret);
    }

    [GeneratedRegex("^(?<methods>[A-Z ]+) (?<path>/[^,]*), (?<policy>\\w+) — ")]
    private static partial Regex Row();

    [GeneratedRegex("\\{[^}]*\\}")]
    private static partial Regex Place();
}
