using System.ComponentModel;
using AssetTags.Assets;
using AssetTags.Publication;

namespace AssetTags.Web.Machines;

/// <summary>An organisation and how to reach it.</summary>
internal sealed record PartyView(
    string Name,
    [property: Description("Eight digits; text.")] string? Edrpou,
    string? Phone,
    string? Email,
    [property: Description("Office hours, in Ukrainian words.")] string? Hours,
    string? Website);

/// <summary>A community: the owner of a register.</summary>
internal sealed record CommunityView(
    string Name,
    string? NameEn,
    [property: Description("The code of its territory in KATOTTG.")] string Katottg,
    [property: Description("Its first page, on the host it has now.")] string Url,
    [property: Description("How its office is reached.")] PartyView? Contact);

/// <summary>An address, as far as the level shows it.</summary>
internal sealed record AddressView(
    string? Settlement,
    [property: Description("The street with its type.")] string? Street,
    [property: Description("House, block and part.")] string? House,
    [property: Description("Five digits; text.")] string? PostCode);

/// <summary>A position, WGS-84 degrees.</summary>
internal sealed record PositionView(double Latitude, double Longitude);

/// <summary>So much of something.</summary>
internal sealed record AmountView(decimal Value, [property: Description("The unit as the register writes it; hectares for parcels.")] string? Unit);

/// <summary>The document by which details were hidden.</summary>
internal sealed record GroundView(string Number, DateOnly? Date);

/// <summary>The document behind a status, such as a write-off act.</summary>
internal sealed record StatusDocumentView(string? Number, DateOnly? Date);

/// <summary>A paper behind an asset.</summary>
internal sealed record DocumentView(
    AssetDocumentKind Kind,
    string? Title,
    string? Number,
    DateOnly? Date,
    [property: Description("Where it can be read.")] string? Link);

/// <summary>A photo.</summary>
internal sealed record PhotoView(
    [property: Description("The picture, image/jpeg.")] string Url,
    string? Caption,
    DateOnly? TakenOn,
    [property: Description("Whether it is an equirectangular panorama.")] bool IsPanorama,
    [property: Description("Pixels.")] int Width,
    [property: Description("Pixels.")] int Height);

/// <summary>One thing that happened.</summary>
internal sealed record EventView(
    DateOnly On,
    PublicEventKind Kind,
    [property: Description("The condition since then.")] AssetCondition? Condition,
    [property: Description("The status since then.")] AssetStatus? Status,
    DocumentView? Document);

/// <summary>A code and the open asset it leads to.</summary>
internal sealed record NearView(
    [property: Description("XXXXX-XXXXX; absent while the asset has none.")] string? Code,
    string Url,
    string? Name);
