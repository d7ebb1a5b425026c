using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Journal;
using AssetTags.Printing;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Labels;

/// <summary>One run: its file, its half-used sheet, its labels, and how to print it again.</summary>
[Needs(Right.Read)]
internal sealed class RunModel(RegistryContext registry, HalfUsedSheets sheets, PrintFolder folder) : StaffPageModel
{
    private const int MostLabels = 500;

    public PrintRun Run { get; private set; } = null!;

    public string? Author { get; private set; }

    /// <summary>The run that this one repeats.</summary>
    public PrintRun? Former { get; private set; }

    /// <summary>The kind of the file, while it waits.</summary>
    public PrintOutput? Waiting { get; private set; }

    /// <summary>Its last sheet, while it has room.</summary>
    public HalfUsedSheet? Sheet { get; private set; }

    public IReadOnlyList<RunLabel> Labels { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Where the print page is asked for this run again, as it was printed.</summary>
    public IReadOnlyDictionary<string, string?> AsPrinted => new Dictionary<string, string?>
    {
        ["what"] = "run",
        ["of"] = Run.Code,
        ["format"] = Run.Format,
        ["design"] = Run.Design,
        ["printer"] = Run.Printer,
    };

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (await registry.RunsOf(Community.Id).SingleOrDefaultAsync(r => r.Code == code, cancellation) is not { } run)
        {
            return NotFound();
        }

        (Run, Title, Nav) = (run, In(RunWords.Run, run.Code!), "/staff/labels");
        Author = (await registry.AuthorsOfAsync([run], cancellation)).GetValueOrDefault(run.Id);
        Former = run.ReprintOf is { } former ? await registry.RunsOf(Community.Id).SingleOrDefaultAsync(r => r.Id == former, cancellation) : null;
        Waiting = folder.Find(Community.Id, run.Code!)?.Output;
        Sheet = run.IsPlate ? null : (await sheets.FindAsync(Community.Id, new SheetId(run.Code!, run.PageCount), cancellation) as SheetFinding.HasRoom)?.Sheet;
        Labels = await registry.LabelsOf(run).Take(MostLabels).ToListAsync(cancellation);
        Guid[] assets = [.. Labels.Select(l => l.Tag.AssetId).OfType<Guid>().Distinct()];
        Names = await registry.Assets.AsNoTracking().Where(a => a.CommunityId == Community.Id && EF.Parameter(assets).Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancellation);
        return Page();
    }
}
