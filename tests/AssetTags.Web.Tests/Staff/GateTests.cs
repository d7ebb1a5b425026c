using System.Net;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Who comes in on the staff side.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class GateTests(DatabaseProvider provider)
{
    [Test]
    public async Task Whoever_is_signed_in_sees_the_own_account_and_nobody_else_does()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);

        var html = await site.As(Role.Auditor).HtmlAsync("/staff/account");
        using var foreign = await site.AsNobody().GetAsync("/staff/account");

        Assert.That(html, Does.Contain("Особа auditor"));
        Assert.That(foreign.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(foreign.Headers.Location!.ToString(), Is.EqualTo("/staff/sign-in?return=%2Fstaff%2Faccount"));
    }
}
