using Microsoft.Playwright;

namespace AssetTags.Browser.Tests;

/// <summary>One real Chromium for the whole run; each test opens a context of its own.</summary>
[SetUpFixture]
public sealed class Chromium
{
    private const string Setting = "ASSETTAGS_CHROMIUM";

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    internal static IBrowser Browser => _browser ?? throw new InvalidOperationException("Chromium has not been started.");

    private static string Program => Environment.GetEnvironmentVariable(Setting) ?? "/usr/bin/chromium";

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Assert.That(Program, Does.Exist, $"No Chromium there. Install it: sudo apt-get install chromium (or set {Setting})");
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync();
    }

    /// <summary>Starts another one, with more arguments, for a test that needs a device of its own.</summary>
    internal static Task<IBrowser> LaunchAsync(params string[] more) => _playwright!.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Program,
        Args =
            [
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                .. more,
            ],
    });

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }
}
