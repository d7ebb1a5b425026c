using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests.Map;

/// <summary>The map with ten thousand objects on a phone with a quarter of this machine's speed.</summary>
public sealed class MapOfManyTests
{
    private const int Many = 10_000, Slower = 4;

    // What a phone may need at worst for one frame while the map is moved about; on a machine that does other things too.
    private const double WorstFrameMs = 2_000;

    private const string Watch = """
        () => {
            const frames = window.frames_ = [];
            let last = performance.now();
            const step = (now) => { frames.push(now - last); last = now; window.watching_ = requestAnimationFrame(step); };
            requestAnimationFrame(step);
        }
        """;

    private OpenSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(MapTown.GroundAsync);

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Moves_without_standing_still_and_draws_only_what_is_in_view()
    {
        await using var visitor = await Visitor.ComeAsync(_site);
        await visitor.Page.RouteAsync("**/map/objects.json", route => route.FulfillAsync(new() { Body = Objects(), ContentType = "application/json" }));
        var tools = await visitor.Context.NewCDPSessionAsync(visitor.Page);
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await visitor.OpenAsync("/map");
        await Expect(visitor.Page.Locator("#map[data-state=ready]")).ToBeVisibleAsync();
        var ready = clock.ElapsedMilliseconds;

        await visitor.Page.EvaluateAsync(Watch);
        await MoveAboutAsync(visitor.Page);
        var frames = await visitor.Page.EvaluateAsync<double[]>("() => { cancelAnimationFrame(window.watching_); return window.frames_; }");

        Array.Sort(frames);
        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{Many} objects, CPU / {Slower}: ready {ready} ms; {frames.Length} frames: median {At(frames, .5):0.0} ms, p95 {At(frames, .95):0.0} ms, worst {frames[^1]:0.0} ms"));
        Assert.That(await visitor.Page.Locator(".spot").CountAsync(), Is.InRange(1, 150));
        Assert.That(frames[^1], Is.LessThan(WorstFrameMs));
        Assert.That(visitor.Complaints, Is.Empty);
    }

    private static async Task MoveAboutAsync(IPage page)
    {
        var box = (await page.Locator("#map").BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        for (var round = 0; round < 3; round++)
        {
            await page.GetByLabel("Наблизити").ClickAsync();
            await Expect(page.Locator("#map.leaflet-zoom-anim")).ToHaveCountAsync(0);
            await page.Mouse.MoveAsync(x, y);
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(x - 120, y - 60, new() { Steps = 30 });
            await page.Mouse.MoveAsync(x + 60, y + 60, new() { Steps = 30 });
            await page.Mouse.UpAsync();
        }
    }

    private static string Objects()
    {
        var chance = new Random(5);
        var json = new StringBuilder("{\"objects\":[");
        for (var i = 1; i <= Many; i++)
        {
            json.Append(i > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"[{i},\"{i:D10}\",{48.66 + (chance.NextDouble() * 0.05):0.#####},{29.2 + (chance.NextDouble() * 0.08):0.#####},{i % 6},{i % 500},{i % 300},1]");
        }

        return json.Append("],\"texts\":[").AppendJoin(',', Enumerable.Range(0, 500).Select(i => $"\"Дитячий майданчик № {i}\"")).Append("]}").ToString();
    }

    private static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
