using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Enters the premises of a building, a row each.</summary>
[Needs(Right.EditAssets)]
internal sealed class SplitModel(SplitAsset split, ReadDesk read) : OneAssetPage(read)
{
    private const int FewestRows = 2, MostRows = 50;

    private static readonly string[] s_columns = ["title", "inventoryNumber", "area", "addressLocatorName"];

    /// <summary>The rows as typed: the official names of a part's own fields, and their texts.</summary>
    public IReadOnlyList<Dictionary<string, string?>> Rows { get; private set; } = [];

    /// <summary>Whether the areas may exceed that of the whole.</summary>
    public bool MayExceed { get; private set; }

    /// <summary>The parts that are there already.</summary>
    public IReadOnlyList<Asset> Parts { get; private set; } = [];

    /// <summary>The fields of one row.</summary>
    public IEnumerable<FieldView> FieldsOf(int row) => s_columns.Select(column => Field(NameOf(row, column), DeskFieldWords.LabelOf(column), Rows[row].GetValueOrDefault(column)) with { Official = column });

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        Rows = [.. Enumerable.Range(0, FewestRows).Select(_ => new Dictionary<string, string?>())];
        return await FindAsync(id, cancellation) ? await ShowAsync(cancellation) : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int rows, bool mayExceed, string? more, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
        {
            return NotFound();
        }

        (Rows, MayExceed) = (Typed(rows), mayExceed);
        if (more is not null)
        {
            Rows = [.. Rows, new Dictionary<string, string?>()];
            return await ShowAsync(cancellation);
        }

        // Rows that nobody filled in are no parts; the others keep their place, so that errors find them.
        int[] places = [.. Enumerable.Range(0, Rows.Count).Where(i => Rows[i].Values.Any(v => !string.IsNullOrWhiteSpace(v)))];
        switch (await split.RunAsync(new SplitAssetRequest(Community.Id, id, Revision, [.. places.Select(p => Filled(Rows[p]))], mayExceed), cancellation))
        {
            case SplitAssetResult.Done done:
                Tell(new(
                    DeskWords.SplitNow.Uk.Replace("{0}", BulkPageWords.Assets.In(Language.Ukrainian, done.Parts.Count), StringComparison.Ordinal),
                    DeskWords.SplitNow.En.Replace("{0}", BulkPageWords.Assets.In(Language.English, done.Parts.Count), StringComparison.Ordinal)));
                return SeeOther(CardOf(id));
            case SplitAssetResult.Refused refused:
                foreach (var (part, fault) in refused.Faults)
                {
                    Refuse(FieldOf(part < 0 ? null : places[part], fault.Column), fault.Reason, fault.Column.Length == 0 ? null : DeskFieldWords.LabelOf(fault.Column));
                }

                break;
            case SplitAssetResult.Conflict { Present: var present }:
                Meet(present);
                break;
            default:
                return NotFound();
        }

        return await ShowAsync(cancellation);
    }

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        Title = In(DeskWords.SplitTitle);
        Parts = await Read.PartsAsync(Community.Id, Asset.Id, cancellation);
    }

    private Dictionary<string, string?>[] Typed(int rows) => [.. Enumerable.Range(0, Math.Clamp(rows, FewestRows, MostRows))
        .Select(row => s_columns.ToDictionary(column => column, column => (string?)Request.Form[NameOf(row, column)].ToString(), StringComparer.Ordinal))];

    private static Dictionary<string, string?> Filled(Dictionary<string, string?> row)
        => row.Where(f => !string.IsNullOrWhiteSpace(f.Value) || f.Key is "inventoryNumber" or "area").ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    private static string NameOf(int row, string column) => string.Create(CultureInfo.InvariantCulture, $"p{row}.{column}");

    private static string? FieldOf(int? row, string column)
        => row is { } place ? NameOf(place, s_columns.Contains(column) ? column : "inventoryNumber") : column == "area" ? "mayExceed" : null;
}
