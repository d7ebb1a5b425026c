using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Which entries of the journal are wanted; what is not said does not limit.</summary>
public sealed record JournalQuery
{
    /// <summary>What was changed.</summary>
    public Guid? Key { get; init; }

    /// <summary>The inventory number of the assets that were changed.</summary>
    public string? Number { get; init; }

    /// <summary>Who changed it: a part of the name in any case.</summary>
    public string? Person { get; init; }

    /// <summary>The operation, or how its name begins.</summary>
    public string? Operation { get; init; }

    /// <summary>The local day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Only entries before this one.</summary>
    public Guid? Before { get; init; }
}

/// <summary>A page of the journal.</summary>
/// <param name="Lines">The entries, the newest first.</param>
/// <param name="Next">Before which entry the next page begins; <see langword="null"/> at the end.</param>
/// <param name="IsUnfinished">Whether the search stopped after many entries, so that the next page may have more though this one is not full.</param>
public sealed record JournalPage(IReadOnlyList<JournalLine> Lines, Guid? Next, bool IsUnfinished);

/// <summary>Reads who changed what, the newest first.</summary>
public sealed class ReadJournal(RegistryContext registry)
{
    /// <summary>How many entries a page has.</summary>
    public const int Size = 50;

    // Persons and operations stand inside the entries, so they are looked for by reading.
    private const int Batch = 500, MostRead = 20_000;

    /// <summary>Reads a page.</summary>
    public async Task<JournalPage> RunAsync(Guid communityId, JournalQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var community = await registry.Set<Communities.Community>().AsNoTracking().SingleAsync(c => c.Id == communityId, cancellation);
        var entities = await EntitiesAsync(communityId, query, cancellation);
        var actors = query.Person is null ? null : await ActorsAsync(query.Person, cancellation);
        var (found, before, read) = (new List<JournalRecord>(), query.Before ?? Guid.AllBitsSet, 0);
        for (var isEnd = false; !isEnd && found.Count <= Size && read < MostRead;)
        {
            var part = await PartAsync(communityId, entities, before, cancellation);
            found.AddRange(part.Where(r => (actors is null || actors.Contains(r.ActorId)) && IsOf(r.Operation, query.Operation) && (query.Day is null || community.DayOf(r.At) == query.Day)));
            (read, isEnd, before) = (read + part.Count, part.Count < Batch, part.Count > 0 ? part[^1].Id : before);
        }

        var isUnfinished = found.Count <= Size && read >= MostRead;
        List<JournalRecord> shown = [.. found.Take(Size)];
        return new JournalPage(await new JournalLines(registry).OfAsync(communityId, shown, null, cancellation), found.Count > Size ? shown[^1].Id : isUnfinished ? before : null, isUnfinished);
    }

    private async Task<HashSet<Guid>> ActorsAsync(string person, CancellationToken cancellation)
        => [.. (await registry.Set<Actor>().AsNoTracking().ToListAsync(cancellation)).Where(a => FoldedText.Contains(a.Name, person)).Select(a => a.Id)];

    // Every kind of thing has keys of its own, and the index of entities begins with the kind.
    private async Task<string[]?> EntitiesAsync(Guid communityId, JournalQuery query, CancellationToken cancellation)
        => query.Key is { } key ? [.. JournalLines.Types.Select(type => $"{type}/{key:D}")]
            : query.Number is { } number ? [.. (await registry.Set<Assets.Asset>().Where(a => a.CommunityId == communityId && a.InventoryNumber == number)
                .Select(a => a.Id).ToListAsync(cancellation)).Select(id => $"asset/{id:D}")]
            : null;

    private async Task<List<JournalRecord>> PartAsync(Guid communityId, string[]? entities, Guid before, CancellationToken cancellation)
    {
        var entries = registry.Set<JournalEntry>().AsNoTracking().Where(e => e.CommunityId == communityId && e.Id < before);
        if (entities is not null)
        {
            entries = entries.Where(e => EF.Parameter(entities).Contains(e.Entity));
        }

        return [.. (await entries.OrderByDescending(e => e.Id).Take(Batch).ToListAsync(cancellation)).Select(JournalRecord.Of)];
    }

    private static bool IsOf(string operation, string? wanted) => wanted is null || operation == wanted || operation.StartsWith(wanted + ".", StringComparison.Ordinal);
}
