using AssetTags.Assets;

namespace AssetTags.Exchange.Tables;

/// <summary>One of the three official tables of communal property, with its columns in the official order.</summary>
public sealed partial class OfficialTable
{
    private static readonly OfficialTable[] s_all =
    [
        new(AssetKind.Building, "buildings", new("будівлі, споруди, приміщення", "buildings, structures, premises"), Buildings()),
        new(AssetKind.Movable, "movableProperty", new("рухоме майно", "movable property"), Movable()),
        new(AssetKind.Parcel, "parcels", new("земельні ділянки", "land parcels"), Parcels()),
    ];

    private OfficialTable(AssetKind kind, string name, Phrase title, IReadOnlyList<OfficialColumn> columns)
        => (Kind, Name, Title, Columns) = (kind, name, title, columns);

    /// <summary>The kind of asset it lists.</summary>
    public AssetKind Kind { get; }

    /// <summary>The official name: <c>buildings</c>, <c>movableProperty</c> or <c>parcels</c>.</summary>
    public string Name { get; }

    /// <summary>What it lists, in words.</summary>
    public Phrase Title { get; }

    /// <summary>Its columns in the official order: 31, 16 or 13.</summary>
    public IReadOnlyList<OfficialColumn> Columns { get; }

    /// <summary>All three, in the order of <see cref="AssetKind"/>.</summary>
    public static IReadOnlyList<OfficialTable> All => s_all;

    /// <summary>The table of one kind of asset.</summary>
    public static OfficialTable Of(AssetKind kind) => s_all[(int)kind];

    /// <summary>
    /// Columns that no official table has but an asset does: <c>latitude</c>, <c>longitude</c>, <c>status</c>. Besides them
    /// a table may borrow any column of the other two, as an inventory number among buildings.
    /// </summary>
    public static IReadOnlyList<OfficialColumn> Extensions { get; } = OwnColumns();
}
