using AssetTags.Assets;
using AssetTags.Publicity;

namespace AssetTags.Publication;

/// <summary>
/// What the public may know of one asset today, and nothing else: every page, document, picture and feed for the public is made of
/// this, never of <see cref="Asset"/>. What its level hides is <see langword="null"/>.
/// </summary>
public sealed record PublicAsset
{
    /// <summary>The key of the asset.</summary>
    public required Guid Id { get; init; }

    /// <summary>The level; never <see cref="PublicityLevel.Closed"/>, of which nothing is published.</summary>
    public required PublicityLevel Level { get; init; }

    /// <summary>When the asset was last written, UTC.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who answers for it; the community itself where nobody keeps it on the books.</summary>
    public required PublicParty Holder { get; init; }

    /// <summary>The document of a manual decision to hide details.</summary>
    public PublicGround? Ground { get; init; }

    /// <summary>The official table it belongs to.</summary>
    public AssetKind? Kind { get; init; }

    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for: the name of its class.</summary>
    public string? Purpose { get; init; }

    /// <summary>Free text.</summary>
    public string? Description { get; init; }

    /// <summary>Where it is.</summary>
    public PublicAddress? Address { get; init; }

    /// <summary>Its exact position.</summary>
    public PublicPoint? Point { get; init; }

    /// <summary>The name of its owner.</summary>
    public string? Owner { get; init; }

    /// <summary>The name of its user, if that is an organisation.</summary>
    public string? User { get; init; }

    /// <summary>The inventory number.</summary>
    public string? InventoryNumber { get; init; }

    /// <summary>The official identifier.</summary>
    public string? OfficialId { get; init; }

    /// <summary>The number in the State Register of Property Rights.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The date of that registration.</summary>
    public DateOnly? RegistrationDate { get; init; }

    /// <summary>The property complex it is part of.</summary>
    public string? Complex { get; init; }

    /// <summary>Area or quantity, with its unit.</summary>
    public PublicAmount? Amount { get; init; }

    /// <summary>The condition on the official scale.</summary>
    public AssetCondition? Condition { get; init; }

    /// <summary>Whether it is dangerous.</summary>
    public bool IsDangerous { get; init; }

    /// <summary>What is happening to it.</summary>
    public AssetStatus? Status { get; init; }

    /// <summary>The number of the document behind the status.</summary>
    public string? StatusDocumentNumber { get; init; }

    /// <summary>The date of the document behind the status.</summary>
    public DateOnly? StatusDocumentDate { get; init; }

    /// <summary>When somebody last looked at it on site.</summary>
    public DateOnly? LastInspectedOn { get; init; }

    /// <summary>The maker, model and year of movable property, as one text.</summary>
    public string? Make { get; init; }
}

/// <summary>An organisation, as the public sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Edrpou">Its EDRPOU code.</param>
/// <param name="Phone">A telephone number.</param>
/// <param name="Email">An e-mail address.</param>
/// <param name="Hours">Office hours.</param>
/// <param name="Website">A web address with http or https.</param>
public sealed record PublicParty(string Name, string? Edrpou, string? Phone, string? Email, string? Hours, string? Website);

/// <summary>An address, as far as the level shows it.</summary>
/// <param name="Settlement">The settlement.</param>
/// <param name="Street">The street with its type.</param>
/// <param name="House">House, block and part; <see langword="null"/> where the level hides them or the register masked them.</param>
/// <param name="PostCode">Five digits.</param>
public sealed record PublicAddress(string? Settlement, string? Street, string? House, string? PostCode)
{
    /// <summary>Street and house, or the settlement where there is no street.</summary>
    public string OneLine => string.Join(", ", ((string?[])[Street ?? Settlement, House]).Where(p => !string.IsNullOrWhiteSpace(p)));

    /// <summary><see cref="OneLine"/> with the settlement behind it.</summary>
    public string Full => string.Join(", ", ((string?[])[Street, House, Settlement]).Where(p => !string.IsNullOrWhiteSpace(p)));
}

/// <summary>A position, WGS-84 degrees.</summary>
public readonly record struct PublicPoint(double Latitude, double Longitude);

/// <summary>So much of something.</summary>
/// <param name="Value">How much.</param>
/// <param name="Unit">The unit as the register writes it, such as <c>кв. м</c>; hectares for parcels.</param>
public sealed record PublicAmount(decimal Value, string? Unit);

/// <summary>The document by which details were hidden.</summary>
public sealed record PublicGround(string Number, DateOnly? Date);
