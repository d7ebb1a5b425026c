using System.Text.Json.Serialization;
using AssetTags.Journal;

namespace AssetTags.Assets;

/// <summary>One object of communal property: a building, movable property or a land parcel.</summary>
/// <remarks>
/// Holds every column of the three official tables. Mapped values are typed and may be <see langword="null"/>; the text
/// as it was imported stays in <see cref="OfficialValues"/>, so that nothing is mapped silently.
/// Columns: CMU № 835 of 21.10.2015, annex 18; official names stand in the remarks of each property where they differ.
/// </remarks>
public sealed partial class Asset : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "asset";

    /// <summary>Which of the three official tables it belongs to.</summary>
    public AssetKind Kind { get; internal init; }

    /// <summary>The official identifier: <c>id</c>, <c>uid</c> or <c>cadastralId</c>; unique per community and kind.</summary>
    public string? OfficialId { get; internal set; }

    /// <summary>The inventory number, text; unique per balance holder, kept for the whole time there.</summary>
    public string? InventoryNumber { get; internal set; }

    /// <summary>Who keeps it on the books (<c>balanceHolderId</c>), or <see langword="null"/> when nobody does.</summary>
    public Guid? BalanceHolderId { get; internal set; }

    /// <summary>What people call it; the title, or a name made from class and purpose where the title is missing.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What is happening to it.</summary>
    public AssetStatus Status { get; internal set; }

    /// <summary>The number of the document behind the status, such as a write-off act.</summary>
    public string? StatusDocumentNumber { get; internal set; }

    /// <summary>The date of the document behind the status.</summary>
    public DateOnly? StatusDocumentDate { get; internal set; }

    /// <summary>When somebody last looked at it on site.</summary>
    public DateOnly? LastInspectedOn { get; internal set; }

    /// <summary>The asset it is a part of, such as the building of premises, or <see langword="null"/>.</summary>
    public Guid? ParentId { get; internal set; }

    /// <summary>The asset that took its place when several were merged, or <see langword="null"/>.</summary>
    public Guid? SuccessorId { get; internal set; }

    /// <summary>Where it stands on the Earth.</summary>
    public AssetLocation Location { get; internal set; } = new();

    /// <summary>
    /// The texts of official columns as imported, where the mapped value alone would not give them back: a JSON object,
    /// official name → text. Everything else as imported is what the mapped value is written as.
    /// </summary>
    [JsonIgnore]
    public string? OfficialValues { get; internal set; }

    /// <summary>Columns that no official table knows, as imported: a JSON object, header → text.</summary>
    [JsonIgnore]
    public string? ExtraValues { get; internal set; }
}
