using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Publicity;

internal sealed class PublicityDecisionMapping : IEntityTypeConfiguration<PublicityDecision>
{
    public void Configure(EntityTypeBuilder<PublicityDecision> decision)
    {
        decision.IsJournaled("publicity_decisions");
        decision.Property(d => d.Level).HasConversion<string>().HasMaxLength(12);
        decision.HasIndex(d => d.AssetId).IsUnique().HasFilter("withdrawn_at IS NULL");
    }
}

internal sealed class RestrictedPartyMapping : IEntityTypeConfiguration<RestrictedParty>
{
    public void Configure(EntityTypeBuilder<RestrictedParty> party)
    {
        party.IsJournaled("restricted_parties");
        party.Property(p => p.Edrpou).HasMaxLength(20);
        party.HasIndex(p => new { p.CommunityId, p.Edrpou }).IsUnique();
    }
}

internal sealed class PublicityDefinitionMapping : IEntityTypeConfiguration<PublicityDefinition>
{
    public void Configure(EntityTypeBuilder<PublicityDefinition> definition)
    {
        definition.IsJournaled("publicity_definitions");
        definition.Property(d => d.Kind).HasConversion<string>().HasMaxLength(12);
        definition.Property(d => d.Name).HasMaxLength(60);
        definition.HasIndex(d => new { d.CommunityId, d.Kind, d.Name }).IsUnique();
    }
}
