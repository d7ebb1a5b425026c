using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff.Labels;

/// <summary>Labels and tags as programs print, list and move them.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class LabelApiTests(DatabaseProvider provider)
{
    private const string Labels = "/api/v1/staff/labels", Tags = "/api/v1/staff/tags";

    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private StaffBrowser _clerk = null!;
    private Guid _school;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _school = await _town.AddAsync("Школа № 1");
        await _town.AddAsync("Лава");
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
    public async Task A_plan_makes_nothing_and_a_print_that_is_sent_twice_makes_one_run()
    {
        var (planned, plan) = await SendAsync(Labels + "/plan", new { what = "unprinted", start = 7 });
        Assert.That((planned, plan.GetProperty("labels").GetInt32(), plan.GetProperty("toMint").GetInt32(), await RunsAsync()), Is.EqualTo((HttpStatusCode.OK, 2, 2, 0)));
        Assert.That(plan.GetProperty("items")[0].GetProperty("slot").GetInt32(), Is.EqualTo(7));
        var job = new { what = "unprinted", start = 7, run = plan.GetProperty("run").GetString() };

        var (first, one) = await SendAsync(Labels + "/runs", job);
        var (second, two) = await SendAsync(Labels + "/runs", job);

        Assert.That((first, second, await RunsAsync()), Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.OK, 1)));
        Assert.That((two.GetProperty("code").GetString(), two.GetProperty("file").GetString()), Is.EqualTo((job.run, one.GetProperty("file").GetString())));
        using var file = await _clerk.GetAsync(one.GetProperty("file").GetString()!);
        Assert.That((file.Content.Headers.ContentType!.MediaType, (await file.Content.ReadAsByteArrayAsync())[..5]), Is.EqualTo(("application/pdf", "%PDF-"u8.ToArray())));
        var run = await GetAsync(_site.As(Role.Auditor), $"{Labels}/runs/{job.run}");
        Assert.That(run.GetProperty("items").GetArrayLength(), Is.EqualTo(2));
        Assert.That((await GetAsync(_site.As(Role.Auditor), Labels + "/runs")).GetProperty("items")[0].GetProperty("labels").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_part_of_a_run_is_printed_again_onto_the_slot_it_had()
    {
        await PrintAsync(new { what = "unprinted", start = 7, run = "11111" });

        var again = await PrintAsync(new { what = "run", of = "11111", slots = "8", run = "22222" });

        Assert.That((again.GetProperty("labels").GetInt32(), again.GetProperty("startSlot").GetInt32(), again.TryGetProperty("reprintOf", out var of) && of.GetGuid() != Guid.Empty), Is.EqualTo((1, 8, true)));
    }

    [Test]
    public async Task What_cannot_be_printed_is_told_field_by_field()
    {
        var (nothing, none) = await SendAsync(Labels + "/plan", new { });
        var (bad, wrong) = await SendAsync(Labels + "/runs", new { what = "unprinted", format = "nowhere", printer = "nobody", run = "11111" });
        var (nameless, noRun) = await SendAsync(Labels + "/runs", new { what = "unprinted" });

        Assert.That((nothing, bad, nameless), Is.EqualTo((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity)));
        Assert.That((FieldsOf(none), FieldsOf(wrong), FieldsOf(noRun)), Is.EqualTo(("what", "format printer", "run")));
        Assert.That(await RunsAsync(), Is.Zero);
    }

    [Test]
    public async Task What_can_be_printed_with_and_what_is_out_of_date_is_listed()
    {
        Assert.That((await GetAsync(_clerk, Labels + "/formats")).GetProperty("items").EnumerateArray().First().GetProperty("slots").GetInt32(), Is.GreaterThan(1));
        Assert.That((await GetAsync(_clerk, Labels + "/designs")).GetProperty("items").GetArrayLength(), Is.GreaterThan(1));
        Assert.That((await GetAsync(_clerk, Labels + "/printers")).GetProperty("items").GetArrayLength(), Is.Zero);
        await PrintAsync(new { what = "unprinted", run = "11111" });
        Assert.That((await GetAsync(_clerk, Labels + "/stale")).GetProperty("items").GetArrayLength(), Is.Zero);

        await _town.Registry.WriteAsync("test.rename", async (r, _) => (await r.Assets.SingleAsync(a => a.Id == _school)).Name = "Гімназія № 1");

        var stale = (await GetAsync(_clerk, Labels + "/stale")).GetProperty("items");
        Assert.That((stale.GetArrayLength(), stale[0].GetProperty("name").GetString(), stale[0].GetProperty("reasons")[0].GetString()), Is.EqualTo((1, "Гімназія № 1", "name")));
    }

    [Test]
    public async Task A_tag_is_attached_replaced_and_taken_back()
    {
        var (blank, other) = ((await _town.BlankAsync()).Symbols, (await _town.BlankAsync()).Symbols);

        var (attached, tag) = await SendAsync($"{Tags}/{blank}/attach", new { assetId = _school });
        var (replaced, old) = await SendAsync($"{Tags}/{blank}/replace", new { with = other });
        var (refused, _) = await SendAsync($"{Tags}/{blank}/attach", new { assetId = _school });
        var (detached, _) = await SendAsync($"{Tags}/{other}/detach", new { assetId = _school });
        var (unknown, _) = await SendAsync($"{Tags}/{blank}/attach", new { assetId = Guid.NewGuid() });
        var (nobody, _) = await SendAsync($"{Tags}/7K3M9QX2A5/detach", new { assetId = _school });

        Assert.That((attached, replaced, refused, detached, unknown, nobody), Is.EqualTo(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That((tag.GetProperty("assetId").GetGuid(), tag.GetProperty("state").GetString()), Is.EqualTo((_school, "attached")));
        Assert.That(old.GetProperty("replacedBy").GetString()!.Replace("-", ""), Is.EqualTo(other));
    }

    private async Task<JsonElement> PrintAsync(object job)
    {
        var (status, run) = await SendAsync(Labels + "/runs", job);
        Assert.That(status, Is.EqualTo(HttpStatusCode.Created), run.ToString());
        return run;
    }

    private Task<int> RunsAsync() => _town.Registry.ReadAsync(r => r.PrintRuns.CountAsync());

    private async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(string path, object body)
    {
        using var answer = await _clerk.PostAsync(path, JsonContent.Create(body));
        return (answer.StatusCode, JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()));
    }

    private static async Task<JsonElement> GetAsync(StaffBrowser browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
    }

    private static string FieldsOf(JsonElement problem) => string.Join(' ', problem.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
}
