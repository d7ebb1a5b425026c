using AssetTags.Journal;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Assets;

internal sealed class AssetDocumentMapping : IEntityTypeConfiguration<AssetDocument>
{
    public void Configure(EntityTypeBuilder<AssetDocument> document)
    {
        document.IsJournaled("asset_documents");
        document.Property(d => d.Kind).HasConversion<string>().HasMaxLength(10);
        document.Property(d => d.FileName).HasMaxLength(255);
        document.Property(d => d.FileSha256).HasMaxLength(64);
        document.HasOne<Asset>().WithMany().HasForeignKey(d => d.AssetId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DecidedAssetMapping : IEntityTypeConfiguration<PublicityDecision>
{
    public void Configure(EntityTypeBuilder<PublicityDecision> decision)
        => decision.HasOne<Asset>().WithMany().HasForeignKey(d => d.AssetId).OnDelete(DeleteBehavior.Restrict);
}
