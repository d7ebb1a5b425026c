using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Journal;

internal sealed class JournalEntryMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("journal_entries");
        entry.Property(e => e.Entity).HasMaxLength(80);
        entry.HasIndex(e => new { e.Entity, e.Revision }).IsUnique();
    }
}

internal sealed class FormerValuesMapping : IEntityTypeConfiguration<FormerValues>
{
    // No foreign key: a bulk write adds as many of these as entries, and both in one transaction.
    public void Configure(EntityTypeBuilder<FormerValues> former)
    {
        former.ToTable("former_values");
        former.HasKey(f => f.EntryId);
        former.Property(f => f.EntryId).ValueGeneratedNever();
    }
}

internal sealed class JournalLogMapping : IEntityTypeConfiguration<JournalLog>
{
    public void Configure(EntityTypeBuilder<JournalLog> log)
    {
        log.ToTable("journal_logs");
        log.HasKey(l => l.CommunityId);
        log.Property(l => l.CommunityId).ValueGeneratedNever();
        log.Property(l => l.Katottg).HasMaxLength(19);
        log.HasIndex(l => l.Katottg).IsUnique();
    }
}

internal sealed class ActorMapping : IEntityTypeConfiguration<Actor>
{
    public void Configure(EntityTypeBuilder<Actor> actor)
    {
        actor.ToTable("actors");
        actor.Property(a => a.Name).HasMaxLength(Actor.LongestName);
        actor.HasIndex(a => a.Name).IsUnique();
    }
}
