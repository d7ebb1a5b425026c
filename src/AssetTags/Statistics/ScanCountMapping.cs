using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Statistics;

internal sealed class ScanCountMapping : IEntityTypeConfiguration<ScanCount>
{
    public void Configure(EntityTypeBuilder<ScanCount> count)
    {
        count.ToTable("scan_counts");
        count.HasKey(c => new { c.CommunityId, c.Day, c.AssetId, c.State, c.Referrer });
        count.Property(c => c.State).HasConversion<string>().HasMaxLength(10);
        count.Property(c => c.Referrer).HasConversion<string>().HasMaxLength(10);
        count.HasOne<JournalLog>().WithMany().HasForeignKey(c => c.CommunityId).OnDelete(DeleteBehavior.Restrict);
    }
}
