using System.ComponentModel;
using AssetTags.Assets;
using AssetTags.Desk;

namespace AssetTags.Web.Staff.Desk;

/// <summary>A new asset, as a program sends it.</summary>
internal sealed record NewAssetView
{
    [Description("The official table.")]
    public required AssetKind Kind { get; init; }

    [Description("Official column and text, as it would stand in the table. Columns that are left out are empty.")]
    public required Dictionary<string, string?> Values { get; init; }
}

/// <summary>An asset as those who keep the registry know it.</summary>
internal sealed record DeskAssetView
{
    [Description("The key.")]
    public required Guid Id { get; init; }

    [Description("The official table.")]
    public required AssetKind Kind { get; init; }

    [Description("How many times it was written; If-Match takes it in quotes, as ETag gives it.")]
    public required int Revision { get; init; }

    [Description("What people call it.")]
    public required string Name { get; init; }

    [Description("Official column and text of everything that is known.")]
    public required IReadOnlyDictionary<string, string?> Values { get; init; }

    [Description("Column by column: what is doubtful in what was sent.")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Warnings { get; init; }

    public static DeskAssetView Of(DeskAsset found, IReadOnlyList<FieldFault>? warnings = null) => new()
    {
        Id = found.Asset.Id,
        Kind = found.Asset.Kind,
        Revision = found.Asset.Revision,
        Name = found.Asset.Name,
        Values = found.Texts.Where(t => t.Value is not null).ToDictionary(t => t.Key, t => t.Value),
        Warnings = warnings is { Count: > 0 } ? Told(warnings) : null,
    };

    /// <summary>Column by column, both languages.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Told(IEnumerable<FieldFault> faults)
        => faults.GroupBy(f => f.Column.Length == 0 ? "asset" : f.Column).ToDictionary(
            f => f.Key, f => (IReadOnlyList<string>)[.. f.SelectMany(fault => (string[])[fault.Reason.Uk, fault.Reason.En])]);
}

/// <summary>Somebody else changed the asset meanwhile (RFC 9457): what there is now.</summary>
internal sealed record StaleAssetView
{
    [Description("The HTTP status.")]
    public required int Status { get; init; }

    [Description("What is wrong, in English.")]
    public required string Title { get; init; }

    [Description("What is wrong, in Ukrainian.")]
    public required string TitleUk { get; init; }

    [Description("The asset as it is now; its revision is the one to send next.")]
    public required DeskAssetView Present { get; init; }

    [Description("The columns of the request that say something else now than what was sent.")]
    public required IReadOnlyList<string> Columns { get; init; }

    public static StaleAssetView Of(AssetConflict conflict) => new()
    {
        Status = StatusCodes.Status412PreconditionFailed,
        Title = "The asset was changed meanwhile. Compare, and send the present revision.",
        TitleUk = "Об’єкт тим часом змінили. Порівняйте й надішліть теперішню ревізію.",
        Present = DeskAssetView.Of(new DeskAsset(conflict.Asset, conflict.Holder, conflict.Present)),
        Columns = [.. conflict.Fields.Where(f => f.IsMine && !DeskRecord.Same(f.Mine, f.Theirs)).Select(f => f.Field.Name)],
    };
}
