using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>One row of a register, understood: which asset it speaks of, what it says, and what is wrong with it.</summary>
public sealed class AssetRow
{
    private readonly RegisterRow _row;
    private readonly RowPlan _plan;
    private readonly object?[] _values;

    internal AssetRow(RegisterRow row, RowPlan plan, object?[] values, string name, IReadOnlyList<ImportIssue> issues)
    {
        (_row, _plan, _values, Name, Issues) = (row, plan, values, name, issues);
        OfficialId = Text(plan.Id);
        HolderCode = Text(plan.HolderCode);
        HolderName = Text(plan.HolderName);
        InventoryNumber = plan.Inventory >= 0 ? Text(plan.Inventory)
            : OfficialIdentifier.TryRead(OfficialId, out _, out var inventory) ? inventory : null;
    }

    /// <summary>The row number in Excel or the physical line of a CSV, from 1.</summary>
    public int Line => _row.Line;

    /// <summary>The kind of asset.</summary>
    public AssetKind Kind => _plan.Kind;

    /// <summary>The official identifier, or <see langword="null"/>.</summary>
    public string? OfficialId { get; }

    /// <summary>
    /// The inventory number; where the file has no such column, what stands after the EDRPOU in an identifier of the
    /// official form; else <see langword="null"/>.
    /// </summary>
    public string? InventoryNumber { get; }

    /// <summary>The balance holder's EDRPOU as read (zeros restored), or <see langword="null"/>; never guessed from the owner.</summary>
    public string? HolderCode { get; }

    /// <summary>The balance holder's name, or <see langword="null"/>.</summary>
    public string? HolderName { get; }

    /// <summary>The title, or a name made of kind, type, purpose or maker where the title is missing.</summary>
    public string Name { get; }

    /// <summary>Everything there is to say about the row; one issue per fact, in no promised order.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; }

    /// <summary>Whether an error keeps the row from being imported.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var issue in Issues)
            {
                if (issue.Severity == IssueSeverity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The earlier line of the file that speaks of the same asset, or <see langword="null"/>; this row counts.</summary>
    public int? RepeatedLine { get; private init; }

    /// <summary>The row as it stands in the file.</summary>
    public RegisterRow Row => _row;

    /// <summary>
    /// Writes the row into an asset: only what the file has columns for. The balance holder and the community are the
    /// caller's to set. Applying a row twice changes nothing more.
    /// </summary>
    /// <param name="asset">An asset of the same <see cref="Kind"/>.</param>
    /// <param name="holder">The organisation that the row's holder turned out to be.</param>
    /// <exception cref="ArgumentException">The asset is of another kind.</exception>
    /// <exception cref="InvalidOperationException">The row has errors.</exception>
    public void ApplyTo(Asset asset, BalanceHolder? holder = null)
    {
        if (asset.Kind != Kind)
        {
            throw new ArgumentException($"The row is a {Kind}, the asset a {asset.Kind}.", nameof(asset));
        }

        if (HasErrors)
        {
            throw new InvalidOperationException($"Line {Line} has errors and cannot be applied.");
        }

        var known = _plan.Known;
        var formerTitle = asset.Title;
        for (var i = 0; i < known.Length; i++)
        {
            known[i].Column!.Set(asset, _values[i]);
        }

        asset.InventoryNumber = NumberOf(asset);
        asset.OfficialValues = _plan.Official.Over(asset.OfficialValues, _row.Cells, name => OfficialRecord.Mapped(_plan.ColumnOf(name), asset, holder));
        asset.ExtraValues = _plan.Extras.Over(asset.ExtraValues, _row.Cells, header => _plan.ExtraTextOf(header, asset));

        // A name that was made of what there was is not made anew of less.
        var isStillUntitled = formerTitle is null && asset.Title is null;
        if (asset.Name.Length == 0 || (_plan.Title >= 0 && !isStillUntitled))
        {
            asset.Name = Name;
        }
    }

    /// <summary>The inventory number that an asset (or a new one) has after <see cref="ApplyTo"/>.</summary>
    internal string? NumberOf(Asset? asset) => _plan.Inventory >= 0 ? InventoryNumber : asset?.InventoryNumber ?? InventoryNumber;

    /// <summary>The value read from an official column, or <see langword="null"/> where the file has none.</summary>
    internal object? ValueOf(string column) => PlaceOf(column) is >= 0 and var place ? _values[place] : null;

    /// <summary>The clean text of an official column, or <see langword="null"/>.</summary>
    internal string? TextOf(string column)
        => PlaceOf(column) is >= 0 and var place && _plan.Known[place].Index < _row.Cells.Length ? CellText.Clean(_row.Cells[_plan.Known[place].Index]) : null;

    /// <summary>The same row with one more thing to say.</summary>
    internal AssetRow With(ImportIssue issue, int? repeatedLine)
        => new(_row, _plan, _values, Name, [.. Issues, issue]) { RepeatedLine = repeatedLine };

    private int PlaceOf(string column) => Array.FindIndex(_plan.Known, c => c.Column!.Name == column);

    private string? Text(int place) => place < 0 ? null : (string?)_values[place];
}
