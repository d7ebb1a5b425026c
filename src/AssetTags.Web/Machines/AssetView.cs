using System.ComponentModel;
using AssetTags.Assets;
using AssetTags.Publicity;

namespace AssetTags.Web.Machines;

/// <summary>An asset as programs read it. Fields without a value, or above the asset's level of publicity, are left out.</summary>
internal sealed record AssetView
{
    [Description("The key of the asset; it never changes.")]
    public required Guid Id { get; init; }

    [Description("The code on its tag, XXXXX-XXXXX. Absent while it has none.")]
    public string? Code { get; init; }

    [Description("Its page for people, and for programs by the header Accept.")]
    public required string Url { get; init; }

    [Description("How much of it is public. open: all of the below. generalised: no house, position, area, numbers of registration or documents. minimal: only who answers for it.")]
    public required PublicityLevel Level { get; init; }

    [Description("When it was last written, UTC.")]
    public DateTimeOffset? ChangedAt { get; init; }

    [Description("Who answers for it: the balance holder, or the community where nobody keeps it on the books.")]
    public required PartyView Holder { get; init; }

    [Description("The document by which details were hidden.")]
    public GroundView? Ground { get; init; }

    [Description("Which official table it belongs to (CMU No. 835, annex 18).")]
    public AssetKind? Kind { get; init; }

    [Description("What people call it.")]
    public string? Name { get; init; }

    [Description("What it is for: the name of its class.")]
    public string? Purpose { get; init; }

    [Description("Free text.")]
    public string? Description { get; init; }

    [Description("Where it is.")]
    public AddressView? Address { get; init; }

    [Description("Its exact position.")]
    public PositionView? Position { get; init; }

    [Description("The name of its owner.")]
    public string? Owner { get; init; }

    [Description("The name of its user, if that is an organisation.")]
    public string? User { get; init; }

    [Description("The inventory number; text.")]
    public string? InventoryNumber { get; init; }

    [Description("The identifier in the official table: id, uid or the cadastral number.")]
    public string? OfficialId { get; init; }

    [Description("The number in the State Register of Property Rights.")]
    public string? RegistrationNumber { get; init; }

    [Description("The date of that registration.")]
    public DateOnly? RegistrationDate { get; init; }

    [Description("The property complex it is part of.")]
    public string? Complex { get; init; }

    [Description("Area or quantity.")]
    public AmountView? Amount { get; init; }

    [Description("The condition on the official scale.")]
    public AssetCondition? Condition { get; init; }

    [Description("Whether it is dangerous; present only when it is.")]
    public bool? IsDangerous { get; init; }

    [Description("What is happening to it.")]
    public AssetStatus? Status { get; init; }

    [Description("The document behind the status.")]
    public StatusDocumentView? StatusDocument { get; init; }

    [Description("When somebody last looked at it on site.")]
    public DateOnly? LastInspectedOn { get; init; }

    [Description("The maker, model and year of movable property.")]
    public string? Make { get; init; }

    [Description("The papers behind it, newest first; only in the answer for one asset.")]
    public IReadOnlyList<DocumentView>? Documents { get; init; }

    [Description("Its photos; only in the answer for one asset.")]
    public IReadOnlyList<PhotoView>? Photos { get; init; }

    [Description("What happened to it, newest first; only in the answer for one asset.")]
    public IReadOnlyList<EventView>? History { get; init; }

    [Description("Open assets of the same complex or at the same address; only in the answer for one asset.")]
    public IReadOnlyList<NearView>? Neighbours { get; init; }
}
