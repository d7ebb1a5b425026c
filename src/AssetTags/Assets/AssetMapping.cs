using AssetTags.Communities;
using AssetTags.Journal;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Assets;

internal sealed class AssetMapping : IEntityTypeConfiguration<Asset>
{
    public void Configure(EntityTypeBuilder<Asset> asset)
    {
        asset.IsJournaled("assets");
        asset.Property(a => a.Kind).HasConversion<string>().HasMaxLength(10);
        asset.Property(a => a.Status).HasConversion<string>().HasMaxLength(20);
        asset.Property(a => a.Condition).HasConversion<string>().HasMaxLength(20);
        asset.Property(a => a.RegistrationStatus).HasConversion<string>().HasMaxLength(20);
        asset.ComplexProperty(a => a.Location);
        asset.ComplexProperty(a => a.Owner);
        asset.ComplexProperty(a => a.Address).Ignore(a => a.OneLine).Ignore(a => a.House);
        asset.ComplexProperty(a => a.User, user =>
        {
            user.Property(u => u.Name).IsPersonal();
            user.Property(u => u.Code).IsPersonal();
        });
        asset.Property(a => a.OfficialValues).IsPersonal();
        asset.Property(a => a.ExtraValues).IsPersonal();
        asset.HasOne<BalanceHolder>().WithMany().HasForeignKey(a => a.BalanceHolderId).OnDelete(DeleteBehavior.Restrict);

        // No foreign keys: SQLite would have to copy the table, and its triggers with it.
        asset.HasIndex(a => a.ParentId);
        asset.HasIndex(a => new { a.BalanceHolderId, a.InventoryNumber }).IsUnique();
        asset.HasIndex(a => new { a.CommunityId, a.Kind, a.OfficialId }).IsUnique();
        asset.HasIndex(a => new { a.CommunityId, a.ChangedAt });
    }
}

internal sealed class TaggedAssetMapping : IEntityTypeConfiguration<Tag>
{
    public void Configure(EntityTypeBuilder<Tag> tag)
        => tag.HasOne<Asset>().WithMany().HasForeignKey(t => t.AssetId).OnDelete(DeleteBehavior.Restrict);
}
