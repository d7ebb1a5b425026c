using System.Collections.Concurrent;

namespace AssetTags.Lists;

/// <summary>The books last read for each community; one for the whole program.</summary>
/// <remarks>What nobody asked for in as long as a session may rest is forgotten, and what was asked for longest ago where they are too many.</remarks>
/// <param name="clock">Tells how long nobody asked.</param>
/// <param name="mostRows">Assets of all held books together; a million take some 700 MiB.</param>
public sealed class ListBooks(TimeProvider clock, int mostRows = 1_000_000)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(8);

    private readonly ConcurrentDictionary<Guid, Place> _places = new();

    /// <summary>The communities whose books somebody asked for lately.</summary>
    public IReadOnlyList<Guid> Held => [.. _places.Where(p => p.Value.Book is not null && clock.GetElapsedTime(p.Value.AskedAt) <= s_longest).Select(p => p.Key)];

    /// <summary>Whether another book may be read before anybody asks for it.</summary>
    internal bool HasRoom => _places.Values.Sum(p => (long)(p.Book?.Rows.Count ?? 0)) < mostRows / 2;

    /// <summary>The book of a community; brought up to date by one reader while others wait for it.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="isAsked">Whether somebody waits for it, so that it is kept longer.</param>
    /// <param name="isCurrent">Whether a book is as the registry is.</param>
    /// <param name="read">Reads it anew, or what changed since a former one.</param>
    /// <param name="cancellation">Stops.</param>
    internal async Task<ListBook> OfAsync(Guid communityId, bool isAsked, Func<ListBook, bool> isCurrent, Func<ListBook?, Task<ListBook>> read, CancellationToken cancellation)
    {
        var place = _places.GetOrAdd(communityId, _ => new Place { AskedAt = clock.GetTimestamp() });
        place.AskedAt = isAsked ? clock.GetTimestamp() : place.AskedAt;
        if (place.Book is { } kept && isCurrent(kept))
        {
            return kept;
        }

        await place.Turn.WaitAsync(cancellation);
        try
        {
            return place.Book is { } known && isCurrent(known) ? known : place.Book = await read(place.Book);
        }
        finally
        {
            place.Turn.Release();
            Forget();
        }
    }

    // The one asked for last is kept, however large it is.
    private void Forget()
    {
        var rows = 0;
        foreach (var ((community, place), rank) in _places.OrderByDescending(p => p.Value.AskedAt).Select((p, rank) => (p, rank)).ToList())
        {
            rows += place.Book?.Rows.Count ?? 0;
            if (clock.GetElapsedTime(place.AskedAt) > s_longest || (rows > mostRows && rank > 0))
            {
                _places.TryRemove(community, out _);
            }
        }
    }

    private sealed class Place
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public long AskedAt { get; set; }

        public ListBook? Book { get; set; }
    }
}
