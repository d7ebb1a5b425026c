using System.Threading.Channels;
using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Web.Hosting;
using AssetTags.Web.Words.Staff;
using MailKit.Net.Smtp;

namespace AssetTags.Web.Mail;

/// <summary>What became of a letter so far.</summary>
internal enum LetterState
{
    /// <summary>It waits, or is being sent.</summary>
    Queued,

    /// <summary>The server took it.</summary>
    Sent,

    /// <summary>The server did not, or too many letters wait.</summary>
    Failed,
}

/// <summary>Sends letters one after another, away from requests: neither a slow server nor a broken one keeps anybody waiting.</summary>
internal sealed partial class MailRoom(SiteSettings settings, ILogger<MailRoom> log) : BackgroundService
{
    private const int MostWaiting = 200;

    private static readonly TimeSpan s_glance = TimeSpan.FromSeconds(2);

    private readonly Channel<Job> _jobs = Channel.CreateBounded<Job>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    /// <summary>How long one letter may take.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether letters can be sent at all.</summary>
    public bool IsOpen => settings.Mail is not null;

    /// <summary>Puts a letter into the queue and looks, for a moment, whether it goes.</summary>
    public async Task<LetterState> SendAsync(Func<Letter> letter, CancellationToken cancellation)
    {
        // Written there too: an address that accounts take and letters do not is a letter that failed, and nothing else.
        var job = new Job(_ => Task.FromResult<Letter?>(letter()));
        if (!_jobs.Writer.TryWrite(job))
        {
            return LetterState.Failed;
        }

        await Task.WhenAny(job.Outcome.Task, Task.Delay(s_glance, cancellation));
        return job.Outcome.Task.IsCompleted ? await job.Outcome.Task : LetterState.Queued;
    }

    /// <summary>Sends the letter of a link that was just made.</summary>
    /// <returns>What became of it, for the page; <see langword="null"/> where there is no mail.</returns>
    public async Task<Phrase?> SendAsync(Community community, IssuedLink link, CancellationToken cancellation) => !IsOpen ? null
        : await SendAsync(() => Letter.Of(community, link), cancellation) switch
        {
            LetterState.Sent => MailWords.Sent,
            LetterState.Queued => MailWords.Queued,
            _ => MailWords.Failed,
        };

    /// <summary>Puts work into the queue that may end in a letter; whoever asks learns nothing of it.</summary>
    public void Post(Func<CancellationToken, Task<Letter?>> work)
    {
        if (!_jobs.Writer.TryWrite(new Job(work)))
        {
            LogFull(log);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Mail is not { } server)
        {
            return;
        }

        await foreach (var job in _jobs.Reader.ReadAllAsync(stoppingToken))
        {
            job.Outcome.TrySetResult(await TryAsync(server, job, stoppingToken));
        }
    }

    private async Task<LetterState> TryAsync(MailServer server, Job job, CancellationToken stopping)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        patience.CancelAfter(Patience);
        try
        {
            if (await job.Work(patience.Token) is { } letter)
            {
                await DeliverAsync(server, letter, patience.Token);
            }

            return LetterState.Sent;
        }
        catch (Exception fault)
        {
            // Only the kind: messages of servers repeat addresses.
            LogFailed(log, fault is SmtpCommandException refused ? $"{nameof(SmtpCommandException)} {(int)refused.StatusCode}" : fault.GetType().Name);
            return LetterState.Failed;
        }
    }

    private static async Task DeliverAsync(MailServer server, Letter letter, CancellationToken cancellation)
    {
        using var client = new SmtpClient { LocalDomain = server.From.Domain, CheckCertificateRevocation = false };
        await client.ConnectAsync(server.Host, server.Port, server.Security, cancellation);
        if (server.User is not null)
        {
            await client.AuthenticateAsync(server.User, server.Password ?? "", cancellation);
        }

        await client.SendAsync(letter.From(server.From), cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }

    [LoggerMessage(EventId = 70, Level = LogLevel.Warning, Message = "A letter could not be sent: {Kind}")]
    private static partial void LogFailed(ILogger log, string kind);

    [LoggerMessage(EventId = 71, Level = LogLevel.Warning, Message = "Too many letters wait to be sent; one was left out.")]
    private static partial void LogFull(ILogger log);

    private sealed record Job(Func<CancellationToken, Task<Letter?>> Work)
    {
        public TaskCompletionSource<LetterState> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
