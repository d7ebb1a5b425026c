using AssetTags.Assets;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AssetTags.Exchange;

/// <summary>One import that changed something: where the facts of its assets come from.</summary>
public sealed class ImportRun : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "import";

    /// <summary>The file's name, without its folder.</summary>
    public string FileName { get; internal init; } = "";

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public string FileHash { get; internal init; } = "";

    /// <summary>The table it held.</summary>
    public AssetKind Kind { get; internal init; }

    /// <summary>Assets it added.</summary>
    public int Added { get; internal init; }

    /// <summary>Assets it changed.</summary>
    public int Changed { get; internal init; }

    /// <summary>Rows that said what the registry said already.</summary>
    public int Unchanged { get; internal init; }

    /// <summary>Rows left out because of errors, on request.</summary>
    public int Skipped { get; internal init; }
}

internal sealed class ImportRunMapping : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> import)
    {
        import.IsJournaled("import_runs");
        import.Property(i => i.Kind).HasConversion<string>().HasMaxLength(10);
        import.Property(i => i.FileHash).HasMaxLength(64);
    }
}
