using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tags;

namespace AssetTags.Web.Machines;

/// <summary>Makes the public's facts into what programs read.</summary>
internal sealed class Views(PublicLink link)
{
    public CommunityView Of(Community community)
    {
        var contact = community.Contact is { Phone: null, Email: null, Website: null }
            ? null : Of(PublicAssets.Party(community.Name, null, null, community.Contact));
        return new CommunityView(community.Name, community.NameEn, community.Katottg, link.Home, contact);
    }

    public AssetView Of(PublicRow row) => Of(row.Asset, row.Code);

    public AssetView Of(PublicRecord record) => Of(record.Asset, record.Code) with
    {
        Documents = Some(record.Documents.Select(Of)),
        Photos = Some(record.Photos.Select(Of)),
        History = Some(record.History.Select(Of)),
        Neighbours = Some(record.Neighbours.Select(n => new NearView(TextOf(n.Code), link.To(n.Asset, n.Code), n.Asset.Name))),
    };

    public NearView Of(NearMiss near) => new(TextOf(near.Code), link.To(near.Code), near.Asset.Name);

    public CodeLinkView? LinkTo(TagCode code) => code.IsNone ? null : new CodeLinkView(code.ToString(), link.To(code));

    private AssetView Of(PublicAsset asset, TagCode code) => new()
    {
        Id = asset.Id,
        Code = TextOf(code),
        Url = link.To(asset, code),
        Level = asset.Level,
        ChangedAt = asset.Level < PublicityLevel.Minimal ? asset.ChangedAt : null,
        Holder = Of(asset.Holder),
        Ground = asset.Ground is { } ground ? new GroundView(ground.Number, ground.Date) : null,
        Kind = asset.Kind,
        Name = asset.Name,
        Purpose = asset.Purpose,
        Description = asset.Description,
        Address = asset.Address is { } a && a != new PublicAddress(null, null, null, null) ? new AddressView(a.Settlement, a.Street, a.House, a.PostCode) : null,
        Position = asset.Point is { } point ? new PositionView(point.Latitude, point.Longitude) : null,
        Owner = asset.Owner,
        User = asset.User,
        InventoryNumber = asset.InventoryNumber,
        OfficialId = asset.OfficialId,
        RegistrationNumber = asset.RegistrationNumber,
        RegistrationDate = asset.RegistrationDate,
        Complex = asset.Complex,
        Amount = asset.Amount is { } amount ? new AmountView(Short(amount.Value), amount.Unit) : null,
        Condition = asset.Condition,
        IsDangerous = asset.IsDangerous ? true : null,
        Status = asset.Status,
        StatusDocument = (asset.StatusDocumentNumber, asset.StatusDocumentDate) is (null, null)
            ? null : new StatusDocumentView(asset.StatusDocumentNumber, asset.StatusDocumentDate),
        LastInspectedOn = asset.LastInspectedOn,
        Make = asset.Make,
    };

    private static PartyView Of(PublicParty party) => new(party.Name, party.Edrpou, party.Phone, party.Email, party.Hours, party.Website);

    private static DocumentView Of(PublicDocument paper) => new(paper.Kind, paper.Title, paper.Number, paper.Date, paper.Link);

    private PhotoView Of(PublicPhoto photo) => new(link.To(photo), photo.Caption, photo.TakenOn, photo.IsPanorama, photo.Width, photo.Height);

    private static EventView Of(PublicEvent happened)
        => new(happened.On, happened.Kind, happened.Condition, happened.Status, happened.Document is { } paper ? Of(paper) : null);

    // Both databases keep decimals in their own way; 552.0 and 552 are one number.
    private static decimal Short(decimal value) => value / 1.000000000000000000000000000000000m;

    private static string? TextOf(TagCode code) => code.IsNone ? null : code.ToString();

    private static List<T>? Some<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}
