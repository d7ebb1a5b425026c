using AssetTags.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace AssetTags.Browser.Tests;

/// <summary>A Ukrainian phone with one open page, and the site it looks at on a real port.</summary>
internal sealed class Phone : IAsyncDisposable
{
    private readonly WebApplication _site = Site.Build([]);
    private readonly List<string> _complaints = [];
    private IBrowserContext _context = null!;

    public IPage Page { get; private set; } = null!;

    /// <summary>What the console and the page itself complained of so far.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Phone> SwitchOnAsync()
    {
        var phone = new Phone();
        phone._site.Urls.Add("http://127.0.0.1:0");
        await phone._site.StartAsync();
        phone._context = await Chromium.Browser.NewContextAsync(new()
        {
            BaseURL = phone._site.Urls.Single(),
            ViewportSize = new() { Width = 390, Height = 844 },
            DeviceScaleFactor = 2,
            IsMobile = true,
            HasTouch = true,
            Locale = "uk-UA",
            TimezoneId = "Europe/Kyiv",
        });
        phone.Page = await phone._context.NewPageAsync();
        phone.Page.PageError += (_, error) => phone._complaints.Add(error);
        phone.Page.Console += (_, line) => phone.Note(line);
        return phone;
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.CloseAsync();
        }

        await _site.DisposeAsync();
    }

    private void Note(IConsoleMessage line)
    {
        if (line.Type is "error" or "warning")
        {
            _complaints.Add(line.Text);
        }
    }
}
