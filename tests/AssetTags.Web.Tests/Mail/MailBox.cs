using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace AssetTags.Web.Tests.Mail;

/// <summary>A small mail server on this machine: it takes letters, and keeps them with every line that it was sent.</summary>
internal sealed class MailBox : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<MimeMessage> _letters = new();
    private readonly Task _accepting;

    public MailBox()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Refuses every recipient, repeating the address, as servers do.</summary>
    public bool IsRefusing { get; init; }

    /// <summary>Takes the connection and says nothing.</summary>
    public bool IsSilent { get; init; }

    /// <summary>With TLS from the first byte, by a certificate that nobody vouches for.</summary>
    public bool IsTls { get; init; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<MimeMessage> Letters => [.. _letters];

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>The settings of a site that sends its letters here.</summary>
    public string[] Settings => ["--smtp", $"{(IsTls ? "smtps" : "smtp")}://127.0.0.1:{Port}", "--mail-from", "reestr@lad.example"];

    public async ValueTask DisposeAsync()
    {
        if (!_stop.IsCancellationRequested)
        {
            await _stop.CancelAsync();
            _listener.Stop();
            await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _stop.Dispose();
        }
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            _ = TalkAsync(client);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var kept = client;
        try
        {
            if (IsSilent)
            {
                await Task.Delay(Timeout.Infinite, _stop.Token);
            }

            using var stream = await OpenAsync(client);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 box");
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
            {
                _lines.Enqueue(line);
                await writer.WriteLineAsync(await AnswerAsync(line, reader, writer));
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The site hung up, or the test is over.
        }
    }

    private async Task<string> AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        if (line != "DATA")
        {
            return line.StartsWith("RCPT", StringComparison.Ordinal) && IsRefusing ? $"550 no such box {line[8..]}"
                : line.StartsWith("EHLO", StringComparison.Ordinal) ? "250-box\r\n250 AUTH PLAIN" : line.StartsWith("AUTH", StringComparison.Ordinal) ? "235 in" : "250 ok";
        }

        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } part && part != ".")
        {
            text.Append(part.StartsWith('.') ? part[1..] : part).Append("\r\n");
        }

        using var bytes = new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()));
        _letters.Enqueue(await MimeMessage.LoadAsync(bytes, _stop.Token));
        return "250 taken";
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (!IsTls)
        {
            return client.GetStream();
        }

        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=box", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
        var secured = new SslStream(client.GetStream());
        await secured.AuthenticateAsServerAsync(certificate);
        return secured;
    }
}
