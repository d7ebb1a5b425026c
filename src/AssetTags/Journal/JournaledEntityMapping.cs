using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Journal;

/// <summary>What all journaled tables have in common.</summary>
internal static class JournaledEntityMapping
{
    /// <summary>Maps the key, the community and the revision of a journaled type to <paramref name="table"/>.</summary>
    public static void IsJournaled<T>(this EntityTypeBuilder<T> entity, string table)
        where T : JournaledEntity
    {
        entity.ToTable(table);
        entity.Ignore(e => e.EntityType);
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.Property(e => e.Revision).IsConcurrencyToken();
        entity.Property(e => e.PersonalSalt).HasMaxLength(Commitment.SaltLength);
        entity.HasOne<JournalLog>().WithMany().HasForeignKey(e => e.CommunityId).OnDelete(DeleteBehavior.Restrict);
    }
}
