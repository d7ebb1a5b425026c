using System.Globalization;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Tables;

namespace AssetTags.Desk;

/// <summary>An asset as the texts of its form.</summary>
public static class DeskRecord
{
    // The official scale has no such word; the reader of cells knows it.
    private const string Dangerous = "Аварійний";

    /// <summary>Official name and text of every field of the form; <see langword="null"/> for nothing.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="holder">The organisation behind its <see cref="Asset.BalanceHolderId"/>.</param>
    public static IReadOnlyDictionary<string, string?> Of(Asset asset, BalanceHolder? holder)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var imported = OfficialRecord.Parse(asset.OfficialValues);
        return DeskForm.Of(asset.Kind).Fields.ToDictionary(f => f.Name, f => TextOf(f, asset, holder, imported), StringComparer.Ordinal);
    }

    /// <summary>Whether two texts of a field say the same, apart from white space.</summary>
    public static bool Same(string? one, string? other) => Exchange.Cells.CellText.Clean(one) == Exchange.Cells.CellText.Clean(other);

    // SQLite gives 553 back as 553.0.
    private static string? TextOf(DeskField field, Asset asset, BalanceHolder? holder, IReadOnlyDictionary<string, string?> imported)
        => field.IsOwn && imported.TryGetValue(field.Name, out var text) ? text
            : field.Name == "condition" && asset is { IsDangerous: true, Condition: AssetCondition.NeedsMajorRepair } ? Dangerous
            : field.Column.Get(asset) is decimal number ? number.ToString("0.#############################", CultureInfo.InvariantCulture)
            : OfficialRecord.Mapped(field.Column, asset, holder);
}
