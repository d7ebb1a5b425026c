using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Benchmarks.Web;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Lists;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Benchmarks;

/// <summary>The desk's list and card on a large register: one reader, one request after another, over loopback to the published site.</summary>
/// <remarks>The limit is 50 ms on the server. The reader is an auditor who signed in.</remarks>
internal sealed partial class StaffBenchmark(string folder)
{
    private const int Warming = 10, Limit = 50, Writes = 20;

    private static readonly (string Name, string Path)[] s_pages =
    [
        ("list, by name", "/staff"), ("list, 200 rows", "/staff?size=200"), ("by number", "/staff?sort=number"), ("by holder, backwards", "/staff?sort=-holder"),
        ("by area, backwards", "/staff?sort=-area"), ("by condition", "/staff?sort=-condition"), ("last changed", "/staff?sort=-changed"),
        ("buildings that need major repair, by holder", "/staff?kind=building&condition=needsMajorRepair&sort=holder"), ("without a tag", "/staff?tag=no"), ("closed to the public", "/staff?level=closed"),
        ("never inspected, area from 500", "/staff?inspected=never&area_from=500&sort=area"), ("a street", "/staff?street=" + Uri.EscapeDataString("Процишина")), ("a class", "/staff?class=126"),
        ("a common word", "/staff?q=" + Uri.EscapeDataString("приміщення")), ("two words", "/staff?q=" + Uri.EscapeDataString("приміщення сонечко")), ("a word with an error", "/staff?q=" + Uri.EscapeDataString("приміщенян")),
        ("an inventory number", "/staff?q=101300012"), ("nothing answers", "/staff?q=" + Uri.EscapeDataString("немаєтакого слова")), ("list, for programs", "/api/v1/staff/assets"), ("journal", "/staff/journal"),
    ];

    private readonly List<IAsyncDisposable> _started = [];

    /// <summary>Measures.</summary>
    /// <param name="assets">How many assets there are.</param>
    /// <param name="requests">How often each page is asked for.</param>
    public async Task RunAsync(int assets, int requests)
    {
        var programs = new WebPrograms(folder);
        await programs.PublishAsync();
        var register = Path.Combine(folder, "buildings.csv");
        SampleRegister.Write(register, assets);
        try
        {
            var columns = new List<(string Database, IReadOnlyList<Timing> Timings)>
            {
                ("SQLite", await OnAsync(programs, WebRegistry.InFile(Path.Combine(folder, "staff.db")), null, register, assets, requests)),
            };
            if (Environment.GetEnvironmentVariable("ASSETTAGS_TEST_POSTGRESQL") is { } server)
            {
                var database = new DatabaseServer(server);
                _started.Add(database);
                columns.Add(("PostgreSQL", await OnAsync(programs, WebRegistry.OnServer(server, database.Database), database, register, assets, requests)));
            }

            Tell(columns, assets, requests);
        }
        finally
        {
            foreach (var started in Enumerable.Reverse(_started))
            {
                await started.DisposeAsync();
            }
        }
    }

    private async Task<IReadOnlyList<Timing>> OnAsync(
        WebPrograms programs, WebRegistry registry, DatabaseServer? database, string register, int assets, int requests)
    {
        await registry.FillAsync(register, assets);
        await using var services = new ServiceCollection().AddRegistry(DatabaseOptions.Parse(registry.Name), new Author("bench", "bench")).BuildServiceProvider();
        var (community, secret, asset) = await PrepareAsync(services);
        var server = await programs.OursAsync(registry);
        _started.Add(server);
        using var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = new Uri(server.Url) };
        await SignInAsync(http, secret);
        async Task<double> CpuAsync() => ProcessTree.CpuSeconds(server.Processes) + (database is null ? 0 : ProcessTree.CpuSeconds(await database.ProcessesAsync()));
        var timings = new List<Timing> { await Timing.OfAsync("the first list after the start", http, "/staff", 0, 1, CpuAsync) };
        foreach (var (name, path) in ((string, string)[])[.. s_pages, ("deep page", await LastAsync(http)), ("card", $"/staff/assets/{asset}")])
        {
            timings.Add(await Timing.OfAsync(name, http, path, Warming, requests, CpuAsync));
        }

        timings.Add(await Timing.OfAsync("list right after a write", http, "/staff", 1, Writes, CpuAsync, () => WriteAsync(services, community)));
        timings.Add(await Timing.OfAsync("list right after an asset got a tag", http, "/staff", 1, Writes, CpuAsync, () => TagAsync(services, community, asset)));
        return timings;
    }

    private static async Task<(Guid Community, string Secret, Guid Asset)> PrepareAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var of = scope.ServiceProvider;
        var registry = of.GetRequiredService<RegistryContext>();
        var community = (await registry.Set<AssetTags.Communities.Community>().AsNoTracking().SingleAsync()).Id;
        var invited = (InviteAccountResult.Invited)await of.GetRequiredService<InviteAccount>().RunAsync(
            community, new AccountFacts("bench@example.com", "Вимірювання"), [Role.Auditor], default);
        var ids = await of.GetRequiredService<ListAssets>().IdsAsync(community, new ListQuery(), default);
        return (community, invited.Secret, ids[ids.Count / 2]);
    }

    // By the one-time link, as an invited auditor does; cookies by hand, because theirs are for https only.
    private static async Task SignInAsync(HttpClient http, string secret)
    {
        const string Password = "жовта парасоля на дроті";
        var link = new Uri($"/staff/link/{secret}", UriKind.Relative);
        using var page = await http.GetAsync(link);
        http.DefaultRequestHeaders.Add("Cookie", CookiesOf(page));
        var token = FormToken().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("Password", Password), new("Repeat", Password), new("__RequestVerificationToken", token)]);
        using var signed = await http.PostAsync(link, form);
        http.DefaultRequestHeaders.Remove("Cookie");
        http.DefaultRequestHeaders.Add("Cookie", CookiesOf(signed));
    }

    private static string CookiesOf(HttpResponseMessage answer) => string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();

    private static async Task<TagCode> WriteAsync(ServiceProvider services, Guid community)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<MintTags>().RunAsync(community, 1, default)).Single();
    }

    private static async Task TagAsync(ServiceProvider services, Guid community, Guid asset)
    {
        var code = await WriteAsync(services, community);
        await using var scope = services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<RegistryContext>().Assets.AsNoTracking().SingleAsync(a => a.Id == asset);
        await scope.ServiceProvider.GetRequiredService<AttachTag>().RunAsync(code, found, default);
    }

    // The list's own link to its last page.
    private static async Task<string> LastAsync(HttpClient http)
        => System.Net.WebUtility.HtmlDecode(PageLink().Matches(await http.GetStringAsync(new Uri("/staff?size=50&sort=area", UriKind.Relative)))[^1].Groups[1].Value);

    private static void Tell(List<(string Database, IReadOnlyList<Timing> Timings)> columns, int assets, int requests)
    {
        Console.WriteLine($"{assets} assets, {requests} requests of each page one after another; milliseconds, p95 as a part of the limit of {Limit} ms, and CPU time of site and database a page");
        Console.WriteLine($"| page | bytes |{string.Concat(columns.Select(c => $" {c.Database} p50 | p95 | of {Limit} ms | CPU |"))}");
        Console.WriteLine($"|---|---:|{string.Concat(columns.Select(_ => "---:|---:|---:|---:|"))}");
        foreach (var (name, i) in columns[0].Timings.Select((t, i) => (t.Name, i)))
        {
            var cells = columns.Select(c => string.Create(CultureInfo.InvariantCulture, $" {c.Timings[i].P50:F1} | {c.Timings[i].P95:F1} | {c.Timings[i].P95 / Limit:F2} | {c.Timings[i].Cpu:F1} |"));
            Console.WriteLine($"| {name} | {columns[0].Timings[i].Bytes} |{string.Concat(cells)}");
        }
    }

    [GeneratedRegex("href=\"(/staff\\?[^\"]*after=[^\"]*)\" aria-label=\"[^\"]*\"")]
    private static partial Regex PageLink();

    /// <summary>How long a page took.</summary>
    private sealed record Timing(string Name, double P50, double P95, double Cpu, long Bytes)
    {
        public static async Task<Timing> OfAsync(string name, HttpClient http, string path, int warming, int requests, Func<Task<double>> cpu, Func<Task>? before = null)
        {
            var (times, bytes, used) = (new List<double>(requests), 0L, warming == 0 ? await cpu() : 0);
            for (var i = -warming; i < requests; i++)
            {
                used = i == 0 ? await cpu() : used;
                await (before?.Invoke() ?? Task.CompletedTask);
                var start = Stopwatch.GetTimestamp();
                using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
                bytes = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).LongLength;
                if (i >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            times.Sort();
            return new Timing(name, times[times.Count / 2], times[Math.Min(times.Count - 1, times.Count * 95 / 100)], (await cpu() - used) * 1000 / requests, bytes);
        }
    }
}
