using AssetTags.Assets;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>What is the same for every row of a file, worked out once.</summary>
internal sealed class RowPlan
{
    private readonly Dictionary<string, OfficialColumn> _byName;
    private readonly Dictionary<string, OfficialColumn> _extensions;

    public RowPlan(RegisterHeader header)
    {
        Kind = header.Kind;
        Width = header.Columns.Count;
        Known = [.. header.Columns.Where(c => c.Column is not null)];
        Id = Find("id", "uid", "cadastralId");
        Inventory = Find("inventoryNumber");
        HolderCode = Find("balanceHolderId");
        HolderName = Find("balanceHolderName");
        Title = Find("title");
        Description = Find("description");
        ClassDescription = Find("dk018classDescription", "kvtspzClassDescription");
        Producer = Find("producerName");
        Model = Find("model");
        Primary = Find("primaryValueAmount");
        Amortization = Find("amortizationValueAmount");
        Book = Find("bookValueAmount");
        _byName = Known.Where(c => c.IsOwn).ToDictionary(c => c.Column!.Name, c => c.Column!, StringComparer.Ordinal);
        KindColumn = Extra(header, "kind", "вид", "видобєкта");
        TypeColumn = Extra(header, "type", "тип", "типобєкта");
        _extensions = Known.Where(c => !c.IsOwn).ToDictionary(c => c.Header, c => c.Column!, StringComparer.Ordinal);
        Official = new RawValues(Known.Where(c => c.IsOwn).Select(c => KeyValuePair.Create(c.Column!.Name, c.Index)), (name, a, b) => MeansTheSame(_byName[name], a, b));
        Extras = new RawValues(
            header.Columns.Where(c => !c.IsOwn && c.Header != RegisterHeader.RemarkHeader).Select(c => KeyValuePair.Create(c.Header, c.Index)),
            (name, a, b) => _extensions.TryGetValue(name, out var column) && MeansTheSame(column, a, b));
    }

    /// <summary>What a column beyond the official table is written back as; <see langword="null"/> for one that nobody knows.</summary>
    public string? ExtraTextOf(string header, Asset asset) => _extensions.TryGetValue(header, out var column) ? column.TextOf(asset) : null;

    public AssetKind Kind { get; }

    /// <summary>The official column of that name, which the file has.</summary>
    public OfficialColumn ColumnOf(string name) => _byName[name];

    /// <summary>How many columns the header has.</summary>
    public int Width { get; }

    /// <summary>The columns with a meaning; values of a row stand in this order.</summary>
    public HeaderColumn[] Known { get; }

    // Places among Known, −1 where the file has no such column.
    public int Id { get; }
    public int Inventory { get; }
    public int HolderCode { get; }
    public int HolderName { get; }
    public int Title { get; }
    public int Description { get; }
    public int ClassDescription { get; }
    public int Producer { get; }
    public int Model { get; }
    public int Primary { get; }
    public int Amortization { get; }
    public int Book { get; }

    /// <summary>Kyiv's <c>kind</c> (a class with its code) and <c>type</c>: places in the row, or −1.</summary>
    public int KindColumn { get; }
    public int TypeColumn { get; }

    public RawValues Official { get; }
    public RawValues Extras { get; }

    /// <summary>Whether a missing value of the column has an issue of its own.</summary>
    public bool IsCheckedElsewhere(HeaderColumn column)
        => column == At(Title) || column == At(Id) || column == At(Inventory) || column == At(HolderCode) || column == At(HolderName);

    /// <summary>The header of a known column, or <see langword="null"/>.</summary>
    public string? HeaderAt(int place) => At(place)?.Header;

    private static bool MeansTheSame(OfficialColumn column, string one, string other)
        => column.Type != OfficialValueType.Text && CellText.Clean(one) is { } first && CellText.Clean(other) is { } second
            && column.Read(first, new CellReport()) is { } value && value.Equals(column.Read(second, new CellReport()));

    private HeaderColumn? At(int place) => place < 0 ? null : Known[place];

    private int Find(params string[] names) => Array.FindIndex(Known, c => names.Contains(c.Column!.Name));

    private static int Extra(RegisterHeader header, params string[] names)
        => header.Columns.FirstOrDefault(c => c.Column is null && names.Contains(HeaderNames.Fold(c.Header)))?.Index ?? -1;
}
