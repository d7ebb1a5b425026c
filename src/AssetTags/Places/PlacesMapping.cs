using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Places;

internal sealed class StreetRenameMapping : IEntityTypeConfiguration<StreetRename>
{
    public void Configure(EntityTypeBuilder<StreetRename> rename)
    {
        rename.IsJournaled("street_renames");
        rename.HasIndex(r => new { r.CommunityId, r.NewName });
    }
}

internal sealed class BaseMapMapping : IEntityTypeConfiguration<BaseMap>
{
    public void Configure(EntityTypeBuilder<BaseMap> map)
    {
        map.IsJournaled("base_maps");
        map.Property(m => m.Kind).HasConversion<string>().HasMaxLength(10);
        map.HasIndex(m => new { m.CommunityId, m.Kind }).IsUnique();
    }
}
