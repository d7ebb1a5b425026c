using System.Collections.Concurrent;
using AssetTags.Publication;

namespace AssetTags.Statistics;

/// <summary>The figures last read for each community; one for the whole program.</summary>
/// <remarks>
/// Counting a hundred thousand assets takes a second or two, so they are counted once for all who ask, and no more often than so that
/// counting takes a twentieth of the time, however often the registry is written. Nothing that names an asset is kept here.
/// </remarks>
public sealed class FiguresCache(TimeProvider clock)
{
    private const int RestAfterWork = 20;

    // Scans are flushed about as often.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Guid, Place> _places = new();

    /// <summary>The figures; read anew where they are too old.</summary>
    /// <param name="community">The community at its present revision.</param>
    /// <param name="read">Reads them; is given what was kept, if the assets have not changed since.</param>
    /// <param name="cancellation">Stops waiting and reading; the next who asks begins anew.</param>
    internal async Task<KeptFigures> ReadAsync(PublicCommunity community, Func<CountedAssets?, Task<KeptFigures>> read, CancellationToken cancellation)
    {
        var place = _places.GetOrAdd(community.Community.Id, _ => new Place());
        if (place.Kept is { } kept && IsFresh(kept, community))
        {
            return kept.Figures;
        }

        await place.Turn.WaitAsync(cancellation);
        try
        {
            if (place.Kept is not { } before || !IsFresh(before, community))
            {
                var started = clock.GetTimestamp();
                var counted = place.Kept is { } known && known.Revision == community.Revision && known.Today == community.Today ? known.Figures.Assets : null;
                var figures = await read(counted);
                place.Kept = new Kept(community.Revision, community.Today, clock.GetTimestamp(), clock.GetElapsedTime(started), figures);
            }

            return place.Kept.Figures;
        }
        finally
        {
            place.Turn.Release();
        }
    }

    private bool IsFresh(Kept kept, PublicCommunity community)
    {
        var age = clock.GetElapsedTime(kept.ReadAt);
        return kept.Today == community.Today && ((kept.Revision == community.Revision && age < s_longest) || age < kept.Cost * RestAfterWork);
    }

    private sealed record Kept(long Revision, DateOnly Today, long ReadAt, TimeSpan Cost, KeptFigures Figures);

    private sealed class Place
    {
        private volatile Kept? _kept;

        public SemaphoreSlim Turn { get; } = new(1);

        public Kept? Kept
        {
            get => _kept;
            set => _kept = value;
        }
    }
}

/// <summary>What is kept of the figures.</summary>
/// <param name="Assets">The assets, counted.</param>
/// <param name="Scans">The scans.</param>
/// <param name="Often">The assets scanned most, whatever their level now: only keys, most first.</param>
internal sealed record KeptFigures(CountedAssets Assets, ScanFigures Scans, IReadOnlyList<KeyValuePair<Guid, long>> Often);
