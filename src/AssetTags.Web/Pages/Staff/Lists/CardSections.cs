using System.Globalization;
using AssetTags.Assets;
using AssetTags.Exchange.Tables;
using AssetTags.Lists;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary>One official field.</summary>
/// <param name="Term">What it is called.</param>
/// <param name="Value">Its value; <see langword="null"/> where it was not entered.</param>
/// <param name="Code">A code that belongs to it.</param>
/// <param name="IsNumber">Whether its digits stand under others.</param>
internal sealed record CardFact(string Term, string? Value, string? Code = null, bool IsNumber = false)
{
    /// <summary>Whether it says nothing.</summary>
    public bool IsMissing => string.IsNullOrWhiteSpace(Value) && string.IsNullOrWhiteSpace(Code);
}

/// <summary>Official fields that the law puts together.</summary>
/// <param name="Id">The section's name in addresses.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Facts">Its fields.</param>
internal sealed record CardSection(string Id, Phrase Title, IReadOnlyList<CardFact> Facts);

/// <summary>The columns of the official tables in groups (CMU № 835, annex 18).</summary>
internal static class CardSections
{
    public static IReadOnlyList<CardSection> Of(AssetCard card, Language language)
    {
        CardSection[] all =
        [
            new("general", CardWords.General, General(card, language)), new("address", CardWords.Address, Address(card.Asset, language)), new("rights", CardWords.Rights, Rights(card.Asset, language)),
            new("state", CardWords.State, State(card.Asset, language)), new("make", CardWords.Make, Make(card.Asset, language)), new("value", CardWords.Value, Value(card.Asset, language)),
            new("extra", CardWords.Extra, [.. OfficialRecord.Parse(card.Asset.ExtraValues).Select(e => new CardFact(e.Key, e.Value))]),
        ];
        return [.. all.Where(s => s.Facts.Count > 0)];
    }

    private static CardFact[] General(AssetCard card, Language language)
    {
        var asset = card.Asset;
        return
        [
            new((asset.Kind == AssetKind.Parcel ? AssetWords.CadastralNumber : AssetWords.OfficialId).In(language), asset.OfficialId, IsNumber: true),
            new(AssetWords.InventoryNumber.In(language), asset.InventoryNumber, IsNumber: true),
            new(CardWords.Name.In(language), asset.Name),
            .. asset.Title is { } title && title != asset.Name ? [new(CardWords.Titled.In(language), title)] : (CardFact[])[],
            new(CardWords.Kind.In(language), AssetWords.Of(asset.Kind).In(language)),
            .. Said(AssetWords.Complex, asset.IsPartOf, language),
            new(AssetWords.Owner.In(language), asset.Owner.Name, asset.Owner.Code),
            new(CardWords.Balance.In(language), card.Holder?.Name, card.Holder?.Edrpou),
            .. asset.User is { Name: null, Code: null } ? [] : (CardFact[])[new(AssetWords.User.In(language), asset.User.Name, asset.User.Code)],
            .. asset.Kind == AssetKind.Movable ? [] : (CardFact[])[new((asset.Kind == AssetKind.Parcel ? CardWords.ParcelClass : CardWords.BuildingClass).In(language), asset.ClassDescription, asset.ClassId)],
            new((asset.Kind == AssetKind.Movable ? AssetWords.Quantity : AssetWords.Area).In(language), Amount(asset, language), IsNumber: true),
            .. Said(AssetWords.Description, asset.Description, language),
        ];
    }

    private static CardFact[] Address(Asset asset, Language language)
    {
        var address = asset.Address;
        string?[] places = [address.PostCode, address.AdminUnitL2, address.AdminUnitL3, address.AdminUnitL4, address.PostName];
        return
        [
            new(CardWords.Katottg.In(language), address.Katottg, IsNumber: true),
            new(CardWords.Settlement.In(language), string.Join(", ", places.Where(p => !string.IsNullOrWhiteSpace(p)))),
            new(CardWords.StreetAndHouse.In(language), address.Thoroughfare is null && address.House.Length == 0 ? null : address.OneLine),
            new(CardWords.Position.In(language), Position(asset.Location, language), IsNumber: true),
        ];
    }

    private static CardFact[] Rights(Asset asset, Language language) =>
    [
        new(CardWords.RegistrationStatus.In(language), asset.RegistrationStatus is { } status ? CardWords.Of(status).In(language) : null),
        new(CardWords.RegistrationNumber.In(language), asset.RegistrationId, IsNumber: true),
        new(CardWords.RegistrationDate.In(language), asset.RegistrationDate is { } date ? StaffDays.Short(date) : null, IsNumber: true),
    ];

    private static CardFact[] State(Asset asset, Language language) =>
    [
        new(AssetWords.Condition.In(language), asset.IsDangerous ? AssetWords.Dangerous.In(language) : asset.Condition is { } condition ? AssetWords.Of(condition).In(language) : null),
        new(AssetWords.Status.In(language), AssetWords.Of(asset.Status).In(language)),
        .. asset.StatusDocumentNumber is null ? [] : (CardFact[])[new(
            CardWords.StatusDocument.In(language), $"№ {asset.StatusDocumentNumber}{(asset.StatusDocumentDate is { } day ? ", " + StaffDays.Short(day) : "")}")],
        .. asset.Kind == AssetKind.Building ?
        [
            new(CardWords.Utilities.In(language), asset.UtilitiesAvailable),
            .. Said(CardWords.Readiness, asset.ConstructionReadinessUnknown ? CardWords.Unknown.In(language) : asset.ConstructionReadiness is { } percent ? $"{percent}\u00A0%" : null, language),
        ] : (CardFact[])[],
    ];

    private static CardFact[] Make(Asset asset, Language language) => asset.Kind != AssetKind.Movable ? [] :
    [
        new(CardWords.Producer.In(language), asset.ProducerName),
        new(CardWords.Model.In(language), asset.Model),
        new(CardWords.Year.In(language), asset.YearMade?.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        new(CardWords.SerialNumber.In(language), asset.SerialNumber, IsNumber: true),
        new(CardWords.PassportNumber.In(language), asset.PassportNumber, IsNumber: true),
    ];

    private static CardFact[] Value(Asset asset, Language language) =>
    [
        .. Said(CardWords.Primary, Money(asset.PrimaryValueAmount, language), language, true), .. Said(CardWords.Amortization, Money(asset.AmortizationValueAmount, language), language, true),
        .. Said(CardWords.Book, Money(asset.BookValueAmount, language), language, true),
        .. Said(CardWords.Usage, asset.UsageDurationInYears is { } years ? Numbers.Of(years, language) : null, language, true),
        .. Said(CardWords.Normative, Money(asset.NormativeValueAmount, language), language, true),
        .. Said(CardWords.NormativeDate, asset.NormativeDate is { } date ? StaffDays.Short(date) : null, language, true),
    ];

    // A field that most assets of the kind leave empty is told only where it says something.
    private static CardFact[] Said(Phrase term, string? value, Language language, bool isNumber = false)
        => string.IsNullOrWhiteSpace(value) ? [] : [new(term.In(language), value, IsNumber: isNumber)];

    private static string? Amount(Asset asset, Language language)
        => (asset.Area ?? asset.Quantity) is { } amount ? $"{Numbers.Of(amount, language)}{(string.IsNullOrWhiteSpace(asset.UnitName) ? "" : "\u00A0" + asset.UnitName.Trim())}" : null;

    private static string? Money(decimal? amount, Language language)
        => amount is { } known ? string.Format(null, CardWords.Hryvnias.In(language), known.ToString("#,0.00", Numbers.Culture(language))) : null;

    private static string? Position(AssetLocation location, Language language)
        => location is not { Latitude: { } latitude, Longitude: { } longitude } ? null
            : string.Create(CultureInfo.InvariantCulture, $"{latitude:0.#####}; {longitude:0.#####}").Replace(".", Numbers.Culture(language).NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal)
                + (location.AccuracyMetres is { } metres ? " " + string.Format(null, CardWords.Accuracy.In(language), Numbers.Of((decimal)Math.Round(metres), language)) : "");
}
