using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>The staff side as it is used: https by nginx with the sample’s configuration, under the community’s own name.</summary>
public sealed class BehindNginxTests
{
    private const string Host = "qr.lad.gov.ua";

    [Test]
    public async Task An_invited_person_adds_a_passkey_and_signs_in_by_it_and_the_session_is_a_secure_host_cookie()
    {
        await using var site = await OpenSite.OpenAsync(null, "--proxies", Nginx.Address);
        await using var nginx = await Nginx.StartAsync(site.Address, Host);
        await using var browser = await Chromium.LaunchAsync($"--host-resolver-rules=MAP {Host}:443 127.0.0.1:{nginx.Port}", $"--ignore-certificate-errors-spki-list={nginx.KeyHash}");
        await using var context = await browser.NewContextAsync(new() { BaseURL = $"https://{Host}", Locale = "uk-UA" });
        var page = await context.NewPageAsync();
        await PasskeyTests.AddAuthenticatorAsync(page);

        await page.GotoAsync(await InviteAsync(site));
        await page.FillAsync("#Password", "Ялинка-7-зимових-днів");
        await page.FillAsync("#Repeat", "Ялинка-7-зимових-днів");
        await page.Keyboard.PressAsync("Enter");
        await LeaveAsync(page, "/staff/link/");
        await page.GotoAsync("/staff/account/passkeys");
        await page.GetByLabel("Як назвати цей пристрій").FillAsync("Ноутбук");
        await page.GetByRole(AriaRole.Button, new() { Name = "Додати ключ" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Ключ додано")).ToBeVisibleAsync();

        await context.ClearCookiesAsync();
        await page.GotoAsync("/staff/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Увійти ключем із цього пристрою" }).ClickAsync();
        await LeaveAsync(page, "/staff/sign-in");
        var inside = await page.GotoAsync("/staff");

        var session = (await context.CookiesAsync()).Single(c => c.Name == "__Host-staff");
        Assert.That((session.Secure, session.HttpOnly, session.SameSite, session.Domain, session.Path), Is.EqualTo((true, true, SameSiteAttribute.Lax, Host, "/")));
        Assert.That((inside!.Status, new Uri(page.Url).GetLeftPart(UriPartial.Path)), Is.EqualTo((200, $"https://{Host}/staff")));
    }

    [Test]
    public async Task Only_nginx_is_believed_about_the_visitor_and_it_believes_nobody()
    {
        await using var site = await OpenSite.OpenAsync(null, "--proxies", Nginx.Address);
        await using var nginx = await Nginx.StartAsync(site.Address, Host);
        using var direct = From("127.0.0.1", nginx.KeyHash);
        using var other = From("127.0.0.3", nginx.KeyHash);
        var proxied = new Uri($"https://127.0.0.1:{nginx.Port}");

        // More than an address may try in a minute, each under another made-up one.
        var strangers = await Task.WhenAll(Enumerable.Range(0, 25).Select(i => TryAsync(direct, new Uri(site.Address), $"203.0.113.{i}")));
        var forged = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => TryAsync(direct, proxied, $"203.0.113.{100 + i}")));
        var elsewhere = await TryAsync(other, proxied, "127.0.0.1");
        using var plain = await direct.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{nginx.PlainPort}/staff?x=1") { Headers = { Host = "evil.example" } });

        Assert.That(strangers.Count(s => s == HttpStatusCode.TooManyRequests), Is.EqualTo(5), "made-up addresses count as one");
        Assert.That(forged, Is.All.EqualTo(HttpStatusCode.TooManyRequests), "nginx replaces what the visitor says");
        Assert.That(elsewhere, Is.EqualTo(HttpStatusCode.BadRequest), "somebody else through nginx is somebody else, and only lacks the form’s token");
        Assert.That((plain.StatusCode, plain.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.MovedPermanently, $"https://{Host}/staff?x=1")));
    }

    // Redirects may follow each other.
    private static async Task LeaveAsync(IPage page, string path)
    {
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(Regex.Escape(path)), new() { Timeout = 20_000 });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    [Test]
    public async Task Staff_are_answered_by_the_site_itself_and_may_send_what_is_large()
    {
        await using var site = await OpenSite.OpenAsync(null, "--proxies", Nginx.Address);
        await using var nginx = await Nginx.StartAsync(site.Address, Host);
        using var visitor = From("127.0.0.1", nginx.KeyHash);
        var proxied = new Uri($"https://127.0.0.1:{nginx.Port}");

        using var door = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(proxied, "/staff")) { Headers = { Host = Host } });
        using var large = await visitor.SendAsync(LargeTo(new Uri(proxied, "/api/v1/staff/assets")));
        using var elsewhere = await visitor.SendAsync(LargeTo(new Uri(proxied, "/search")));

        Assert.That((door.StatusCode, door.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.SeeOther, "/staff/sign-in?return=%2Fstaff")));
        Assert.That((large.StatusCode, elsewhere.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.RequestEntityTooLarge)));
    }

    private static HttpRequestMessage LargeTo(Uri address)
        => new(HttpMethod.Post, address) { Headers = { Host = Host }, Content = new ByteArrayContent(new byte[2 * 1024 * 1024]) };

    private static async Task<string> InviteAsync(OpenSite site)
    {
        // By the site’s clock, so that the link still opens.
        await using var scope = site.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<InviteAccount>().RunAsync(
            site.Town.Registry.CommunityId, new("o.koval@lad.example", "Олена Коваль"), [Role.Registrar], default);
        var invited = (InviteAccountResult.Invited)result;
        return $"/staff/link/{invited.Secret}";
    }

    private static async Task<HttpStatusCode> TryAsync(HttpClient client, Uri to, string forwarded)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(to, "/staff/sign-in")) { Content = new FormUrlEncodedContent([new("Email", "x@lad.example")]) };
        request.Headers.Host = Host;
        request.Headers.Add("X-Forwarded-For", forwarded);
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private static HttpClient From(string address, string keyHash) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, shown, _, _) => Nginx.HashOf(shown!) == keyHash },
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });
}
