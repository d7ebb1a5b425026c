using AssetTags.Tests.Architecture;
using AssetTags.Tests.Support;
using AssetTags.Web.Hosting;

namespace AssetTags.Web.Tests.Hosting;

/// <summary>The samples of a server are ones that start.</summary>
public sealed class DeploySampleTests
{
    [Test]
    public async Task Nginx_accepts_its_sample()
    {
        using var folder = new TemporaryFolder();
        await ExternalTool.RunAsync(
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=qr.example.gov.ua", "-keyout", folder["key.pem"], "-out", folder["cert.pem"]);
        var site = SourceTree.Read("samples/deploy/nginx.conf")
            .Replace("/etc/letsencrypt/live/qr.example.gov.ua/fullchain.pem", folder["cert.pem"], StringComparison.Ordinal)
            .Replace("/etc/letsencrypt/live/qr.example.gov.ua/privkey.pem", folder["key.pem"], StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder["nginx.conf"], $"pid {folder["pid"]}; error_log stderr; events {{}} http {{ {site} }}");

        var (code, _, errors) = await ExternalTool.TryRunAsync("nginx", "-t", "-c", folder["nginx.conf"], "-p", folder["."]);

        Assert.That(code, Is.Zero, errors);
    }

    [Test]
    public void The_service_sets_nothing_that_the_site_does_not_know()
    {
        var texts = SettingTexts.Of([], SourceTree.Read("samples/deploy/web.env").Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(l => l.Split('=')[0], l => l.Split('=')[1]).GetValueOrDefault);
        var settings = SiteSettings.Of(texts);

        Assert.That((settings.Proxies.Single().ToString(), settings.Urls.Single()), Is.EqualTo(("127.0.0.1/32", "http://127.0.0.1:5080")));
        Assert.That(SourceTree.Read("samples/deploy/web.env").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('=')[0]), Is.SubsetOf(Setting.All.Select(s => s.Variable)));
    }
}
