using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Statistics;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using AssetTags.Web.Statistics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AssetTags.Web.Tests.Statistics;

/// <summary><c>/stats</c> and <c>/api/v1/statistics</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class StatsPageTests(DatabaseProvider provider)
{
    private static readonly DateOnly s_today = new(2026, 3, 1);

    private PublicTown _town = null!;
    private WebSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        var school = await _town.TagAsync(await _town.AddAsync("Школа <b>№ 1</b>", a => a.Condition = AssetCondition.NeedsMajorRepair));
        await _town.AddAsync("Лава", level: PublicityLevel.Generalised);
        var closed = await _town.TagAsync(await _town.AddAsync("Сховище", level: PublicityLevel.Closed));
        await _town.Registry.UseAsync<ScanBuffer, bool>(b =>
        {
            for (var i = 0; i < 1234; i++)
            {
                b.Count(_town.Registry.CommunityId, school, ScanReferrer.Camera, s_today.AddDays(-i % 3));
                b.Count(_town.Registry.CommunityId, closed, ScanReferrer.Link, s_today);
            }

            return Task.FromResult(true);
        });
        await _town.Registry.UseAsync<FlushScans, long>(f => f.RunAsync(default));
        _site = await WebSite.OpenAsync(_town.Registry, s => s.Replace(ServiceDescriptor.Singleton<TimeProvider>(new MovingClock(FixedClock.Noon))));
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task The_page_says_the_figures_as_Ukrainians_write_them()
    {
        var raw = await PageAsync("/stats");
        var page = WebUtility.HtmlDecode(raw);

        Assert.That(page, Does.Contain("<dd class=\"num\" data-testid=\"total\">2</dd>").And.Contain("2\u00A0468").And.Contain("Потребує капітального ремонту").And.Contain("50\u00A0%"));
        Assert.That(raw, Does.Contain("&lt;b&gt;").And.Not.Contain("<b>№ 1"));
        Assert.That(page, Does.Contain("1\u00A0234\u00A0рази").And.Not.Contain("Сховище"));
        Assert.That(page, Does.Contain("березень 2026").And.Contain("1\u00A0березня 2026"));
    }

    [Test]
    public async Task The_page_is_complete_in_English()
    {
        var page = WebUtility.HtmlDecode(await PageAsync("/stats?lang=en"));

        Assert.That(page, Does.Contain("Statistics of the register").And.Contain("2,468").And.Contain("March 2026").And.Contain("1,234\u00A0times"));
    }

    [Test]
    public async Task The_charts_are_drawn_without_style_or_script_and_say_what_they_show()
    {
        var page = await PageAsync("/stats");

        Assert.That(page, Does.Not.Contain("style=").And.Not.Contain("<style").And.Not.Contain("<script").And.Not.Contain("onload"));
        Assert.That(page.Split("<svg viewBox=\"0 0 360 170\" role=\"img\" aria-labelledby=").Length - 1, Is.EqualTo(2));
        Assert.That(page.Split("class=\"bar\" x=").Length - 1, Is.EqualTo(30 + 12));
        Assert.That(page, Does.Contain("<title id=\"days-title\">").And.Contain("<desc id=\"months-desc\">"));
    }

    [Test]
    public async Task The_page_and_its_style_fit_into_one_round_trip()
    {
        var size = 0L;
        foreach (var path in (string[])["/stats", "/site.css", "/stats.css"])
        {
            using var answer = await _site.GetAsync(path);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
            size += Compressed(await answer.Content.ReadAsByteArrayAsync());
        }

        TestContext.Out.WriteLine($"{size} bytes compressed");
        Assert.That(size, Is.LessThan(14 * 1024));
    }

    [Test]
    public async Task Programs_get_the_same_figures_and_may_read_them_from_any_site()
    {
        using var answer = await _site.GetAsync("/api/v1/statistics");
        var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType!.MediaType), Is.EqualTo((HttpStatusCode.OK, "application/json")));
        Assert.That(answer.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(["*"]));
        Assert.That((json.GetProperty("assets").GetInt64(), json.GetProperty("tagged").GetInt64(), json.GetProperty("unknownScans").GetInt64()), Is.EqualTo((2L, 1L, 1234L)));
        Assert.That(json.GetProperty("scansByDay").GetArrayLength(), Is.EqualTo(30));
        Assert.That(json.GetProperty("scansByMonth")[11].GetProperty("count").GetInt64(), Is.EqualTo(412 + 1234));
        Assert.That(json.GetProperty("mostScanned")[0].GetProperty("url").GetString(), Does.StartWith("https://qr.lad.gov.ua/"));
        Assert.That(json.GetProperty("conditions")[1].TryGetProperty("value", out _), Is.False, "not stated");
    }

    [TestCase("/stats")]
    [TestCase("/api/v1/statistics")]
    public async Task Nobody_keeps_the_figures_for_long(string path)
    {
        using var answer = await _site.GetAsync(path);
        using var kept = await _site.GetAsync(path);

        Assert.That((answer.Headers.ETag, kept.Headers.ETag), Is.EqualTo(((System.Net.Http.Headers.EntityTagHeaderValue?)null, (System.Net.Http.Headers.EntityTagHeaderValue?)null)));
        Assert.That(kept.Headers.CacheControl!.MaxAge, Is.EqualTo(TimeSpan.Zero));
    }

    [TestCase(0, 10)]
    [TestCase(10, 10)]
    [TestCase(11, 20)]
    [TestCase(21, 50)]
    [TestCase(51, 100)]
    [TestCase(1_000_001, 2_000_000)]
    public void The_top_of_a_chart_is_a_round_number(long most, long top) => Assert.That(BarChart.RoundUp(most), Is.EqualTo(top));

    private async Task<string> PageAsync(string path)
    {
        using var answer = await _site.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.Content.ReadAsStringAsync();
    }

    private static long Compressed(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return memory.Length;
    }
}
