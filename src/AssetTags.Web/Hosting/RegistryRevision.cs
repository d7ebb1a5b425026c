using AssetTags.Data;
using AssetTags.Publication;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Hosting;

/// <summary>Watches the registry's revision, so that a change by any process shows here within a second.</summary>
internal sealed class RegistryRevision(
    IServiceScopeFactory scopes, CommunityDirectory communities, TimeProvider clock, ILogger<RegistryRevision> log) : BackgroundService
{
    /// <summary>How long it may take to notice a change of another process.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(5);

    // A connection that is kept would not notice that the file was replaced, or the registry migrated.
    private const int LooksPerConnection = 40;

    private long _current = -1;
    private long _seenAt;
    private RegistryState _state = RegistryState.Missing;
    private bool _isAway;

    /// <summary>The revision; -1 until the registry was read.</summary>
    public long Current => Volatile.Read(ref _current);

    /// <summary>How long ago the database last answered.</summary>
    public TimeSpan Silence => Current < 0 ? TimeSpan.MaxValue : clock.GetElapsedTime(Volatile.Read(ref _seenAt));

    /// <summary>What the migrations told when they were last looked at.</summary>
    public RegistryState State => _state;

    /// <summary>The revision has changed; what was made of the one before is out of date.</summary>
    public event Action<long>? Changed;

    /// <inheritdoc />
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // The site opens with what the registry holds; if that fails, it opens all the same and says so to visitors.
        await TryWatchAsync(looks: 1, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = Interval;
        while (!stoppingToken.IsCancellationRequested)
        {
            pause = await TryWatchAsync(LooksPerConnection, stoppingToken) ? Interval : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, s_longestPause.Ticks));
            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryWatchAsync(int looks, CancellationToken cancellation)
    {
        try
        {
            await WatchAsync(looks, cancellation);
            return true;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            if (!_isAway)
            {
                log.RegistryAway(e.GetType().Name);
            }

            _isAway = true;
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private async Task WatchAsync(int looks, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        registry.LetGoOfReaders();
        _state = await scope.ServiceProvider.GetRequiredService<RegistryCheck>().RunAsync(cancellation);
        if (_state != RegistryState.Ready)
        {
            throw new InvalidOperationException($"The registry is {_state}.");
        }

        await registry.Database.OpenConnectionAsync(cancellation);
        for (var look = 1; look <= looks; look++)
        {
            await LookAsync(registry, cancellation);
            if (look < looks)
            {
                await Task.Delay(Interval, clock, cancellation);
            }
        }
    }

    private async Task LookAsync(RegistryContext registry, CancellationToken cancellation)
    {
        var revision = await registry.RevisionAsync(cancellation);
        if (revision != Current)
        {
            // First who answers where, then the number that pages are kept under.
            await communities.LoadAsync(registry, cancellation);
            Volatile.Write(ref _current, revision);
            Changed?.Invoke(revision);
        }

        _isAway = false;
        Volatile.Write(ref _seenAt, clock.GetTimestamp());
    }
}
