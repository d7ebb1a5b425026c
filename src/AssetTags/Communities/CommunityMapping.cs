using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Communities;

internal sealed class CommunityMapping : IEntityTypeConfiguration<Community>
{
    public void Configure(EntityTypeBuilder<Community> community)
    {
        community.IsJournaled("communities");
        community.Property(c => c.Katottg).HasMaxLength(19);
        community.Property(c => c.Host).HasMaxLength(253);
        community.HasIndex(c => c.Katottg).IsUnique();
        community.ComplexProperty(c => c.Contact);
    }
}

internal sealed class BalanceHolderMapping : IEntityTypeConfiguration<BalanceHolder>
{
    public void Configure(EntityTypeBuilder<BalanceHolder> holder)
    {
        holder.IsJournaled("balance_holders");
        holder.Property(h => h.Edrpou).HasMaxLength(20);
        holder.HasIndex(h => new { h.CommunityId, h.Edrpou }).IsUnique();
        holder.ComplexProperty(h => h.Contact);
    }
}

internal sealed class CommunityHostMapping : IEntityTypeConfiguration<CommunityHost>
{
    public void Configure(EntityTypeBuilder<CommunityHost> host)
    {
        host.IsJournaled("community_hosts");
        host.Property(h => h.Host).HasMaxLength(253);
        host.HasIndex(h => h.Host).IsUnique();
    }
}
