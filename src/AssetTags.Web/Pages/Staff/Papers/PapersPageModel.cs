using AssetTags.Assets;
using AssetTags.Web.Staff;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Papers;

/// <summary>What the pages of an asset’s photos and documents have in common: the asset.</summary>
internal abstract class PapersPageModel(RegistryContext registry) : StaffPageModel
{
    /// <summary>The asset.</summary>
    public Asset Asset { get; private set; } = null!;

    /// <summary>What is wrong with what was sent.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The registry, for reading.</summary>
    protected RegistryContext Registry => registry;

    /// <summary>Finds the asset of the address; a foreign one is not there.</summary>
    protected async Task<bool> FindAsync(Guid id, Phrase title)
    {
        Nav = "/staff";
        if (await registry.Assets.AsNoTracking().SingleOrDefaultAsync(a => a.CommunityId == Community.Id && a.Id == id, HttpContext.RequestAborted) is not { } asset)
        {
            return false;
        }

        Asset = asset;
        Title = $"{In(title)}: {asset.Name}";
        return true;
    }

    /// <summary>A day that was typed; nothing for none.</summary>
    protected static bool TryDay(string? text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text?.Trim(), ["yyyy-MM-dd", "dd.MM.yyyy"], out var read) ? read : null;
        return day is not null || string.IsNullOrWhiteSpace(text);
    }
}
