using System.Globalization;
using AssetTags.Assets;
using AssetTags.Desk;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>A page that does one thing to one asset, whose revision the form carries along.</summary>
internal abstract class OneAssetPage(ReadDesk read) : DeskPageModel
{
    /// <summary>The asset.</summary>
    public Asset Asset { get; private set; } = null!;

    /// <summary>Its balance holder and the texts of its fields.</summary>
    public DeskAsset Found { get; private set; } = null!;

    /// <summary>The revision that the form carries.</summary>
    public int Revision { get; private set; }

    protected ReadDesk Read => read;

    /// <summary>What the page needs besides the asset.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Finds the asset; a foreign one is not there.</summary>
    /// <returns>Whether it is there.</returns>
    protected async Task<bool> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (await read.AssetAsync(Community.Id, id, cancellation) is not { } found)
        {
            return false;
        }

        (Found, Asset, Revision) = (found, found.Asset, found.Asset.Revision);
        if (Request.HasFormContentType && int.TryParse(Request.Form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
        {
            Revision = seen;
        }

        return true;
    }

    protected async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        return Page();
    }

    /// <summary>Says that somebody changed the asset meanwhile; the next try expects what is there now.</summary>
    protected void Meet(Asset present)
    {
        (Asset, Revision) = (present, present.Revision);
        Refuse(null, Words.Staff.DeskWords.NewRevision);
        Response.StatusCode = StatusCodes.Status409Conflict;
    }
}
