using System.Globalization;
using AssetTags.Assets;
using AssetTags.Lists;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary>One cell of a list.</summary>
internal sealed record ListCell(RegistryModel Page, ListRow Row, ListColumn Column)
{
    public bool IsHolder => Column == ListColumn.Holder;

    /// <summary>The cell's classes: numbers stand under each other, and on phones short cells share a line.</summary>
    public string Style => Column switch
    {
        ListColumn.Holder => "holder",
        ListColumn.Class or ListColumn.Registration => "h",
        ListColumn.Area or ListColumn.Value => "num r h",
        _ => "num h",
    };

    public string Text() => Value() is { Length: > 0 } text ? text : "—";

    private string? Value() => Column switch
    {
        ListColumn.Number => Row.Asset.InventoryNumber,
        ListColumn.OfficialId => Row.Asset.OfficialId,
        ListColumn.Kind => Page.In(RegisterWords.Of(Row.Asset.Kind)),
        ListColumn.Class => string.Join(' ', ((string?[])[Row.Asset.ClassId, Row.Asset.ClassDescription]).Where(p => !string.IsNullOrWhiteSpace(p))),
        ListColumn.Holder => Row.Holder?.Name,
        ListColumn.Area => AmountOf(Row.Asset, Page.Language),
        ListColumn.Status => Page.In(AssetWords.Of(Row.Asset.Status)),
        ListColumn.Inspected => Row.Asset.LastInspectedOn is { } day ? StaffDays.Short(day) : null,
        ListColumn.Registration => Row.Asset.RegistrationId,
        ListColumn.Value => Row.Asset.BookValueAmount?.ToString("#,0.00", Numbers.Culture(Page.Language)),
        _ => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(Row.Asset.ChangedAt, Page.Community.TimeZone).ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture),
    };

    /// <summary>The area with its unit, or the quantity of what is counted; square metres need no unit in a column of areas.</summary>
    public static string? AmountOf(Asset asset, Language language)
        => (asset.Area ?? asset.Quantity) is not { } amount ? null : $"{amount.ToString("#,0.##", Numbers.Culture(language))}{UnitOf(asset)}";

    private static string UnitOf(Asset asset)
        => string.IsNullOrWhiteSpace(asset.UnitName) || asset.UnitName.Replace(" ", "", StringComparison.Ordinal).TrimEnd('.') is "кв.м" ? "" : $"\u00A0{asset.UnitName.Trim()}";
}
