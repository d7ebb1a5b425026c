using System.Security.Cryptography;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>The short name of a print run: five symbols of Crockford's base 32, unique in its community.</summary>
/// <remarks>It is printed on the run's sheets, so it is chosen before they are drawn, and required to be free still when the run is recorded.</remarks>
internal static class RunCode
{
    public const int SymbolCount = 5;

    /// <summary>Chooses a code that no run of the community has.</summary>
    public static async Task<string> ChooseAsync(RegistryContext registry, Guid communityId, CancellationToken cancellation)
    {
        string code;
        do
        {
            code = RandomNumberGenerator.GetString(TagCode.Alphabet, SymbolCount);
        }
        while (await IsTakenAsync(registry, communityId, code, cancellation));
        return code;
    }

    /// <summary>Makes sure, inside the transaction that records the run, that nobody took the code meanwhile.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Another run has it now.</exception>
    public static async Task RequireFreeAsync(RegistryContext registry, Guid communityId, string code, CancellationToken cancellation)
    {
        if (await IsTakenAsync(registry, communityId, code, cancellation))
        {
            throw new DbUpdateConcurrencyException($"Another print was given the code {code} at the same time.");
        }
    }

    private static Task<bool> IsTakenAsync(RegistryContext registry, Guid communityId, string code, CancellationToken cancellation)
        => registry.PrintRuns.AnyAsync(r => r.CommunityId == communityId && r.Code == code, cancellation);
}
