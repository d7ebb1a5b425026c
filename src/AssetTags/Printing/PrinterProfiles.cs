using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>The printers whose errors a community has measured.</summary>
public sealed class PrinterProfiles(RegistryContext registry)
{
    /// <summary>Those in use, by name.</summary>
    public async Task<IReadOnlyList<PrinterProfile>> AllAsync(Guid communityId, CancellationToken cancellation)
        => await registry.PrinterProfiles.AsNoTracking().Where(p => p.CommunityId == communityId && p.RemovedAt == null)
            .OrderBy(p => p.Name).ToListAsync(cancellation);

    /// <summary>The one of that name, in use; case makes no difference.</summary>
    /// <returns>The profile, or <see langword="null"/> when none is called so.</returns>
    public Task<PrinterProfile?> FindAsync(Guid communityId, string name, CancellationToken cancellation)
        => FindAsync(communityId, name, withRemoved: false, cancellation);

    // Few rows, and no database folds the case of Cyrillic letters the same way as another.
    internal async Task<PrinterProfile?> FindAsync(Guid communityId, string name, bool withRemoved, CancellationToken cancellation)
    {
        var tidy = PrinterProfile.TidyName(name);
        return (await registry.PrinterProfiles.Where(p => p.CommunityId == communityId && (withRemoved || p.RemovedAt == null)).ToListAsync(cancellation))
            .Find(p => string.Equals(p.Name, tidy, StringComparison.OrdinalIgnoreCase));
    }
}
