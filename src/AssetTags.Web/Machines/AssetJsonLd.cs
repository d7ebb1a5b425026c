using System.Text.Json.Nodes;
using AssetTags.Assets;
using AssetTags.Communities;
using static AssetTags.Web.Machines.JsonParts;

namespace AssetTags.Web.Machines;

/// <summary>An asset in the words of schema.org, for search engines.</summary>
/// <remarks>
/// Buildings and parcels are a <c>Place</c>; movable property is an <c>IndividualProduct</c>, which has no place of its own, so its
/// address is one of its additional properties. An asset that shows no kind is a <c>Thing</c>. Terms: https://schema.org, release 29.
/// </remarks>
internal static class AssetJsonLd
{
    public static JsonObject Of(Subject subject, Community community, PublicLink link)
    {
        var views = new Views(link);
        var asset = subject.Record is { } record ? views.Of(record) : null;
        return Object(
            ("@context", "https://schema.org"),
            ("@type", TypeOf(asset?.Kind)),
            ("@id", subject.CanonicalAt(link)),
            ("url", subject.CanonicalAt(link)),
            ("name", asset?.Name),
            ("description", asset is null ? null : string.Join(". ", ((string?[])[asset.Purpose, asset.Description]).OfType<string>()) is { Length: > 0 } text ? text : null),
            ("identifier", Identifiers(subject, asset)),
            ("owner", Owner(asset, views.Of(community))),
            ("image", Array((asset?.Photos ?? []).Select(Image))),
            ("subjectOf", Array((asset?.Documents ?? []).Select(Paper))),
            ("additionalProperty", asset?.Kind is null ? null : Properties(asset)),
            ("address", asset?.Kind == AssetKind.Movable ? null : Address(asset?.Address)),
            ("geo", asset?.Kind == AssetKind.Movable ? null : Position(asset?.Position)),
            ("containedInPlace", asset?.Kind is null or AssetKind.Movable ? null : Territory(views.Of(community))));
    }

    private static string TypeOf(AssetKind? kind) => kind switch
    {
        AssetKind.Building or AssetKind.Parcel => "Place",
        AssetKind.Movable => "IndividualProduct",
        _ => "Thing",
    };

    private static JsonArray? Identifiers(Subject subject, AssetView? asset) => Array(
        Value("code", subject.Code.IsNone ? asset?.Code : subject.Code.ToString()),
        Value("inventoryNumber", asset?.InventoryNumber),
        Value(asset?.Kind == AssetKind.Parcel ? "cadastralNumber" : "officialId", asset?.OfficialId),
        Value("registrationNumber", asset?.RegistrationNumber));

    private static JsonObject Owner(AssetView? asset, CommunityView community) => Object(
        ("@type", "GovernmentOrganization"),
        ("name", asset?.Owner ?? community.Name),
        ("url", community.Url),
        ("contactPoint", asset is null ? Contact(community.Contact, "office") : Contact(asset.Holder, "balance holder")));

    private static JsonObject? Contact(PartyView? party, string type) => party is null ? null : Object(
        ("@type", "ContactPoint"),
        ("contactType", type),
        ("name", party.Name),
        ("identifier", Value("EDRPOU", party.Edrpou)),
        ("telephone", party.Phone),
        ("email", party.Email),
        ("url", party.Website),
        ("description", party.Hours));

    private static JsonObject Territory(CommunityView community) => Object(
        ("@type", "AdministrativeArea"), ("name", community.Name), ("identifier", Value("KATOTTG", community.Katottg)));

    private static JsonObject? Address(AddressView? address) => address is null ? null : Object(
        ("@type", "PostalAddress"),
        ("addressCountry", "UA"),
        ("addressLocality", address.Settlement),
        ("postalCode", address.PostCode),
        ("streetAddress", StreetOf(address)));

    private static string? StreetOf(AddressView address)
        => string.Join(", ", ((string?[])[address.Street, address.House]).OfType<string>()) is { Length: > 0 } street ? street : null;

    private static JsonObject? Position(PositionView? at) => at is null ? null : Object(
        ("@type", "GeoCoordinates"), ("latitude", at.Latitude), ("longitude", at.Longitude));

    private static JsonArray? Properties(AssetView asset) => Array(
        asset.Amount is { } amount ? Object(("@type", "PropertyValue"), ("name", "amount"), ("value", amount.Value), ("unitText", amount.Unit)) : null,
        Value("condition", asset.Condition is { } condition ? MachineJson.WordOf(condition) : null),
        Value("status", asset.Status is { } status ? MachineJson.WordOf(status) : null),
        Value("lastInspectedOn", Text(asset.LastInspectedOn)),
        Value("balanceHolder", asset.Holder.Name),
        asset.Kind == AssetKind.Movable && asset.Address is { } address
            ? Value("address", string.Join(", ", ((string?[])[StreetOf(address), address.Settlement]).OfType<string>())) : null);

    private static JsonObject Image(PhotoView photo) => Object(
        ("@type", "ImageObject"), ("contentUrl", photo.Url), ("caption", photo.Caption), ("width", photo.Width), ("height", photo.Height), ("dateCreated", Text(photo.TakenOn)));

    private static JsonObject Paper(DocumentView paper) => Object(
        ("@type", "DigitalDocument"),
        ("name", paper.Title ?? MachineJson.WordOf(paper.Kind)),
        ("identifier", paper.Number),
        ("datePublished", Text(paper.Date)),
        ("url", paper.Link));

    private static JsonObject? Value(string id, string? value) => value is null or "" ? null : Object(("@type", "PropertyValue"), ("propertyID", id), ("value", value));
}
