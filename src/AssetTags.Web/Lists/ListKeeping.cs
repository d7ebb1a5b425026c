using System.Collections.Concurrent;
using AssetTags.Lists;
using AssetTags.Web.Hosting;

namespace AssetTags.Web.Lists;

/// <summary>
/// Reads the lists that staff work with when the site starts and when somebody is about to sign in, and brings them up to date as soon as
/// something was written, so that no page waits for it.
/// </summary>
internal sealed class ListKeeping(IServiceScopeFactory scopes, RegistryRevision revision, ILogger<ListKeeping> log) : BackgroundService
{
    private readonly SemaphoreSlim _work = new(0);
    private readonly ConcurrentQueue<Guid> _soon = new();

    /// <summary>Reads the list of a community before its first page is asked for: somebody is signing in.</summary>
    public void Prepare(Guid communityId)
    {
        if (!_soon.Contains(communityId))
        {
            _soon.Enqueue(communityId);
            _work.Release();
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _work.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        void Note(long _) => _work.Release();
        revision.Changed += Note;
        try
        {
            await TryAsync((lists, cancellation) => lists.PrepareAsync([], cancellation), stoppingToken);
            while (true)
            {
                await _work.WaitAsync(stoppingToken);
                while (await _work.WaitAsync(0, stoppingToken))
                {
                    // Several changes are kept up with at once.
                }

                while (_soon.TryDequeue(out var community))
                {
                    await TryAsync((lists, cancellation) => lists.PrepareAsync([community], cancellation), stoppingToken);
                }

                await TryAsync((lists, cancellation) => lists.KeepUpAsync(cancellation), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
        finally
        {
            revision.Changed -= Note;
        }
    }

    // Whoever asks for a list brings it up to date as well, and is told what is wrong.
    private async Task TryAsync(Func<ListBookReader, CancellationToken, Task> work, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<ListBookReader>(), cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.ListsBehind(e.GetType().Name);
        }
    }
}

/// <summary>What the keeping of lists tells the log.</summary>
internal static partial class ListLog
{
    [LoggerMessage(LogLevel.Warning, "The lists of staff could not be brought up to date ({Fault}); whoever asks next waits for it.")]
    public static partial void ListsBehind(this ILogger log, string fault);
}
