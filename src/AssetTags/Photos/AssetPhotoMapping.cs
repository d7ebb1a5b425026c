using AssetTags.Assets;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Photos;

internal sealed class AssetPhotoMapping : IEntityTypeConfiguration<AssetPhoto>
{
    public void Configure(EntityTypeBuilder<AssetPhoto> photo)
    {
        photo.IsJournaled("asset_photos");
        photo.Property(p => p.Sha256).HasMaxLength(64);
        photo.HasOne<Asset>().WithMany().HasForeignKey(p => p.AssetId).OnDelete(DeleteBehavior.Restrict);
    }
}
