using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace AssetTags.Journal;

/// <summary>What an operation has in hand while it writes: the instant, and the way to write many rows.</summary>
public sealed class JournalSession
{
    private readonly RegistryContext _registry;
    private readonly string _operation;
    private readonly Author _author;
    private string _source;
    private readonly Dictionary<Guid, JournalLeaf> _leaves = [];
    private readonly bool _isRehearsal;
    private Guid? _actor;

    internal JournalSession(RegistryContext registry, string operation, Author author, DateTimeOffset at, bool isRehearsal = false)
    {
        _isRehearsal = isRehearsal;
        _registry = registry;
        _operation = operation;
        _author = author;
        _source = author.Source;
        At = at;
    }

    /// <summary>The instant of the whole write; UTC, whole milliseconds.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Whether any row was written.</summary>
    internal bool HasWritten { get; private set; }

    /// <summary>Whether the operation decided to leave everything as it was.</summary>
    internal bool IsAbandoned { get; private set; }

    /// <summary>Whether nobody need look at the registry anew after this write.</summary>
    internal bool IsQuiet { get; private set; }

    /// <summary>Says that what is written shows on no page and ends no session, so that nobody sees from outside that anything was written.</summary>
    internal void StayQuiet() => IsQuiet = true;

    /// <summary>Leaves everything as it was: the transaction is rolled back when the operation returns.</summary>
    internal void Abandon() => IsAbandoned = true;

    /// <summary>Names a more exact source for this write's entries, such as <c>import:…</c>; before the first of them.</summary>
    internal void ComesFrom(string source) => _source = source;

    /// <summary>The state of an entity before it is changed in bulk; hand it back to <see cref="UpdateAsync"/>.</summary>
    internal RowState StateOf(JournaledEntity entity) => RowState.Of(_registry, entity);

    /// <summary>Inserts many new rows and their entries, past change tracking.</summary>
    internal async Task InsertAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : JournaledEntity
    {
        var (entries, _) = await EntriesAsync(rows, static row => (row, null), cancellation);
        await _registry.InsertAsync(rows, cancellation);
        await _registry.InsertAsync(entries, cancellation);
    }

    /// <summary>Overwrites many rows and adds their entries, past change tracking.</summary>
    internal async Task UpdateAsync<T>(IReadOnlyCollection<(T Row, RowState Before)> changes, CancellationToken cancellation)
        where T : JournaledEntity
    {
        var (entries, former) = await EntriesAsync(changes, static change => (change.Row, change.Before), cancellation);
        await _registry.UpdateAsync([.. changes.Select(c => c.Row)], cancellation);
        await _registry.InsertAsync(entries, cancellation);
        await _registry.InsertAsync(former, cancellation);
    }

    /// <summary>Saves what the context tracks, each row with its entry. Rows come first, so that who loses a race for one learns of it there, and not by its entry.</summary>
    internal async Task SaveAsync(CancellationToken cancellation)
    {
        _registry.ChangeTracker.DetectChanges();
        EntityEntry<JournaledEntity>[] changed = [.. _registry.ChangeTracker.Entries<JournaledEntity>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified)];
        var entries = new List<object>();
        foreach (var entry in changed)
        {
            var before = entry.State == EntityState.Added
                ? null
                : StateOf((JournaledEntity)entry.OriginalValues.ToObject());
            Stamp(entry.Entity);
            await OpenAsync(entry.Entity.CommunityId, cancellation);
            var (made, former) = Entry(entry.Entity, before);
            entries.AddRange(former is null ? [made] : [made, former]);
        }

        await _registry.SaveChangesAsync(cancellation);
        _registry.AddRange(entries);
        await _registry.SaveChangesAsync(cancellation);
    }

    private void Stamp(JournaledEntity entity)
    {
        entity.CreatedAt = entity.Revision == 0 ? At : entity.CreatedAt;
        entity.ChangedAt = At;
        entity.Revision++;
    }

    private async Task<(JournalEntry[] Entries, FormerValues[] Former)> EntriesAsync<T>(
        IReadOnlyCollection<T> rows, Func<T, (JournaledEntity Row, RowState? Before)> read, CancellationToken cancellation)
    {
        foreach (var (row, _) in rows.Select(read))
        {
            Stamp(row);
            await OpenAsync(row.CommunityId, cancellation);
        }

        if (_isRehearsal)
        {
            return ([], []);
        }

        (JournalEntry Entry, FormerValues? Former)[] made = [.. rows.Select(read).Select(change => Entry(change.Row, change.Before))];
        return ([.. made.Select(m => m.Entry)], [.. made.Select(m => m.Former).OfType<FormerValues>()]);
    }

    private (JournalEntry Entry, FormerValues? Former) Entry(JournaledEntity row, RowState? before)
    {
        HasWritten = true;
        var entity = $"{row.EntityType}/{row.Id:D}";
        var after = StateOf(row);
        var entry = new JournalEntry
        {
            CommunityId = row.CommunityId,
            Entity = entity,
            Revision = row.Revision,
            At = At,
            Leaf = _leaves[row.CommunityId].Write(entity, row.Revision, before, after),
        };
        return (entry, before is null ? null : FormerValues.Of(entry.Id, EntityColumns.Of(_registry, row.GetType()), before, after));
    }

    private async ValueTask OpenAsync(Guid communityId, CancellationToken cancellation)
    {
        if (_leaves.ContainsKey(communityId))
        {
            return;
        }

        if (_author.Mandate is { } mandate && mandate.CommunityId != communityId)
        {
            throw new BeyondMandateException($"{_operation} would write to another community.");
        }

        if (_isRehearsal)
        {
            return;
        }

        var log = await _registry.Set<JournalLog>().FindAsync([communityId], cancellation)
            ?? throw new InvalidOperationException($"Community {communityId} has no journal.");
        _actor ??= await ActorAsync(cancellation);
        _leaves[communityId] = new JournalLeaf(log.Katottg, _actor.Value, _source, _operation, At);
    }

    private async Task<Guid> ActorAsync(CancellationToken cancellation)
    {
        var name = Actor.NameOf(_author);
        var known = _registry.Set<Actor>().Where(a => a.Name == name).Select(a => (Guid?)a.Id);
        if (await known.SingleOrDefaultAsync(cancellation) is { } id)
        {
            return id;
        }

        // Two first writes of one person may come at once: the second waits here and finds the row of the first.
        await _registry.Database.ExecuteSqlAsync(
            $"INSERT INTO actors (id, name) VALUES ({SequentialKey.Next()}, {name}) ON CONFLICT (name) DO NOTHING", cancellation);
        return (await known.SingleAsync(cancellation))!.Value;
    }
}
