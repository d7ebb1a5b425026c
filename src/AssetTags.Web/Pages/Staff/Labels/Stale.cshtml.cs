using AssetTags.Accounts;
using AssetTags.Printing;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Labels;

/// <summary>Labels that no longer say what the register says.</summary>
[Needs(Right.PrintLabels)]
internal sealed class StaleModel(FindStaleLabels stale) : StaffPageModel
{
    /// <summary>How many are listed; all are counted and can be printed.</summary>
    public const int MostShown = 300;

    public Renewal Renewal { get; private set; } = new([]);

    public IEnumerable<(StaleReason Reason, int Count)> Reasons
        => Renewal.Labels.SelectMany(l => l.Reasons).CountBy(r => r).OrderByDescending(r => r.Value).Select(r => (r.Key, r.Value));

    /// <summary>Where the print page prints those of one design anew, as they were.</summary>
    public string RenewWith(string? design)
    {
        var meant = design is null ? Renewal : Renewal.PrintedWith(design);
        return "/staff/labels" + QueryString.Create(new Dictionary<string, string?> { ["what"] = "stale", ["with"] = design, ["design"] = design, ["format"] = meant.Format }
            .Where(p => p.Value is not null));
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        (Title, Nav) = (In(RunWords.StaleTitle), "/staff/labels");
        Renewal = new Renewal(await stale.RunAsync(Community, [], cancellation).ToListAsync(cancellation));
    }
}
