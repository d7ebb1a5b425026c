using System.Net;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Administrators see whose programs come with tokens, and take them away.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class OthersTokensTests(DatabaseProvider provider)
{
    [Test]
    public async Task A_token_stands_on_its_owners_page_with_its_last_use_without_its_secret_and_is_revoked_there()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var (owner, issued) = await IssueAsync(site);
        var admin = site.As(Role.Administrator);

        var before = await admin.HtmlAsync($"/staff/people/{owner}");
        var used = await StatusAsync(site, issued.Secret);
        var after = await admin.HtmlAsync($"/staff/people/{owner}");
        using var foreign = await admin.PostAsync($"/staff/people/{site.AccountOf(Role.Auditor)}?handler=Revoke", ("Token", $"{issued.Token.Id}"));
        using var revoked = await admin.PostAsync($"/staff/people/{owner}?handler=Revoke", ("Token", $"{issued.Token.Id}"));

        Assert.That(before, Does.Contain("обмін").And.Contain("не діяв, відколи працює сайт").And.Contain("діє до").And.Not.Contain(issued.Secret));
        Assert.That(after, Does.Contain("востаннє діяв"));
        Assert.That((used, foreign.StatusCode, revoked.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.SeeOther)));
        Assert.That(await StatusAsync(site, issued.Secret), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await admin.HtmlAsync($"/staff/people/{owner}"), Does.Contain("відкликано"));
    }

    [TestCase("true", HttpStatusCode.Unauthorized)]
    [TestCase(null, HttpStatusCode.OK)]
    public async Task A_reset_offers_to_revoke_them_which_is_ticked(string? ticked, HttpStatusCode then)
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var (owner, issued) = await IssueAsync(site);
        var admin = site.As(Role.Administrator);

        var page = await admin.HtmlAsync($"/staff/people/{owner}");
        using var reset = await admin.PostAsync($"/staff/people/{owner}?handler=Reset", ("Revoke", ticked));

        Assert.That(page, Does.Contain("""name="Revoke" value="true" checked"""));
        Assert.That((reset.StatusCode, await StatusAsync(site, issued.Secret)), Is.EqualTo((HttpStatusCode.OK, then)));
    }

    private static async Task<(Guid Owner, IssueTokenResult.Issued Issued)> IssueAsync(StaffSite site)
    {
        var owner = (await site.UseAsync<FindStaff, KnownStaff?>(f => f.RunAsync(site.Town.Registry.CommunityId, site.AccountOf(Role.Registrar), default)))!.Member;
        return (owner.AccountId, (IssueTokenResult.Issued)await site.UseAsync<IssueToken, IssueTokenResult>(i => i.RunAsync(owner, "обмін", [Right.Read], 30, default)));
    }

    private static async Task<HttpStatusCode> StatusAsync(StaffSite site, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/staff/assets");
        request.Headers.Authorization = new("Bearer", token);
        using var answer = await site.AsNobody().SendAsync(request);
        return answer.StatusCode;
    }
}
