using AssetTags.Accounts;
using AssetTags.Tests.Accounts;
using AssetTags.Web.Staff;
using AssetTags.Web.Tests.Staff;
using Microsoft.Playwright;

namespace AssetTags.Browser.Tests;

/// <summary>A visitor with one open page, who notices whatever a public page must not do.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const float PatienceMs = 20_000;

    private readonly List<string> _complaints = [], _foreign = [];
    private readonly OpenSite _site;
    private readonly string _address;
    private readonly IBrowserContext _context;

    private Visitor(OpenSite site, string address, IBrowserContext context, IPage page)
    {
        (_site, _address, _context, Page) = (site, address, context, page);
        context.SetDefaultTimeout(PatienceMs);
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        page.PageError += (_, error) => Note(_complaints, error);
        page.Console += (_, line) => NoteLine(line);
        context.Request += (_, request) => NoteRequest(request.Url);
    }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    /// <summary>What the console, the policy of the page and its scripts complained of so far.</summary>
    public IReadOnlyList<string> Complaints => Copy(_complaints);

    /// <summary>Requests to other hosts than the site's own.</summary>
    public IReadOnlyList<string> ForeignRequests => Copy(_foreign);

    public static Task<Visitor> ComeAsync(OpenSite site, Device device = Device.Phone) => ComeAsync(site, new Manner(device));

    public static async Task<Visitor> ComeAsync(OpenSite site, Manner manner, IBrowser? browser = null)
    {
        var address = manner.IsByName ? site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) : site.Address;
        var context = await (browser ?? Chromium.Browser).NewContextAsync(manner.Options(address));
        return new Visitor(site, address, context, await context.NewPageAsync());
    }

    /// <summary>Makes an account with roles, and puts its session into the browser.</summary>
    public async Task<Guid> SignInAsync(params Role[] roles)
    {
        var account = await _site.Town.Registry.AddStaffAsync($"{string.Join('-', roles).ToLowerInvariant()}.{Guid.NewGuid():N}@lad.example", roles);
        await _context.AddCookiesAsync([new() { Name = StaffSession.Cookie, Value = StaffCookie.Of(_site.Services, account), Url = _address.Replace("http:", "https:", StringComparison.Ordinal), Secure = true, HttpOnly = true }]);
        return account;
    }

    /// <summary>Opens a page and waits until it is loaded.</summary>
    public Task<IResponse?> OpenAsync(string path) => Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Keeps a picture of the whole page in the folder that <c>ASSETTAGS_SHOTS</c> names, if it names one.</summary>
    public Task ShootAsync(string name)
        => Environment.GetEnvironmentVariable("ASSETTAGS_SHOTS") is not { } folder ? Task.CompletedTask
            : Page.ScreenshotAsync(new() { Path = Path.Combine(folder, string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '-')) + ".png"), FullPage = true });

    /// <summary>What breaks WCAG 2.2 A or AA on the open page, as axe finds it; scripts must run.</summary>
    public Task<IReadOnlyList<string>> BarriersAsync() => Axe.RunAsync(Page);

    public async Task<IReadOnlyList<string>> CookiesAsync() => [.. (await _context.CookiesAsync()).Select(c => c.Name)];

    /// <summary>Whether everything on the page fits its width.</summary>
    public Task<bool> FitsAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

    /// <summary>Asserts what holds for every public page: no complaint, nobody else asked, no cookie.</summary>
    public async Task ExpectNoTraceAsync()
    {
        var cookies = await CookiesAsync();
        Assert.That(Complaints, Is.Empty);
        Assert.That(ForeignRequests, Is.Empty);
        Assert.That(cookies, Is.Empty);
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private void NoteLine(IConsoleMessage line)
    {
        if (line.Type is "error" or "warning" && !IsAboutGraphics(line.Text))
        {
            Note(_complaints, line.Text);
        }
    }

    // Software graphics of a machine without a screen speak of their own slowness.
    private static bool IsAboutGraphics(string line) => line.Contains("GPU stall", StringComparison.Ordinal) || line.Contains("swiftshader", StringComparison.OrdinalIgnoreCase);

    private void NoteRequest(string url)
    {
        if (!url.StartsWith(_address + "/", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal))
        {
            Note(_foreign, url);
        }
    }

    private static void Note(List<string> notes, string text)
    {
        lock (notes)
        {
            notes.Add(text);
        }
    }

    private static List<string> Copy(List<string> notes)
    {
        lock (notes)
        {
            return [.. notes];
        }
    }
}
