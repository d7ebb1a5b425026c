using System.Globalization;
using AssetTags.Lists;
using Microsoft.Extensions.Primitives;

namespace AssetTags.Web.Staff.Labels;

/// <summary>What gets labels, as the form asks.</summary>
internal enum PrintWhat
{
    /// <summary>Nothing is chosen yet.</summary>
    Nothing,

    /// <summary>Assets that were picked in a list.</summary>
    Picked,

    /// <summary>All assets whose labels were not printed yet.</summary>
    Unprinted,

    /// <summary>A pasted list of numbers or codes.</summary>
    List,

    /// <summary>New blank tags.</summary>
    Blank,

    /// <summary>Labels that are out of date.</summary>
    Stale,

    /// <summary>A run, or a part of it, again.</summary>
    Run,
}

/// <summary>The fields of the print form as they were sent, by address or by form; nothing is checked here.</summary>
internal sealed class PrintForm(Func<string, StringValues> sent, IEnumerable<string> names)
{
    private static readonly HashSet<string> s_own = new(
        [
            "what", "id", "query", "list", "blank", "of", "page", "slots", "with", "format", "design", "printer", "lang", "dpi", "copies", "order", "strict", "unprinted", "output",
            "sheet", "start", "skip", "shown", "step", "sheetpage", "run", "handler",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The fields of a request: those of its form, else those of its address.</summary>
    public static PrintForm Of(HttpRequest request)
        => request.HasFormContentType ? new(name => request.Form[name], []) : new(name => request.Query[name], request.Query.Keys);

    /// <summary>What gets labels; assets in the address speak for themselves.</summary>
    public PrintWhat What => Enum.TryParse<PrintWhat>(Text("what"), ignoreCase: true, out var what) && Enum.IsDefined(what) ? what
        : Ids.Count > 0 || Query.Length > 0 ? PrintWhat.Picked
        : Text("list").Length > 0 ? PrintWhat.List
        : Text("blank").Length > 0 ? PrintWhat.Blank
        : PrintWhat.Nothing;

    /// <summary>The keys of picked assets, each field with one or several.</summary>
    public IReadOnlyList<Guid> Ids { get; } = [.. sent("id").SelectMany(ids => (ids ?? "").Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries))
        .Select(id => Guid.TryParse(id, out var key) ? key : Guid.Empty).Where(key => key != Guid.Empty).Distinct()];

    /// <summary>The query of the list whose assets are all picked, without the question mark; an address may hold a list's own parameters.</summary>
    public string Query => Text("query") is { Length: > 0 } query ? query.TrimStart('?') : AddressOfList();

    public string List => sent("list").ToString();

    public string Blank => Text("blank");

    /// <summary>The run that is printed again.</summary>
    public string RunAgain => Text("of");

    /// <summary>Its page and slots; empty for all.</summary>
    public string Page => Text("page");

    public string Slots => Text("slots");

    /// <summary>Only labels that were last printed with this design.</summary>
    public string With => Text("with");

    public string Format => Text("format");

    public string Design => Text("design");

    public string Printer => Text("printer");

    public bool IsEnglish => Text("lang") == "en";

    public string Dpi => Text("dpi");

    public string Copies => Text("copies");

    public bool IsByRoute => Text("order") == "route";

    public bool IsStrict => Text("strict").Length > 0;

    public bool IsUnprintedOnly => Text("unprinted").Length > 0;

    public bool IsZpl => Text("output") == "zpl";

    /// <summary>The half-used sheet to go on with; empty for a new one.</summary>
    public string Sheet => Text("sheet");

    public string Start => Text("start");

    public IReadOnlyList<int> Skipped { get; } = [.. sent("skip").Select(NumberOf).Where(n => n is not null).Select(n => n!.Value).Distinct().Order()];

    /// <summary>Which label of the print is shown large, from 1.</summary>
    public int Shown => NumberOf(Text("shown")) is { } shown ? shown + (Text("step") switch { "next" => 1, "back" => -1, _ => 0 }) : 1;

    /// <summary>Which sheet of the print is shown, from 1.</summary>
    public int SheetPage => Math.Max(1, NumberOf(Text("sheetpage")) ?? 1);

    /// <summary>The code that the run will have.</summary>
    public string RunCode => Text("run");

    /// <summary>A whole number from 0, or <see langword="null"/>.</summary>
    public static int? NumberOf(string? text)
        => int.TryParse((text ?? "").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // With its mistakes, if it has any: what could not be read must not be forgotten.
    private string AddressOfList()
    {
        KeyValuePair<string, string>[] pairs =
            [.. ListQuery.Names.Union(names).Where(name => !s_own.Contains(name)).SelectMany(name => sent(name).Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => KeyValuePair.Create(name, v!)))];
        var written = string.Join('&', pairs.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
        var read = ListQuery.ReadStrictly(written);
        return read.Faults.Count > 0 ? written : read.Query.WithoutPage().ToQuery();
    }

    private string Text(string name) => (sent(name) is [.., { } last] ? last : "").Trim();
}
