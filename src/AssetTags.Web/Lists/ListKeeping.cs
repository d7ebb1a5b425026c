using AssetTags.Lists;
using AssetTags.Web.Hosting;

namespace AssetTags.Web.Lists;

/// <summary>Brings the lists that staff work with up to date as soon as something was written, so that the next page does not wait for it.</summary>
internal sealed class ListKeeping(IServiceScopeFactory scopes, RegistryRevision revision, ILogger<ListKeeping> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = new SemaphoreSlim(0);
        void Note(long _) => changed.Release();
        revision.Changed += Note;
        try
        {
            while (true)
            {
                await changed.WaitAsync(stoppingToken);
                while (await changed.WaitAsync(0, stoppingToken))
                {
                    // Several changes are kept up with at once.
                }

                await TryKeepUpAsync(stoppingToken);
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
    private async Task TryKeepUpAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ListBookReader>().KeepUpAsync(cancellation);
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
