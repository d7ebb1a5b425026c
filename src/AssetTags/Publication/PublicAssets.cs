using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publicity;

namespace AssetTags.Publication;

/// <summary>The one function that decides what the public sees of an asset.</summary>
/// <remarks>
/// A whitelist for each level, from knowledge of the law in <c>domain-ua</c>: Open shows the fields of CMU № 835 without personal
/// data; Generalised leaves out house, position, area, documents and utilities; Minimal leaves only who answers; Closed leaves nothing.
/// </remarks>
public static class PublicAssets
{
    /// <summary>What the public may know.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="holder">Its balance holder, if it has one.</param>
    /// <param name="community">Its community.</param>
    /// <param name="rules">The rules of today.</param>
    /// <returns><see langword="null"/> for a closed asset, which the public must not tell from one that is not there.</returns>
    public static PublicAsset? Of(Asset asset, BalanceHolder? holder, Community community, PublicityRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var shown = At(rules.Judge(PublicitySubjects.Of(asset, holder, community)), asset, holder, community);
        return shown is { Level: PublicityLevel.Minimal } && rules.DecisionOn(asset.Id) is { DocumentNumber: { } number } decision
            ? shown with { Ground = new PublicGround(PersonCodeMask.Of(number), decision.DocumentDate) }
            : shown;
    }

    /// <summary>What the public may know at a level that was decided already.</summary>
    public static PublicAsset? At(PublicityVerdict verdict, Asset asset, BalanceHolder? holder, Community community)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(asset);
        var least = verdict.Level == PublicityLevel.Closed ? null : Least(verdict, asset, holder, community);
        return verdict.Level switch
        {
            PublicityLevel.Open => WithDetails(WithGeneral(least!, asset), asset),
            PublicityLevel.Generalised => WithGeneral(least!, asset),
            _ => least,
        };
    }

    private static PublicAsset Least(PublicityVerdict verdict, Asset asset, BalanceHolder? holder, Community community) => new()
    {
        Id = asset.Id,
        Level = verdict.Level,
        ChangedAt = asset.ChangedAt,
        Holder = Party(holder?.Name ?? community.Name, holder?.Edrpou, holder?.Contact, community.Contact),
    };

    private static PublicAsset WithGeneral(PublicAsset least, Asset asset) => least with
    {
        Kind = asset.Kind,
        Name = Masked(least.Level == PublicityLevel.Open ? asset.Name : HouseNumberMask.Of(asset.Name, asset.Address)),
        Purpose = Masked(asset.ClassDescription),
        Address = new PublicAddress(Masked(asset.Address.PostName), Masked(asset.Address.Thoroughfare), null, null),
        InventoryNumber = Masked(asset.InventoryNumber),
        Condition = asset.Condition,
        IsDangerous = asset.IsDangerous,
        Status = asset.Status,
        LastInspectedOn = asset.LastInspectedOn,
    };

    private static PublicAsset WithDetails(PublicAsset general, Asset asset) => general with
    {
        Description = Masked(asset.Description),
        Address = general.Address! with { House = Masked(asset.Address.House), PostCode = Masked(asset.Address.PostCode) },
        Point = asset.Location is { Latitude: { } latitude, Longitude: { } longitude } ? new PublicPoint(latitude, longitude) : null,
        Owner = Masked(asset.Owner.Name),
        User = Edrpou.IsWellFormed(asset.User.Code) ? Masked(asset.User.Name) : null,
        OfficialId = Masked(asset.OfficialId),
        RegistrationNumber = Masked(asset.RegistrationId),
        RegistrationDate = asset.RegistrationDate,
        Complex = Masked(asset.IsPartOf),
        Amount = (asset.Area ?? asset.Quantity) is { } amount ? new PublicAmount(amount, Masked(asset.UnitName)) : null,
        StatusDocumentNumber = Masked(asset.StatusDocumentNumber),
        StatusDocumentDate = asset.StatusDocumentDate,
        Make = Masked(string.Join(", ", ((string?[])[asset.ProducerName, asset.Model, asset.YearMade?.ToString(System.Globalization.CultureInfo.InvariantCulture)])
            .Where(p => !string.IsNullOrWhiteSpace(p)))),
    };

    /// <summary>An organisation with its contact, or the community's where it has none of its own.</summary>
    public static PublicParty Party(string name, string? edrpou, Contact? own, Contact ofCommunity)
    {
        ArgumentNullException.ThrowIfNull(ofCommunity);
        var contact = own is { Phone: null, Email: null, Website: null } or null ? ofCommunity : own;
        return new PublicParty(
            PersonCodeMask.Of(name), Edrpou.IsWellFormed(edrpou) ? edrpou : null, contact.Phone, contact.Email, contact.Hours, WebAddress.Of(contact.Website));
    }

    /// <summary>A text without tax numbers of persons; <see langword="null"/> for one that says nothing.</summary>
    internal static string? Masked(string? text) => string.IsNullOrWhiteSpace(text) ? null : PersonCodeMask.Of(text);
}
