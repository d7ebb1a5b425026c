using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Lists;
using AssetTags.Web.Staff;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary><c>/staff</c>: the register as a list, whose address says it whole.</summary>
[Needs(Right.Read)]
internal sealed class RegistryModel(ListAssets list, ReadViews views, IAntiforgery forgery) : StaffPageModel
{
    /// <summary>What the address asks for.</summary>
    public ListQuery Query { get; private set; } = new();

    /// <summary>What could not be read of it.</summary>
    public IReadOnlyDictionary<string, Phrase> Faults { get; private set; } = new Dictionary<string, Phrase>();

    /// <summary>The page of the list.</summary>
    public ListPage List { get; private set; } = null!;

    /// <summary>The lists that were kept under a name.</summary>
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>What limits the list, each with the address of the list without it.</summary>
    public IReadOnlyList<ListChip> Chips { get; private set; } = [];

    /// <summary>The antiforgery token; only the button that posts carries it, so that it never stands in an address.</summary>
    public AntiforgeryTokenSet Token { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var read = ListQuery.Read(Request.Query.SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v))));
        (Query, Faults) = (read.Query, read.Faults);
        if (Faults.Count == 0 && Request.Query.Any(q => q.Value.Any(string.IsNullOrEmpty)))
        {
            // A form sends its empty fields too; the address that people share shall be short.
            return SeeOther(To(Query));
        }

        List = await list.RunAsync(Community.Id, Query, cancellation);
        Views = await views.RunAsync(Community.Id, Person.AccountId, cancellation);
        Chips = ListChip.Of(Query, List.Choices, Language);
        Token = forgery.GetAndStoreTokens(HttpContext);
        (Nav, IsWrong) = ("/staff", Faults.Count > 0);
        Title = $"{In(RegisterWords.Title)}: {RegisterWords.Objects.In(Language, List.Total)}";
        return Page();
    }

    /// <summary>The address of another list.</summary>
    public static string To(ListQuery query) => query.ToQuery() is { Length: > 0 } text ? "/staff?" + text : "/staff";

    /// <summary>The address of something that is done with this whole list.</summary>
    public string With(string path) => Query.WithoutPage().ToQuery() is { Length: > 0 } text ? $"{path}?{text}" : path;

    /// <summary>The list in the order of a column, or the other way round.</summary>
    public string SortedBy(ListSort sort) => To(Query.SortedBy(sort));

    /// <summary>How the table tells a column's order to screen readers; nothing for others.</summary>
    public string? OrderOf(ListSort sort) => Query.Sort != sort ? null : Query.IsDescending ? "descending" : "ascending";

    /// <summary>What stands above the table.</summary>
    public string Caption()
        => string.Format(
            null, In(Query.IsDescending ? RegisterWords.FoundBackwards : RegisterWords.Found), RegisterWords.Objects.In(Language, List.Total),
            Numbers.Of(List.Total == 0 ? 0 : List.Skipped + 1, Language), Numbers.Of(List.Skipped + List.Rows.Count, Language), In(RegisterWords.Of(Query.Sort)));

    /// <summary>How much there is, above everything.</summary>
    public string Figures()
        => string.Format(
            null, In(RegisterWords.Figures), RegisterWords.Objects.In(Language, List.Figures.Assets), Numbers.Of(List.Figures.WithTag, Language), Numbers.Of(List.Figures.WithoutTag, Language));

    /// <summary>Whether one of the filters behind «more» is in force.</summary>
    public bool HasMore => Chips.Any(c => c.IsMore) || Faults.Keys.Any(ListChip.More.Contains);

    /// <summary>What was typed in a field, as it was typed.</summary>
    public string? Typed(string name) => Request.Query[name].LastOrDefault();

    /// <summary>A day that was typed, as a field for days wants it.</summary>
    public string? Iso(string name) => StaffDays.Iso(name switch
    {
        "inspected_after" => Query.InspectedAfter,
        "inspected_before" => Query.InspectedBefore,
        _ => Query.ChangedSince,
    });

    /// <summary>A form field's description, where there is something wrong with it.</summary>
    public string? WrongId(string name) => Faults.ContainsKey(name) ? $"{name}-wrong" : null;
}
