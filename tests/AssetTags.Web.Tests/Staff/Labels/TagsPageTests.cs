using System.Net;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Tags;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff.Labels;

/// <summary>Tags go up, change places and come down on a page with one box for scans.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class TagsPageTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private StaffBrowser _clerk = null!;
    private Guid _school;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _school = await _town.AddAsync("Школа № 1", a => a.InventoryNumber = "10130001");
        _site = await StaffSite.OpenAsync(_town);
        _clerk = _site.As(Role.LabelClerk);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_tag_and_then_an_asset_make_an_attached_tag_which_can_be_taken_back()
    {
        var code = await _town.BlankAsync();

        var tag = await ScanAsync($"HTTPS://QR.LAD.GOV.UA/{code.Symbols}");
        Assert.That(tag.Path, Is.EqualTo($"/staff/tags?tag={code.Symbols}"));
        Assert.That(await _clerk.HtmlAsync(tag.Path!), Does.Contain("чиста, об’єкта ще не має").And.Contain("Тепер скануйте або введіть об’єкт"));
        var attached = await ScanAsync("10130001", ("tag", code.Symbols));

        Assert.That(attached.Path, Is.EqualTo("/staff/tags"));
        Assert.That(await _clerk.HtmlAsync("/staff/tags"), Does.Contain($"Мітка {code} на об’єкті «Школа № 1».").And.Contain($"/staff/tags?handler=Detach&code={code.Symbols}&on={_school}"));
        Assert.That(await StateAsync(code), Is.EqualTo((TagState.Attached, (Guid?)_school)));
        using var undone = await _clerk.PostAsync($"/staff/tags?handler=Detach&code={code.Symbols}&on={_school}");
        Assert.That((undone.StatusCode, await StateAsync(code)), Is.EqualTo((HttpStatusCode.SeeOther, (TagState.Minted, (Guid?)null))));
    }

    [Test]
    public async Task An_asset_and_then_a_tag_do_the_same_and_the_same_scan_twice_is_told_calmly()
    {
        var code = await _town.BlankAsync();

        var asset = await ScanAsync("10130001");
        Assert.That(await _clerk.HtmlAsync(asset.Path!), Does.Contain("Тепер скануйте мітку, яку поставите на об’єкт").And.Contain("Мітки ще немає"));
        var twice = await ScanAsync("10130001", ("asset", $"{_school}"));
        await ScanAsync($"{code}", ("asset", $"{_school}"));
        var again = await ScanAsync($"{code}", ("asset", $"{_school}"));

        Assert.That(twice.Html, Does.Contain("Цей об’єкт уже обрано"));
        Assert.That(await _clerk.HtmlAsync(again.Path!), Does.Contain($"Мітка {code} вже на об’єкті «Школа № 1»; нічого не змінено."));
        Assert.That((await ScanAsync($"{code}", ("tag", code.Symbols))).Html, Does.Contain("вже на об’єкті"));
    }

    [Test]
    public async Task An_asset_with_a_tag_gets_a_question_and_one_press_replaces_it()
    {
        var (old, blank) = (await _town.TagAsync(_school), await _town.BlankAsync());

        var asked = await ScanAsync("10130001", ("tag", blank.Symbols));
        Assert.That(asked.Html, Does.Contain($"На об’єкті «Школа № 1» вже є мітка {old}. Замінити її на {blank}?").And.Contain($"name=\"with\" value=\"{blank.Symbols}\""));
        using var replaced = await _clerk.PostAsync("/staff/tags?handler=Replace", ("code", old.Symbols), ("with", blank.Symbols));

        Assert.That(await _clerk.HtmlAsync("/staff/tags"), Does.Contain($"Мітку {old} замінено на {blank}."));
        Assert.That((await StateAsync(old), await StateAsync(blank)), Is.EqualTo(((TagState.Replaced, (Guid?)_school), (TagState.Attached, (Guid?)_school))));
        using var undone = await _clerk.PostAsync($"/staff/tags?handler=Restore&code={old.Symbols}");
        Assert.That((await StateAsync(old), await StateAsync(blank)), Is.EqualTo(((TagState.Attached, (Guid?)_school), (TagState.Minted, (Guid?)null))));
    }

    [Test]
    public async Task Replacing_takes_the_next_scan_or_makes_a_new_tag()
    {
        var (old, blank, taken) = (await _town.TagAsync(_school), await _town.BlankAsync(), await _town.TagAsync(await _town.AddAsync("Лава")));

        Assert.That(await _clerk.HtmlAsync($"/staff/tags?replace={old.Symbols}"), Does.Contain("Скануйте нову чисту мітку"));
        Assert.That((await ScanAsync($"{taken}", ("replace", old.Symbols))).Html, Does.Contain($"Мітка {taken} не чиста"));
        Assert.That((await ScanAsync($"{blank}", ("replace", old.Symbols))).Path, Is.EqualTo("/staff/tags"));
        using var fresh = await _clerk.PostAsync("/staff/tags?handler=Replace", ("code", blank.Symbols));

        Assert.That(await _clerk.HtmlAsync(fresh.Headers.Location!.ToString()), Does.Contain($"/staff/labels?id={_school}"), "the new one is still to be printed");
        Assert.That((await StateAsync(blank)).State, Is.EqualTo(TagState.Replaced));
    }

    [TestCase("lost", TagState.Lost, "позначено втраченою")]
    [TestCase("revoked", TagState.Revoked, "відкликано")]
    public async Task A_tag_is_withdrawn_and_brought_back(string state, TagState became, string told)
    {
        var code = await _town.TagAsync(_school);

        using var first = await _clerk.PostAsync("/staff/tags?handler=Withdraw", ("code", code.Symbols), ("state", state));
        var html = await _clerk.HtmlAsync(first.Headers.Location!.ToString());
        using var second = await _clerk.PostAsync("/staff/tags?handler=Withdraw", ("code", code.Symbols), ("state", state));

        Assert.That(html, Does.Contain(told).And.Contain("Повернути в ужиток"));
        Assert.That((await StateAsync(code)).State, Is.EqualTo(became));
        Assert.That(await _clerk.HtmlAsync(second.Headers.Location!.ToString()), Does.Contain("уже не в ужитку; нічого не змінено"));
        using var back = await _clerk.PostAsync("/staff/tags?handler=Restore", ("code", code.Symbols));
        Assert.That((await StateAsync(code)).State, Is.EqualTo(TagState.Attached));
        Assert.That((await ScanAsync($"{code}")).Path, Is.EqualTo($"/staff/tags?tag={code.Symbols}"));
    }

    [TestCase("", "Скануйте мітку або введіть код")]
    [TestCase("зовсім інше", "нічого не знайдено")]
    [TestCase("<script>alert(1)</script>", "нічого не знайдено")]
    public async Task What_leads_nowhere_is_told_and_the_box_is_ready_again(string typed, string told)
    {
        var answer = await ScanAsync(typed);

        Assert.That(answer.Html, Does.Contain(told).And.Contain("autofocus"));
    }

    [Test]
    public async Task A_misread_code_is_told_with_what_it_may_be_and_a_name_finds_assets()
    {
        var code = await _town.TagAsync(_school);
        var symbols = code.Symbols;
        var misread = (symbols[0] == 'A' ? 'B' : 'A') + symbols[1..];
        var stranger = TagCode.Random();

        Assert.That((await ScanAsync(misread)).Html, Does.Contain("один знак прочитано з помилкою").And.Contain($"/staff/tags?tag={symbols}"));
        Assert.That((await ScanAsync($"{stranger}")).Html, Does.Contain($"Код {stranger} правильний, але"));
        Assert.That((await ScanAsync("школа")).Html, Does.Contain("Котрий із цих об’єктів?").And.Contain($"value=\"{_school}\""));
    }

    [Test]
    public async Task Another_communitys_tags_and_assets_are_not_there_and_an_inspector_may_not_come_in()
    {
        using var tag = await _clerk.GetAsync($"/staff/tags?tag={TagCode.Random().Symbols}");
        using var asset = await _clerk.GetAsync($"/staff/tags?asset={Guid.NewGuid()}");
        using var withdrawn = await _clerk.PostAsync("/staff/tags?handler=Withdraw", ("code", TagCode.Random().Symbols), ("state", "lost"));
        using var inspector = await _site.As(Role.Auditor).GetAsync("/staff/tags");

        Assert.That((tag.StatusCode, asset.StatusCode, withdrawn.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(inspector.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task Only_this_page_may_compile_the_decoder()
    {
        using var tags = await _clerk.GetAsync("/staff/tags");
        using var labels = await _clerk.GetAsync("/staff/labels");

        Assert.That(tags.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("script-src 'self' 'wasm-unsafe-eval';"));
        Assert.That(labels.Headers.GetValues("Content-Security-Policy").Single(), Does.Not.Contain("wasm"));
    }

    private async Task<(string? Path, string Html)> ScanAsync(string typed, params (string, string?)[] fields)
    {
        using var answer = await _clerk.PostAsync("/staff/tags?handler=Scan", [("scan", typed), .. fields]);
        Assert.That(answer.StatusCode, Is.AnyOf(HttpStatusCode.OK, HttpStatusCode.SeeOther));
        return (answer.Headers.Location?.ToString(), WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private Task<(TagState State, Guid?)> StateAsync(TagCode code) => _town.Registry.ReadAsync(async r =>
    {
        var tag = await r.Set<Tag>().AsNoTracking().SingleAsync(t => t.Code == code);
        return (tag.State, tag.AssetId);
    });
}
