using System.Collections.Concurrent;

namespace AssetTags.Lists;

/// <summary>The books last read for each community; one for the whole program.</summary>
/// <remarks>What nobody asked for in half an hour is forgotten.</remarks>
public sealed class ListBooks(TimeProvider clock)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<Guid, Place> _places = new();

    /// <summary>The communities whose books somebody asked for lately.</summary>
    public IReadOnlyList<Guid> Held => [.. _places.Where(p => p.Value.Book is not null && clock.GetElapsedTime(p.Value.AskedAt) <= s_longest).Select(p => p.Key)];

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
        Forget();
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
        }
    }

    private void Forget()
    {
        foreach (var (community, place) in _places)
        {
            if (clock.GetElapsedTime(place.AskedAt) > s_longest)
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
