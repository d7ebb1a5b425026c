using AssetTags.Assets;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.Html;

namespace AssetTags.Web.Pages;

/// <summary>An asset's record as a page shows it.</summary>
/// <param name="Page">The page around it.</param>
/// <param name="Record">The record.</param>
internal sealed record RecordView(PublicPageModel Page, PublicRecord Record)
{
    public PublicAsset Asset => Record.Asset;

    /// <summary>Whether the visitor may ask how far away the asset is: where there is a code to doubt and a place to measure to.</summary>
    public bool AsksDistance => !Record.Code.IsNone && Asset.Point is not null;

    public bool IsMinimal => Asset.Level == PublicityLevel.Minimal;

    /// <summary>The photo on top; <see langword="null"/> where there is none.</summary>
    public PublicPhoto? FirstPhoto => Record.Photos.FirstOrDefault(p => !p.IsPanorama) ?? (Record.Photos.Count > 0 ? Record.Photos[0] : null);

    /// <summary>The rows of the summary list, in the order people ask.</summary>
    public IEnumerable<(Phrase Term, string? Value, bool IsNumber)> Facts()
    {
        yield return (AssetWords.Status, Asset.Status is { } status and not AssetStatus.Leased ? Page.In(AssetWords.Of(status)) : null, false);
        yield return (AssetWords.Lease, Lease(), false);
        yield return (Asset.Kind == AssetKind.Movable ? AssetWords.Quantity : AssetWords.Area, Amount(), true);
        yield return (AssetWords.Purpose, Asset.Purpose, false);
        yield return (AssetWords.Address, Asset.Address?.Full is { Length: > 0 } address ? address : null, false);
        yield return (AssetWords.Make, Asset.Make, false);
        yield return (AssetWords.Owner, Asset.Owner, false);
        yield return (AssetWords.User, Asset.User, false);
        yield return (AssetWords.Complex, Asset.Complex, false);
        yield return (AssetWords.InventoryNumber, Asset.InventoryNumber, true);
        yield return (Asset.Kind == AssetKind.Parcel ? AssetWords.CadastralNumber : AssetWords.OfficialId, Asset.OfficialId, true);
        yield return (AssetWords.Registration, Registration(), false);
        yield return (AssetWords.Inspected, Asset.LastInspectedOn is { } day ? Page.Day(day) : null, false);
        yield return (AssetWords.Description, Asset.Description, false);
    }

    /// <summary>The class of the badge that tells the condition.</summary>
    public static string ToneOf(AssetCondition condition, bool isDangerous) => (condition, isDangerous) switch
    {
        (_, true) => "bad",
        (AssetCondition.NoRepairNeeded, _) => "ok",
        (AssetCondition.NeedsRoutineRepair, _) => "warn",
        (AssetCondition.NeedsMajorRepair, _) => "bad",
        _ => "",
    };

    /// <summary>The shape of the badge: never colour alone.</summary>
    public static IHtmlContent IconOf(string tone) => tone switch
    {
        "ok" => Icons.Good,
        "warn" => Icons.Attention,
        "bad" => Icons.Bad,
        _ => Icons.Unknown,
    };

    /// <summary>What to say above everything else of an asset that is no longer the community's to use.</summary>
    public Phrase? Gone() => Asset.Status switch
    {
        AssetStatus.Transferred => AssetWords.GoneTransferred,
        AssetStatus.WrittenOff => AssetWords.GoneWrittenOff,
        AssetStatus.LostOrDestroyed => AssetWords.GoneLost,
        _ => null,
    };

    /// <summary>«№ 7 від 1 жовтня 2026»; <see langword="null"/> where no document is known.</summary>
    public string? StatusDocument() => Dated(Asset.StatusDocumentNumber is { } number ? Page.In(AssetWords.NumberOf, number) : null, Asset.StatusDocumentDate);

    /// <summary>The decision that hides details, where it may be named.</summary>
    public string? Ground() => Asset.Ground is { } ground ? Dated(Page.In(AssetWords.NumberOf, ground.Number), ground.Date) : null;

    private string? Lease() => Asset switch
    {
        { Status: AssetStatus.Leased } => Page.In(AssetWords.Leased),
        { Kind: AssetKind.Building, Status: AssetStatus.InUse or AssetStatus.Vacant or AssetStatus.UnderRepair or AssetStatus.Mothballed } => Page.In(AssetWords.NotLeased),
        _ => null,
    };

    private string? Amount() => Asset.Amount is { } amount
        ? $"{Numbers.Of(amount.Value, Page.Language)}\u00A0{amount.Unit ?? (Asset.Kind == AssetKind.Parcel ? Page.In(AssetWords.Hectares) : "")}".TrimEnd()
        : null;

    private string? Registration() => Dated(Asset.RegistrationNumber, Asset.RegistrationDate);

    private string? Dated(string? number, DateOnly? date) => (number, date) switch
    {
        ({ } known, { } day) => $"{known} {Page.In(AssetWords.OfDate, Page.Day(day))}",
        (null, { } day) => Page.In(AssetWords.OfDate, Page.Day(day)),
        _ => number,
    };
}
