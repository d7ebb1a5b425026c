using AssetTags.Accounts;
using AssetTags.Journal;
using AssetTags.Printing;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Labels;

/// <summary>What was printed, newest first.</summary>
[Needs(Right.Read)]
internal sealed class RunsModel(RegistryContext registry) : StaffPageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<PrintRun> Runs { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Authors { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Where older runs are.</summary>
    public string? More { get; private set; }

    public async Task OnGetAsync(Guid? before, CancellationToken cancellation)
    {
        (Title, Nav) = (In(RunWords.Title), "/staff/labels");
        var found = await registry.RunsOf(Community.Id).Where(r => before == null || r.Id < before).Take(PageSize + 1).ToListAsync(cancellation);
        Runs = [.. found.Take(PageSize)];
        Authors = await registry.AuthorsOfAsync(Runs, cancellation);
        More = found.Count > PageSize ? $"/staff/labels/runs?before={Runs[^1].Id}" : null;
    }
}
