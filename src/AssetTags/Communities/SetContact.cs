using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Communities;

/// <summary>The outcomes of <see cref="SetContact"/>.</summary>
public abstract record SetContactResult
{
    /// <summary>The contact is as it was asked for.</summary>
    /// <param name="Name">Whose it is.</param>
    /// <param name="Contact">The contact now.</param>
    public sealed record Done(string Name, Contact Contact) : SetContactResult;

    /// <summary>A part of it cannot be; nothing changed.</summary>
    /// <param name="Reason">Which, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : SetContactResult;

    /// <summary>There is no such balance holder in the community; nothing changed.</summary>
    public sealed record NoSuchHolder : SetContactResult;
}

/// <summary>Says how residents reach the community's office or a balance holder. It is published: an office, never a person.</summary>
public sealed class SetContact(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Sets what is given and leaves the rest.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="holderId">The balance holder; <see langword="null"/> for the community itself.</param>
    /// <param name="facts">What to change.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<SetContactResult> RunAsync(Guid communityId, Guid? holderId, ContactFacts facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Fault is { } reason)
        {
            return new SetContactResult.Refused(reason);
        }

        return await write.RunAsync(holderId is null ? "community.contact" : "balance-holder.contact", async (_, inner) =>
        {
            var found = holderId is null
                ? await registry.Communities.Where(c => c.Id == communityId).Select(c => new { c.Name, Row = (JournaledEntity)c }).SingleAsync(inner)
                : await registry.BalanceHolders.Where(h => h.CommunityId == communityId && h.Id == holderId).Select(h => new { h.Name, Row = (JournaledEntity)h }).SingleOrDefaultAsync(inner);
            if (found is null)
            {
                return (SetContactResult)new SetContactResult.NoSuchHolder();
            }

            var contact = found.Row is Community community ? community.Contact : ((BalanceHolder)found.Row).Contact;
            facts.Put(contact);
            return new SetContactResult.Done(found.Name, contact);
        }, cancellation);
    }
}
