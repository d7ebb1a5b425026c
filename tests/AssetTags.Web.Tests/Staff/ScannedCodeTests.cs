using System.Net;
using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff;

/// <summary>What a scanned code says to staff.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class ScannedCodeTests(DatabaseProvider provider) : VisitPages(provider)
{
    [Test]
    public async Task A_scanned_code_leads_staff_to_the_asset_also_when_it_is_closed()
    {
        var code = await Town.TagAsync(Bench);

        var html = await Site.As(Role.Inspector).HtmlAsync($"/staff/t/{code.Symbols}");
        var read = await Site.As(Role.Auditor).HtmlAsync($"/staff/t?code={code}");

        Assert.That(html, Does.Contain("Лава біля школи").And.Contain($"/staff/inspect/{Bench}?code={code.Symbols}").And.Contain("Ще не оглядали"));
        Assert.That(read, Does.Contain("Лава біля школи").And.Not.Contain("/staff/inspect/"));
    }

    [Test]
    public async Task A_blank_tag_an_old_one_and_an_unknown_code_say_what_they_are()
    {
        var (blank, old) = (await Town.BlankAsync(), await Town.TagAsync(Bench));
        var replaced = await Town.Registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(Town.Registry.CommunityId, old, null, default));
        var present = ((ReplaceTagResult.Replaced)replaced).New.Code;
        var inspector = Site.As(Role.Inspector);

        Assert.That(await inspector.HtmlAsync($"/staff/t/{blank.Symbols}"), Does.Contain("Чиста мітка").And.Contain($"/staff/tags?tag={blank.Symbols}"));
        Assert.That(await inspector.HtmlAsync($"/staff/t/{old.Symbols}"), Does.Contain("Стара наліпка").And.Contain(present.ToString()));
        Assert.That(await TextAsync(inspector, $"/staff/t/{Misread(present)}", HttpStatusCode.NotFound), Does.Contain("один знак прочитано").And.Contain($"/staff/t/{present.Symbols}"));
        Assert.That(await TextAsync(inspector, "/staff/t/%D0%B7%D0%B0%D0%B1%D1%96%D1%80", HttpStatusCode.NotFound), Does.Contain("Такого коду в реєстрі немає"));
        Assert.That(await inspector.HtmlAsync("/staff/t"), Does.Contain("name=\"code\""));
    }

    [Test]
    public async Task A_scanned_address_is_followed_on_a_host_of_the_community_and_told_apart_elsewhere()
    {
        var code = (await Town.TagAsync(Bench)).Symbols;
        var host = (await Town.Registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync())).Host;
        var inspector = Site.As(Role.Inspector);

        Assert.That(await inspector.HtmlAsync($"/staff/t?code=HTTPS%3A%2F%2F{host.ToUpperInvariant()}%2F{code}"), Does.Contain("Лава біля школи"));
        Assert.That(await TextAsync(inspector, $"/staff/t?code=https%3A%2F%2Fother.example%2F{code}", HttpStatusCode.NotFound),
            Does.Contain("Це чужий QR-код").And.Contain("«other.example»").And.Not.Contain("Лава біля школи"));
        using var page = await inspector.GetAsync("/staff/t");
        Assert.That(page.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("'wasm-unsafe-eval'"));
        using var other = await inspector.GetAsync("/staff/visits");
        Assert.That(other.Headers.GetValues("Content-Security-Policy").Single(), Does.Not.Contain("wasm"));
    }

    private static string Misread(TagCode code)
        => string.Concat(code.Symbols.AsSpan(0, 3), [code.Symbols[3] == '2' ? '3' : '2'], code.Symbols.AsSpan(4));

}
