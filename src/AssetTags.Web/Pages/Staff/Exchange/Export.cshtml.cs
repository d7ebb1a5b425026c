using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Lists;
using AssetTags.Web.Imports;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Exchange;

/// <summary><c>/staff/export</c>: in which format a list shall leave.</summary>
[Needs(Right.Read)]
internal sealed class ExportModel(ListAssets list) : StaffPageModel
{
    /// <summary>The list.</summary>
    public ListQuery Query { get; private set; } = new();

    /// <summary>The tables it has assets of.</summary>
    public IReadOnlyList<AssetKind> Kinds { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        (Title, Nav) = (In(ExportWords.Title), "/staff");
        var reading = ListQuery.Read(Request.Query.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v))));
        if (reading.Faults.Count > 0)
        {
            return BadRequest();
        }

        Query = reading.Query.WithoutPage();
        Kinds = Query.Kind is { } kind ? [kind] : await ExportEndpoints.KindsAsync(list, Person, Query, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>The address of a file of the list.</summary>
    public string At(string path, AssetKind? kind = null, bool withSemicolons = false)
    {
        var query = (kind is null ? Query : Query with { Kind = kind }).ToQuery();
        var parts = new[] { query.TrimStart('?'), withSemicolons ? "delimiter=semicolon" : "" }.Where(p => p.Length > 0);
        return string.Join('&', parts) is { Length: > 0 } all ? $"{path}?{all}" : path;
    }
}
