using AssetTags.Accounts;
using AssetTags.Desk;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Exchange;

/// <summary><c>/staff/imports</c>: every import, and whether it holds.</summary>
[Needs(Right.Import)]
internal sealed class ImportsModel(ReadImports imports) : StaffPageModel
{
    private const int PageSize = 50;

    /// <summary>The imports of this page.</summary>
    public IReadOnlyList<ListedImport> Shown { get; private set; } = [];

    /// <summary>The last of this page, where there are older ones.</summary>
    public Guid? Next { get; private set; }

    public async Task OnGetAsync(Guid? before, CancellationToken cancellation)
    {
        (Title, Nav) = (In(ImportUndoWords.Title), "/staff/import");
        var found = await imports.LastAsync(Community.Id, before, PageSize + 1, cancellation);
        Shown = [.. found.Take(PageSize)];
        Next = found.Count > PageSize ? Shown[^1].Run.Id : null;
    }
}
