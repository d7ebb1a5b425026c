using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Search;

/// <summary>Asks whether the whole question is a tag's code.</summary>
internal static class CodeSearch
{
    /// <summary>The asset whose live tag has the code, whichever way it is spelt.</summary>
    public static async Task<Guid?> AssetOfAsync(RegistryContext registry, Guid communityId, string text, CancellationToken cancellation)
        => TagCodeReader.Read(text, out var code) == TagCodeReading.Read
            ? await registry.Tags.Live().AsNoTracking().Where(t => t.CommunityId == communityId && t.Code == code).Select(t => t.AssetId).SingleOrDefaultAsync(cancellation)
            : null;
}
