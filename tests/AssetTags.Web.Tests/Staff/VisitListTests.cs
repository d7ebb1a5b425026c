using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Web.Tests.Staff;

/// <summary>One’s own visits, what is overdue, and how often to inspect.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class VisitListTests(DatabaseProvider provider) : VisitPages(provider)
{
    [Test]
    public async Task Lists_show_one_s_own_visits_and_what_is_overdue()
    {
        var inspector = Site.As(Role.Inspector);
        Assert.That(await inspector.HtmlAsync("/staff/visits"), Does.Contain("Ви ще нічого не оглядали"));
        Assert.That(await inspector.HtmlAsync("/staff/inspections?class=12"), Does.Contain("Лава біля школи").And.Contain("Ніколи не оглядали: 1. Прострочено: 0."));
        Assert.That(await inspector.HtmlAsync("/staff/inspections?condition=NoRepairNeeded"), Does.Contain("Лава біля школи").And.Contain("value=\"NoRepairNeeded\" selected"));
        Assert.That(await inspector.HtmlAsync("/staff/inspections?condition=NeedsMajorRepair"), Does.Contain("Усе оглянуто вчасно."));
        Assert.That(await inspector.HtmlAsync($"/staff/inspections?holder={Guid.NewGuid()}"), Does.Contain("Усе оглянуто вчасно."));

        using var sent = await inspector.PostAsync($"/staff/inspect/{Bench}", Filled(Guid.NewGuid()));

        Assert.That(await inspector.HtmlAsync("/staff/visits"), Does.Contain("Лава біля школи"));
        Assert.That(await Site.As(Role.Registrar).HtmlAsync("/staff/visits"), Does.Not.Contain("Лава біля школи"));
        Assert.That(await inspector.HtmlAsync("/staff/inspections"), Does.Contain("Усе оглянуто вчасно."));
    }

    [Test]
    public async Task An_auditor_reads_visits_and_what_is_overdue_and_is_offered_nothing_to_do_there()
    {
        var auditor = Site.As(Role.Auditor);
        Assert.That(await auditor.HtmlAsync("/staff/inspections"), Does.Contain($"/staff/assets/{Bench}").And.Not.Contain("/staff/inspect/").And.Contain("Огляди</a>"));
        using var sent = await Site.As(Role.Inspector).PostAsync($"/staff/inspect/{Bench}", Filled(Guid.NewGuid()));
        var page = sent.Headers.Location!.ToString();

        using var refused = await auditor.PostAsync(page);

        Assert.That(await auditor.HtmlAsync(page), Does.Contain("Зламана ніжка").And.Not.Contain("name=\"pictures\""));
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task Intervals_are_kept_and_removed_by_whoever_keeps_the_community()
    {
        var head = Site.As(Role.Administrator);
        const string Path = "/staff/inspections/intervals";

        using var wrong = await head.PostAsync(Path, ("Prefix", "12"), ("Months", "скоро"));
        using var refused = await head.PostAsync(Path, ("Prefix", "%"), ("Months", "6"));
        using var kept = await head.PostAsync(Path, ("Prefix", "1263"), ("Condition", "NeedsMajorRepair"), ("Months", "1"));
        var html = await head.HtmlAsync(Path);
        using var removed = await head.PostAsync(Path + "?handler=Remove", ("id", IntervalId().Match(html).Groups[1].Value));
        using var nobody = await Site.As(Role.Inspector).GetAsync(Path);

        Assert.That((wrong.StatusCode, refused.StatusCode, kept.StatusCode, removed.StatusCode, nobody.StatusCode), Is.EqualTo(
            (HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.Forbidden)));
        Assert.That(html, Does.Contain("Проміжок збережено.").And.Contain("<td>1263</td>"));
        Assert.That(await head.HtmlAsync(Path), Does.Not.Contain("<td>1263</td>"));
    }

    [GeneratedRegex("name=\"id\" value=\"([^\"]+)\"")]
    private static partial Regex IntervalId();
}
