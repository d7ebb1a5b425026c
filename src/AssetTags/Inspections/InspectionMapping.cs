using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Journal;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Inspections;

internal sealed class InspectionMapping : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.IsJournaled("inspections");
        inspection.Property(i => i.InspectorName).HasMaxLength(200).IsPersonal();
        inspection.Property(i => i.Condition).HasConversion<string>().HasMaxLength(20);
        inspection.Property(i => i.FormerCondition).HasConversion<string>().HasMaxLength(20);
        inspection.Property(i => i.Status).HasConversion<string>().HasMaxLength(20);
        inspection.Property(i => i.FormerStatus).HasConversion<string>().HasMaxLength(20);
        inspection.Property(i => i.TagState).HasConversion<string>().HasMaxLength(10);
        inspection.Property(i => i.Note).IsPersonal();
        inspection.Property(i => i.SentHash).HasMaxLength(64);
        inspection.HasOne<Asset>().WithMany().HasForeignKey(i => i.AssetId).OnDelete(DeleteBehavior.Restrict);
        inspection.HasOne<Tag>().WithMany().HasForeignKey(i => i.TagId).OnDelete(DeleteBehavior.Restrict);
        inspection.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId).OnDelete(DeleteBehavior.Restrict);
        inspection.HasIndex(i => new { i.AssetId, i.ObservedAt });
        inspection.HasIndex(i => new { i.AccountId, i.ObservedAt });
    }
}

internal sealed class InspectionIntervalMapping : IEntityTypeConfiguration<InspectionInterval>
{
    public void Configure(EntityTypeBuilder<InspectionInterval> interval)
    {
        interval.IsJournaled("inspection_intervals");
        interval.Property(i => i.ClassPrefix).HasMaxLength(20);
        interval.Property(i => i.Condition).HasConversion<string>().HasMaxLength(20);
    }
}
