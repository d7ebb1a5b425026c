using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Tags;

internal sealed class TagMapping : IEntityTypeConfiguration<Tag>
{
    public void Configure(EntityTypeBuilder<Tag> tag)
    {
        tag.IsJournaled("tags");
        tag.Ignore(t => t.IsLive);
        // The compiled model asks once what an empty code is read as: none.
        tag.Property(t => t.Code).HasMaxLength(TagCode.SymbolCount)
            .HasConversion(code => code.Symbols, stored => stored.Length == 0 ? default : TagCode.FromStored(stored));
        tag.Property(t => t.State).HasConversion<string>().HasMaxLength(10);
        tag.HasIndex(t => t.Code).IsUnique();

        // An asset may have had many tags, but one at a time.
        tag.HasIndex(t => t.AssetId).IsUnique().HasFilter("state IN ('Minted', 'Printed', 'Attached')");
        tag.HasIndex([nameof(Tag.AssetId)], "IX_tags_asset_id_ever");
    }
}
