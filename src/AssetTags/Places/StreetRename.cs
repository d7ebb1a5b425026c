using AssetTags.Journal;

namespace AssetTags.Places;

/// <summary>A street that has another name now; people still look for the former one.</summary>
public sealed class StreetRename : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "street-rename";

    /// <summary>The settlement, or <see langword="null"/> where the community has one such street.</summary>
    public string? Settlement { get; internal init; }

    /// <summary>The former name, with or without its type.</summary>
    public string OldName { get; internal init; } = "";

    /// <summary>The present name.</summary>
    public string NewName { get; internal init; } = "";

    /// <summary>Since when, if known.</summary>
    public DateOnly? RenamedOn { get; internal set; }

    /// <summary>The decision's number, if known.</summary>
    public string? DocumentNumber { get; internal set; }

    /// <summary>When the entry was taken back as a mistake; <see langword="null"/> while it holds.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
