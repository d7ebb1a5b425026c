using AssetTags.Journal;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Printing;

internal sealed class PrintRunMapping : IEntityTypeConfiguration<PrintRun>
{
    public void Configure(EntityTypeBuilder<PrintRun> run)
    {
        run.IsJournaled("print_runs");
        run.Property(r => r.Format).HasMaxLength(60);
        run.Property(r => r.Host).HasMaxLength(253);
        run.Property(r => r.FileHash).HasMaxLength(64);
        run.Property(r => r.Code).HasMaxLength(10);
        run.Property(r => r.Design).HasMaxLength(60);
        run.Property(r => r.DesignHash).HasMaxLength(16);
        run.Property(r => r.Printer).HasMaxLength(60);
        run.Property(r => r.ContinuesSheet).HasMaxLength(20);
        run.Property(r => r.SkippedSlots).HasMaxLength(2000);
        run.HasIndex(r => new { r.CommunityId, r.Code }).IsUnique();
    }
}

internal sealed class PrintedLabelMapping : IEntityTypeConfiguration<PrintedLabel>
{
    public void Configure(EntityTypeBuilder<PrintedLabel> label)
    {
        label.ToTable("printed_labels");
        label.HasKey(l => new { l.PrintRunId, l.Position });
        label.HasOne<PrintRun>().WithMany().HasForeignKey(l => l.PrintRunId).OnDelete(DeleteBehavior.Restrict);
        label.HasOne<Tag>().WithMany().HasForeignKey(l => l.TagId).OnDelete(DeleteBehavior.Restrict);
    }
}
