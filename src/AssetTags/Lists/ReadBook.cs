using System.Buffers.Binary;
using AssetTags.Journal;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Search;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Reads a community's book, and after writes only what they changed, which the journal tells.</summary>
/// <remarks>
/// Writers of PostgreSQL may commit in another order than that of their entries' keys, so the entries of the last minutes are counted each time, and read again where
/// their number is another. A write that takes longer than that shows at the latest the next day, when everything is read anew; lists show the assets themselves in any case.
/// </remarks>
internal sealed class ReadBook(RegistryContext registry, StreetNamesCache streets)
{
    private const int MostChanges = 20_000;

    private static readonly TimeSpan s_again = TimeSpan.FromMinutes(10);

    // What these change concerns more than the assets that they name.
    private static readonly HashSet<string> s_ofAll = new(StringComparer.Ordinal) { "community", "publicity-definition", "restricted-party", "street-rename" };

    /// <summary>The book as it is at the community's revision.</summary>
    public async Task<ListBook> RunAsync(PublicCommunity community, ListBook? known, CancellationToken cancellation)
    {
        if (known is null || known.Community.Today != community.Today)
        {
            return await AllAsync(community, cancellation);
        }

        var from = Before(known.LastEntry);
        Guid[] recent = [.. known.Recent.Where(e => e.CompareTo(from) >= 0)];
        var isWhole = await registry.Set<JournalEntry>().CountAsync(e => e.Id >= from && e.Id <= known.LastEntry, cancellation) == recent.Length;
        var entries = await EntriesAsync(isWhole ? known.LastEntry : from, cancellation);
        var seen = isWhole ? [known.LastEntry] : recent.ToHashSet();
        var fresh = entries.Where(e => !seen.Contains(e.Id)).ToList();
        var changed = fresh.Where(e => e.CommunityId == community.Community.Id).ToLookup(e => e.Type, e => e.Key, StringComparer.Ordinal);
        if (changed.Any(c => s_ofAll.Contains(c.Key)))
        {
            return await AllAsync(community, cancellation);
        }

        var holders = changed["balance-holder"].Any() ? await ListedRows.HoldersAsync(registry, community.Community.Id, cancellation) : known.Holders;
        var touched = await TouchedAsync(known, changed, cancellation);
        if (touched.Count > MostChanges)
        {
            return await AllAsync(community, cancellation);
        }

        var names = await streets.OfAsync(registry, community.Community.Id, cancellation);
        var rows = await new ListedRows(registry, community, holders, names, known.Words).SomeAsync(touched, cancellation);
        return known.With(community, holders, Latest(fresh, known.LastEntry), [.. recent, .. fresh.Select(e => e.Id)], rows);
    }

    private async Task<ListBook> AllAsync(PublicCommunity community, CancellationToken cancellation)
    {
        var id = community.Community.Id;
        var last = await registry.Set<JournalEntry>().OrderByDescending(e => e.Id).Select(e => (Guid?)e.Id).FirstOrDefaultAsync(cancellation) ?? Guid.Empty;
        var recent = await EntriesAsync(Before(last), cancellation);
        var holders = await ListedRows.HoldersAsync(registry, id, cancellation);
        var words = new WordBook();
        var names = await streets.OfAsync(registry, id, cancellation);
        var rows = await new ListedRows(registry, community, holders, names, words).AllAsync(cancellation);
        return ListBook.Of(community, holders, words, Latest(recent, last), [.. recent.Select(e => e.Id)], rows);
    }

    private async Task<HashSet<Guid>> TouchedAsync(ListBook known, ILookup<string, Guid> changed, CancellationToken cancellation)
    {
        var touched = changed["asset"].ToHashSet();
        var holders = changed["balance-holder"].ToHashSet();
        touched.UnionWith(holders.Count == 0 ? [] : known.Rows.Where(r => r.Holder is { } h && holders.Contains(h.Id)).Select(r => r.Id));
        foreach (var part in changed["tag"].Distinct().Chunk(500))
        {
            touched.UnionWith(await registry.Tags.Where(t => EF.Parameter(part).Contains(t.Id) && t.AssetId != null).Select(t => t.AssetId!.Value).ToListAsync(cancellation));
        }

        foreach (var part in changed["publicity-decision"].Distinct().Chunk(500))
        {
            touched.UnionWith(await registry.PublicityDecisions.Where(d => EF.Parameter(part).Contains(d.Id)).Select(d => d.AssetId).ToListAsync(cancellation));
        }

        return touched;
    }

    private async Task<IReadOnlyList<Entry>> EntriesAsync(Guid from, CancellationToken cancellation)
    {
        var read = await registry.Set<JournalEntry>().Where(e => e.Id >= from).Select(e => new { e.Id, e.CommunityId, e.Entity }).ToListAsync(cancellation);
        return [.. read.Select(e => Entry.Of(e.Id, e.CommunityId, e.Entity))];
    }

    private static Guid Latest(IReadOnlyList<Entry> entries, Guid last) => entries.Aggregate(last, (latest, e) => e.Id.CompareTo(latest) > 0 ? e.Id : latest);

    // Keys begin with their milliseconds.
    private static Guid Before(Guid key)
    {
        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        var at = (BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16) - (long)s_again.TotalMilliseconds;
        bytes.Clear();
        BinaryPrimitives.WriteInt64BigEndian(bytes, Math.Max(at, 0) << 16);
        return new Guid(bytes, bigEndian: true);
    }

    private readonly record struct Entry(Guid Id, Guid CommunityId, string Type, Guid Key)
    {
        public static Entry Of(Guid id, Guid community, string entity)
            => entity.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 && Guid.TryParse(entity.AsSpan(slash + 1), out var key)
                ? new Entry(id, community, entity[..slash], key) : new Entry(id, community, entity, default);
    }
}
