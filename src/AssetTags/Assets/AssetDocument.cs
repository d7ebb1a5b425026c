using AssetTags.Journal;

namespace AssetTags.Assets;

/// <summary>What kind of paper an <see cref="AssetDocument"/> is.</summary>
public enum AssetDocumentKind
{
    /// <summary>Рішення ради чи виконавчого комітету.</summary>
    Decision,

    /// <summary>Акт.</summary>
    Act,

    /// <summary>Договір.</summary>
    Contract,

    /// <summary>Інший документ.</summary>
    Other,
}

/// <summary>A paper behind an asset: which, of when, and where it can be read.</summary>
public sealed class AssetDocument : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "document";

    /// <summary>The asset.</summary>
    public Guid AssetId { get; internal init; }

    /// <summary>What kind of paper.</summary>
    public AssetDocumentKind Kind { get; internal init; }

    /// <summary>What it is about, such as <c>Про передачу на баланс</c>.</summary>
    public string? Title { get; internal set; }

    /// <summary>Its number, as written.</summary>
    public string? Number { get; internal set; }

    /// <summary>Its date.</summary>
    public DateOnly? Date { get; internal set; }

    /// <summary>Where it can be read: an address with http or https, or <see langword="null"/>.</summary>
    public string? Link { get; internal set; }

    /// <summary>The name of the stored file, or <see langword="null"/> where none is stored.</summary>
    public string? FileName { get; internal init; }

    /// <summary>SHA-256 of the stored file, lower-case hexadecimal.</summary>
    public string? FileSha256 { get; internal init; }

    /// <summary>The size of the stored file, bytes.</summary>
    public long? FileByteCount { get; internal init; }

    /// <summary>When it was taken away; <see langword="null"/> while it is shown.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
