using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags;

internal sealed class RegistryStampMapping : IEntityTypeConfiguration<RegistryStamp>
{
    public void Configure(EntityTypeBuilder<RegistryStamp> stamp)
    {
        stamp.ToTable("registry_stamp");
        stamp.Property(s => s.Id).ValueGeneratedNever();
        stamp.HasData(new RegistryStamp());
    }
}
