using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Support;

namespace AssetTags.Browser.Tests;

/// <summary>A real nginx with the sample of <c>samples/deploy</c> in front of a site, on ports of this machine, with a certificate made for the test.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    /// <summary>Where nginx comes from, as the site sees it; tests themselves come from 127.0.0.1.</summary>
    public const string Address = "127.0.0.2";

    private readonly TemporaryFolder _folder = new();
    private Process? _process;

    /// <summary>The port that takes https.</summary>
    public int Port { get; private set; }

    /// <summary>The port that leads to https.</summary>
    public int PlainPort { get; private set; }

    /// <summary>The hash of the certificate’s key, by which Chromium takes it for a good one.</summary>
    public string KeyHash { get; private set; } = "";

    /// <summary>The hash of a certificate’s key.</summary>
    public static string HashOf(X509Certificate certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate.GetRawCertData());
        return Convert.ToBase64String(SHA256.HashData(read.PublicKey.ExportSubjectPublicKeyInfo()));
    }

    public static async Task<Nginx> StartAsync(string site, string host)
    {
        var nginx = new Nginx();
        await nginx.RunAsync(site, host);
        return nginx;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        _folder.Dispose();
    }

    private async Task RunAsync(string site, string host)
    {
        await ExternalTool.RunAsync(
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", $"/CN={host}", "-addext", $"subjectAltName=DNS:{host}", "-keyout", _folder["key.pem"], "-out", _folder["cert.pem"]);
        using var certificate = X509CertificateLoader.LoadCertificateFromFile(_folder["cert.pem"]);
        KeyHash = HashOf(certificate);
        (Port, PlainPort) = (FreePort(), FreePort());
        await File.WriteAllTextAsync(_folder["nginx.conf"], Configuration(new Uri(site).Authority, host));
        _process = Process.Start(new ProcessStartInfo("nginx", ["-c", _folder["nginx.conf"], "-p", _folder["."], "-g", "daemon off;"]));
        await AnswersAsync();
    }

    // The sample, at another address and between other ports; nothing else of it is changed.
    private string Configuration(string site, string host)
    {
        var sample = SourceTree.Read("samples/deploy/nginx.conf")
            .Replace("/etc/letsencrypt/live/qr.example.gov.ua/fullchain.pem", _folder["cert.pem"], StringComparison.Ordinal)
            .Replace("/etc/letsencrypt/live/qr.example.gov.ua/privkey.pem", _folder["key.pem"], StringComparison.Ordinal)
            .Replace("qr.example.gov.ua", host, StringComparison.Ordinal).Replace("127.0.0.1:5080", site, StringComparison.Ordinal)
            .Replace("listen [::]:80;", "", StringComparison.Ordinal).Replace("listen [::]:443 ssl http2;", "", StringComparison.Ordinal)
            .Replace("listen 80;", $"listen 127.0.0.1:{PlainPort};", StringComparison.Ordinal).Replace("listen 443 ", $"listen 127.0.0.1:{Port} ", StringComparison.Ordinal);
        // Its worker keeps bodies in the folder, which is nobody else’s.
        var user = Environment.IsPrivilegedProcess ? $"user {Environment.UserName};" : "";
        return $"{user} pid {_folder["pid"]}; error_log stderr; events {{}} http {{ proxy_bind {Address}; client_body_temp_path {_folder["body"]}; proxy_temp_path {_folder["proxy"]}; {sample} }}";
    }

    private async Task AnswersAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException) when (attempt < 200)
            {
                await Task.Delay(50);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
