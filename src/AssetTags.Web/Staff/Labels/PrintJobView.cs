using System.ComponentModel;
using System.Globalization;
using AssetTags.Printing;
using Microsoft.Extensions.Primitives;

namespace AssetTags.Web.Staff.Labels;

/// <summary>A print as a program asks for it: the fields of the print page's form.</summary>
internal sealed record PrintJobView
{
    [Description("What gets labels; left out where assets, query, list or blank say it.")]
    public PrintWhat? What { get; init; }

    [Description("Keys of assets.")]
    public IReadOnlyList<Guid>? Assets { get; init; }

    [Description("The query of a list of assets, as its address has it.")]
    public string? Query { get; init; }

    [Description("Inventory numbers, codes or identifiers, one a line.")]
    public string? List { get; init; }

    [Description("How many blank tags.")]
    public int? Blank { get; init; }

    [Description("With what = run: the code of the run that is printed again, as it was unless other fields say otherwise.")]
    public string? Of { get; init; }

    [Description("Only this sheet of that run, from 1.")]
    public int? Page { get; init; }

    [Description("Only these slots of it, such as 3,17-19.")]
    public string? Slots { get; init; }

    [Description("With what = stale: only those last printed with this design.")]
    public string? With { get; init; }

    public string? Format { get; init; }

    public string? Design { get; init; }

    public string? Printer { get; init; }

    [Description("The language of the labels: uk or en.")]
    public string? Language { get; init; }

    public int? Dpi { get; init; }

    public int? Copies { get; init; }

    [Description("Whether in the order of a walk.")]
    public bool ByRoute { get; init; }

    [Description("Whether a text that is not whole refuses the print.")]
    public bool Strict { get; init; }

    [Description("Whether to leave out what was printed before.")]
    public bool UnprintedOnly { get; init; }

    [Description("pdf, or zpl for rolls.")]
    public PrintOutput? Output { get; init; }

    [Description("The half-used sheet to go on with.")]
    public string? Sheet { get; init; }

    [Description("The first slot that is free.")]
    public int? Start { get; init; }

    [Description("Spoiled slots of the first sheet.")]
    public IReadOnlyList<int>? Skip { get; init; }

    [Description("The code that the run will have, as the plan offered it: sent twice, it prints once.")]
    public string? Run { get; init; }

    /// <summary>The form that says the same.</summary>
    /// <param name="again">The run that is printed again; what is not said is as it was there.</param>
    public PrintForm ToForm(PrintRun? again) => new(name => Sent(name, again), []);

    private StringValues Sent(string name, PrintRun? again) => name switch
    {
        "what" => What?.ToString(),
        "id" => new StringValues([.. (Assets ?? []).Select(id => id.ToString())]),
        "query" => Query,
        "list" => List,
        "blank" => Text(Blank),
        "of" => Of,
        "page" => Text(Page),
        "slots" => Slots,
        "with" => With,
        "format" => Format,
        "design" => Design ?? again?.Design,
        "printer" => Printer ?? again?.Printer,
        "lang" => Language,
        "dpi" => Text(Dpi),
        "copies" => Text(Copies),
        "order" => ByRoute ? "route" : null,
        "strict" => Flag(Strict),
        "unprinted" => Flag(UnprintedOnly),
        "output" => Output == PrintOutput.Zpl ? "zpl" : null,
        "sheet" => Sheet,
        "start" => Text(Start),
        "skip" => new StringValues([.. (Skip ?? []).Select(slot => Text(slot))]),
        "run" => Run,
        _ => default(StringValues),
    };

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Flag(bool isSet) => isSet ? "1" : null;
}
