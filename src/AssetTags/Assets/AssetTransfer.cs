using AssetTags.Journal;

namespace AssetTags.Assets;

/// <summary>An asset went from one balance holder to another, by an act.</summary>
public sealed class AssetTransfer : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "transfer";

    /// <summary>The asset.</summary>
    public Guid AssetId { get; internal init; }

    /// <summary>Who gave it.</summary>
    public Guid? FromHolderId { get; internal init; }

    /// <summary>Who took it.</summary>
    public Guid ToHolderId { get; internal init; }

    /// <summary>The inventory number it had there.</summary>
    public string? FormerInventoryNumber { get; internal init; }

    /// <summary>The number of the act of acceptance and transfer.</summary>
    public string ActNumber { get; internal init; } = "";

    /// <summary>The act's date.</summary>
    public DateOnly ActDate { get; internal init; }

    /// <summary>The bulk change it was part of, if it was.</summary>
    public Guid? BulkChangeId { get; internal init; }
}
