using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Printing;

internal sealed class LabelDefinitionMapping : IEntityTypeConfiguration<LabelDefinition>
{
    public void Configure(EntityTypeBuilder<LabelDefinition> definition)
    {
        definition.IsJournaled("label_definitions");
        definition.Property(d => d.Name).HasMaxLength(60);
        definition.HasIndex(d => new { d.CommunityId, d.Kind, d.Name }).IsUnique();
    }
}
