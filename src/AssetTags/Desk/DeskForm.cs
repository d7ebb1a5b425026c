using AssetTags.Assets;
using AssetTags.Exchange.Tables;

namespace AssetTags.Desk;

/// <summary>The parts of an asset's form, as the law groups its columns.</summary>
public enum DeskPart
{
    /// <summary>Загальні відомості.</summary>
    General,

    /// <summary>Адреса.</summary>
    Address,

    /// <summary>Права та реєстрація.</summary>
    Rights,

    /// <summary>Технічний стан.</summary>
    State,

    /// <summary>Вартість.</summary>
    Values,
}

/// <summary>One field of the form of an asset.</summary>
/// <param name="Column">What it holds; its official name is the field's name.</param>
/// <param name="Part">Where on the form it stands.</param>
/// <param name="IsOwn">Whether the official table of that kind has the column; else it is borrowed or the registry's own.</param>
public sealed record DeskField(OfficialColumn Column, DeskPart Part, bool IsOwn)
{
    /// <summary>The official name.</summary>
    public string Name => Column.Name;
}

/// <summary>Everything that can be typed about one kind of asset. What is not here cannot be set by a form or a program.</summary>
public sealed class DeskForm
{
    private static readonly DeskForm[] s_all =
    [
        new(AssetKind.Building, [
            (DeskPart.General, "id inventoryNumber title description isPartOf dk018classId dk018classDescription area unitName"),
            (DeskPart.Address, Place),
            (DeskPart.Rights, "balanceHolderId balanceHolderName ownerId ownerName userId userName registrationStatus registrationId registrationDate"),
            (DeskPart.State, "condition constructionReadiness utilitiesAvailable yearMade"),
            (DeskPart.Values, Money)]),
        new(AssetKind.Movable, [
            (DeskPart.General, "uid inventoryNumber title model producerName yearMade serialNumber passportNumber quantity unitName description"),
            (DeskPart.Address, Place),
            (DeskPart.Rights, "balanceHolderId balanceHolderName ownerId ownerName userId userName"),
            (DeskPart.State, "condition"),
            (DeskPart.Values, Money)]),
        new(AssetKind.Parcel, [
            (DeskPart.General, "cadastralId inventoryNumber title description kvtspzClassId kvtspzClassDescription area"),
            (DeskPart.Address, Place),
            (DeskPart.Rights, "balanceHolderId balanceHolderName ownerId ownerName userId userName registrationStatus registrationId registrationDate"),
            (DeskPart.State, "utilitiesAvailable"),
            (DeskPart.Values, "normativeValueAmount normativeDate primaryValueAmount bookValueAmount")]),
    ];

    private const string Place = "CATUTTC addressPostCode addressAdminUnitL1 addressAdminUnitL2 addressAdminUnitL3 addressAdminUnitL4 addressPostName "
        + "addressThoroughfare addressLocatorDesignator addressLocatorBuilding addressLocatorName latitude longitude";

    private const string Money = "primaryValueAmount amortizationValueAmount bookValueAmount usageDuarationInYears";

    private readonly Dictionary<string, DeskField> _byName;

    private DeskForm(AssetKind kind, (DeskPart Part, string Names)[] parts)
    {
        Kind = kind;
        Fields = [.. parts.SelectMany(p => p.Names.Split(' ').Select(name => Field(kind, p.Part, name)))];
        _byName = Fields.ToDictionary(f => f.Name, StringComparer.Ordinal);

        // The row that is judged has all columns of the official table, in any order.
        Header = new RegisterHeader(kind, 0, [.. Fields.Select((f, i) => new HeaderColumn(i, f.Name, f.Column, f.IsOwn))], []);
    }

    /// <summary>The kind of asset.</summary>
    public AssetKind Kind { get; }

    /// <summary>The fields, in the order of the form.</summary>
    public IReadOnlyList<DeskField> Fields { get; }

    /// <summary>The header of a register that has a column for each field.</summary>
    internal RegisterHeader Header { get; }

    /// <summary>The form of one kind of asset.</summary>
    public static DeskForm Of(AssetKind kind) => s_all[(int)kind];

    /// <summary>The field of an official name, or <see langword="null"/> when the form has none.</summary>
    public DeskField? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The column by which this kind is identified officially: <c>id</c>, <c>uid</c> or <c>cadastralId</c>.</summary>
    public string IdColumn => Kind switch { AssetKind.Movable => "uid", AssetKind.Parcel => "cadastralId", _ => "id" };

    private static DeskField Field(AssetKind kind, DeskPart part, string name)
        => OfficialTable.Of(kind).Columns.FirstOrDefault(c => c.Name == name) is { } own
            ? new DeskField(own, part, true)
            : new DeskField(
                OfficialTable.Extensions.Concat(OfficialTable.All.SelectMany(t => t.Columns)).First(c => c.Name == name && c.IsBorrowable), part, false);
}
