using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Exchange;

/// <summary>How the columns of files of one shape are read, as somebody corrected it once.</summary>
public sealed class KnownShape : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "import-shape";

    /// <summary>SHA-256 of the headers in their order, lower-case hexadecimal; unique in the community.</summary>
    public string Shape { get; internal init; } = "";

    /// <summary>The official table.</summary>
    public string Table { get; internal set; } = "";

    /// <summary>JSON object: header → official column, or an empty text for a column that is kept as it is.</summary>
    public string Columns { get; internal set; } = "";
}

internal sealed class KnownShapeMapping : IEntityTypeConfiguration<KnownShape>
{
    public void Configure(EntityTypeBuilder<KnownShape> shape)
    {
        shape.IsJournaled("import_shapes");
        shape.Property(s => s.Shape).HasMaxLength(64);
        shape.Property(s => s.Table).HasMaxLength(30);
        shape.HasIndex(s => new { s.CommunityId, s.Shape }).IsUnique();
    }
}
