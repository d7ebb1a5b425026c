using AssetTags.Statistics;

namespace AssetTags.Web.Statistics;

/// <summary>Writes the counted scans down every few seconds, and once more when the site stops.</summary>
internal sealed partial class ScanFlushing(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScanFlushing> log) : BackgroundService
{
    /// <summary>How often; a crash loses no more than this.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    // While an import holds the registry, the counts wait in memory.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await TryFlushAsync(CancellationToken.None);
            }
        }
    }

    private async Task TryFlushAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FlushScans>().RunAsync(patience.Token);
        }
        catch (Exception e)
        {
            // Whatever keeps the database away, the counts are still in the buffer, and visitors are served on.
            LogLater(log, e.GetType().Name);
        }
    }

    [LoggerMessage(EventId = 60, Level = LogLevel.Warning, Message = "Counts of scans could not be written now and stay in memory: {Reason}")]
    private static partial void LogLater(ILogger log, string reason);
}
