using Microsoft.EntityFrameworkCore;

namespace AssetTags.Journal;

/// <summary>The one way to change the registry: a transaction in which every changed row gets its journal entry.</summary>
public sealed class JournaledWrite(RegistryContext registry, TimeProvider clock, Author author, IEnumerable<BeforeCommit> chores)
{
    /// <summary>Runs a write; whatever <paramref name="work"/> adds or changes is saved and journaled when it returns.</summary>
    /// <typeparam name="T">What the operation answers.</typeparam>
    /// <param name="operation">The operation's name in the journal, such as <c>tag.attach</c>.</param>
    /// <param name="work">Reads and changes through the registry's context; for many rows, through the session.</param>
    /// <param name="cancellation">Stops before the commit; then nothing has changed.</param>
    /// <exception cref="BeyondMandateException">The author may not do this, or not in the community whose rows are written.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed one of the rows meanwhile.</exception>
    public Task<T> RunAsync<T>(
        string operation, Func<JournalSession, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        RefuseBeyondMandate(operation);
        return registry.WriteAsync(
            async inner =>
            {
                var session = new JournalSession(registry, operation, author, Milliseconds(clock.GetUtcNow()));
                var answer = await work(session, inner);
                if (!session.IsAbandoned)
                {
                    await session.SaveAsync(inner);
                    await FinishAsync(session, inner);
                }

                return (answer, !session.IsAbandoned);
            },
            cancellation);
    }

    /// <summary>Runs a write of many rows to see what it would do: on copies that only it sees, without entries, and nobody waits for it.</summary>
    /// <typeparam name="T">What the operation answers.</typeparam>
    /// <param name="operation">The operation's name in the journal.</param>
    /// <param name="tables">The types whose rows it writes, through the session.</param>
    /// <param name="communityId">Whose rows.</param>
    /// <param name="work">The same as is given to <see cref="RunAsync"/>.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="BeyondMandateException">The author may not do this.</exception>
    public Task<T> RehearseAsync<T>(
        string operation, IReadOnlyCollection<Type> tables, Guid communityId, Func<JournalSession, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        RefuseBeyondMandate(operation);
        return registry.RehearseAsync(
            tables, communityId, inner => work(new JournalSession(registry, operation, author, Milliseconds(clock.GetUtcNow()), isRehearsal: true), inner), cancellation);
    }

    private void RefuseBeyondMandate(string operation)
    {
        if (author.Mandate is { } mandate && !mandate.Operations.Contains(operation))
        {
            throw new BeyondMandateException($"{operation} is not among what the author may do.");
        }
    }

    private async Task FinishAsync(JournalSession session, CancellationToken cancellation)
    {
        if (!session.HasWritten)
        {
            return;
        }

        foreach (var chore in chores)
        {
            await chore(cancellation);
        }

        if (session.IsQuiet)
        {
            return;
        }

        // Last of all, because writers wait for each other at this row until they commit.
        await registry.Database.ExecuteSqlAsync($"UPDATE registry_stamp SET revision = revision + 1 WHERE id = {RegistryStamp.OnlyId}", cancellation);
    }

    // Both databases keep whole milliseconds, so that a state read back has the hash it was written with.
    private static DateTimeOffset Milliseconds(DateTimeOffset instant)
        => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
