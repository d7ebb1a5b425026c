using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Lists;
using AssetTags.Publicity;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Changes many assets: what to set, what comes of it, then exactly that.</summary>
[Needs(Right.EditAssets)]
internal sealed class BulkModel(BulkEdit bulk, ListAssets list, ReadDesk read) : DeskPageModel
{
    private const int MostShown = 100;

    /// <summary>The assets.</summary>
    public BulkSelection Selection { get; private set; } = new([], null);

    /// <summary>The fields that all of them have.</summary>
    public IReadOnlyList<DeskField> Fields { get; private set; } = [];

    /// <summary>What was typed.</summary>
    public IReadOnlyDictionary<string, string?> Typed { get; private set; } = new Dictionary<string, string?>();

    /// <summary>The fields to clear.</summary>
    public IReadOnlySet<string> Cleared { get; private set; } = new HashSet<string>();

    /// <summary>The status, and its document as typed.</summary>
    public (string? Status, string? Number, string? Date) Document { get; private set; }

    /// <summary>What would change; <see langword="null"/> while the fields are filled in.</summary>
    public BulkPreview? Preview { get; private set; }

    /// <summary>The first of the changes; a page cannot show ten thousand.</summary>
    public IEnumerable<BulkPreviewRow> Shown => Preview!.Changes.Take(MostShown);

    /// <summary>How many more there are.</summary>
    public int Rest => Math.Max(0, Preview!.Changes.Count - MostShown);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Selection = await BulkSelection.OfAsync(Request, list, Community.Id, cancellation);
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string? act, string? status, string? documentNumber, string? documentDate, string? seen, PublicityLevel? mayOpenTo, CancellationToken cancellation)
    {
        Selection = await BulkSelection.OfAsync(Request.Form, list, Community.Id, cancellation);
        await ShowAsync(cancellation);
        Typed = Fields.Where(f => Text(f) is not null).ToDictionary(f => f.Name, Text, StringComparer.Ordinal);
        Cleared = Fields.Select(f => f.Name).Where(name => Request.Form.ContainsKey("c." + name)).ToHashSet(StringComparer.Ordinal);
        Document = (status, documentNumber, documentDate);
        if (act is not ("preview" or "run"))
        {
            return Page();
        }

        var date = Date("documentDate", documentDate);
        var facts = Enum.TryParse<AssetStatus>(status, out var wanted) && Enum.IsDefined(wanted) ? new StatusFacts(wanted, documentNumber, date) : null;
        var request = new BulkEditRequest(Community.Id, Selection.Filter, Wanted(), facts) { MayOpenTo = mayOpenTo };
        if (act == "run" && !IsWrong && seen is not null)
        {
            return await RunAsync(request, seen, cancellation);
        }

        Look(await bulk.PreviewAsync(request, cancellation));
        return Page();
    }

    /// <summary>A field to set.</summary>
    public FieldView View(DeskField field)
    {
        var view = new AssetForm(DeskForm.Of(AssetKind.Building), Language).View(field, Typed.GetValueOrDefault(field.Name), null, ErrorsOf("s." + field.Name));
        return view with { Name = "s." + field.Name };
    }

    private async Task<IActionResult> RunAsync(BulkEditRequest request, string seen, CancellationToken cancellation)
    {
        switch (await bulk.RunAsync(request, seen, cancellation))
        {
            case BulkEditResult.Done { Change: var change }:
                Tell(Counted(BulkPageWords.Done, change.Count), $"/staff/bulk/{change.Id:D}");
                return SeeOther($"/staff/bulk/{change.Id:D}");
            case BulkEditResult.WouldOpen { Preview: var opening }:
                Look(opening);
                Refuse(OpeningWords.Field, OpeningWords.Asked);
                return Page();
            case BulkEditResult.Outdated { Now: var now }:
                Look(now);
                Refuse(null, BulkPageWords.Outdated);
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            case BulkEditResult.Refused:
                Look(await bulk.PreviewAsync(request, cancellation));
                return Page();
            default:
                Refuse(null, BulkPageWords.NothingChanges);
                return Page();
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Title = In(BulkPageWords.Title);
        Fields = BulkEdit.FieldsOf(await read.KindsAsync(Community.Id, Selection.Ids, cancellation));
        if (Selection.Fault is { } fault)
        {
            Refuse(null, fault);
        }

        return Page();
    }

    // A preview with faults goes back to the fields.
    private void Look(BulkPreview preview)
    {
        foreach (var (fault, count, first) in preview.Faults)
        {
            var where = first is null ? default : new Phrase($" ({Of(count, first, Language.Ukrainian)})", $" ({Of(count, first, Language.English)})");
            Refuse(
                fault.Column switch { "" => null, "status" => "status", var column => "s." + column },
                new(fault.Reason.Uk + where.Uk, fault.Reason.En + where.En),
                fault.Column.Length == 0 ? null : DeskFieldWords.LabelOf(fault.Column));
        }

        Preview = IsWrong ? null : preview;
    }

    private Dictionary<string, string?> Wanted()
    {
        var wanted = new Dictionary<string, string?>(Typed, StringComparer.Ordinal);
        foreach (var column in Cleared)
        {
            wanted.TryAdd(column, null);
        }

        return wanted;
    }

    private string? Text(DeskField field)
        => string.Join(", ", Request.Form["s." + field.Name].Where(t => !string.IsNullOrWhiteSpace(t))) is { Length: > 0 } text ? text : null;

    private static Phrase Counted(Phrase words, int count) => new(
        words.Uk.Replace("{0}", BulkPageWords.Assets.In(Language.Ukrainian, count), StringComparison.Ordinal), words.En.Replace("{0}", BulkPageWords.Assets.In(Language.English, count), StringComparison.Ordinal));

    private static string Of(int count, string first, Language language)
        => BulkPageWords.FaultCount.In(language).Replace("{0}", BulkPageWords.Assets.In(language, count), StringComparison.Ordinal).Replace("{1}", first, StringComparison.Ordinal);
}
