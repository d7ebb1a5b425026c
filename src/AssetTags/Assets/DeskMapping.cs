using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Assets;

internal sealed class BulkChangeMapping : IEntityTypeConfiguration<BulkChange>
{
    // The former values may be megabytes, and stand in the assets' own entries already.
    public void Configure(EntityTypeBuilder<BulkChange> change)
    {
        change.IsJournaled("bulk_changes");
        change.Property(c => c.Operation).HasMaxLength(40);
        change.Property(c => c.Before).IsPersonal();
        change.HasIndex(c => new { c.CommunityId, c.CreatedAt });
    }
}

internal sealed class AssetTransferMapping : IEntityTypeConfiguration<AssetTransfer>
{
    public void Configure(EntityTypeBuilder<AssetTransfer> transfer)
    {
        transfer.IsJournaled("asset_transfers");
        transfer.HasOne<Asset>().WithMany().HasForeignKey(t => t.AssetId).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<BalanceHolder>().WithMany().HasForeignKey(t => t.FromHolderId).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<BalanceHolder>().WithMany().HasForeignKey(t => t.ToHolderId).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<BulkChange>().WithMany().HasForeignKey(t => t.BulkChangeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SavedViewMapping : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.IsJournaled("saved_views");
        view.Property(v => v.Name).HasMaxLength(100);
        view.HasIndex(v => v.AccountId);
    }
}
