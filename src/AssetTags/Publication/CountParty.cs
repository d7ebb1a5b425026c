using AssetTags.Communities;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>The assets of one balance holder that closing or releasing an organisation touches.</summary>
/// <param name="Name">The holder's name; <see langword="null"/> for assets without one.</param>
/// <param name="Assets">How many assets it has to which the organisation is tied.</param>
/// <param name="Changing">How many of them change: are seen now and would be closed, or the other way round.</param>
public sealed record PartyHolder(string? Name, int Assets, int Changing);

/// <summary>What closing or releasing an organisation would do. For staff only: closed assets count too.</summary>
/// <param name="Edrpou">The code.</param>
/// <param name="Name">Its name, where it is a balance holder of the registry.</param>
/// <param name="Closed">Its row, if it is closed now.</param>
/// <param name="Holders">Its assets by balance holder, those with the most first.</param>
public sealed record PartyReach(string Edrpou, string? Name, RestrictedParty? Closed, IReadOnlyList<PartyHolder> Holders)
{
    /// <summary>How many assets it owns, keeps on its books or uses.</summary>
    public int Assets => Holders.Sum(h => h.Assets);

    /// <summary>How many of them change: would be closed if it is not closed now, would be seen again if it is.</summary>
    public int Changing => Holders.Sum(h => h.Changing);
}

/// <summary>Counts beforehand what closing or releasing an organisation would do.</summary>
public sealed class CountParty(RegistryContext registry)
{
    /// <summary>Counts; one walk over the assets.</summary>
    /// <param name="community">The community by its rules of now.</param>
    /// <param name="edrpou">The code; spaces around it do not count.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<PartyReach> RunAsync(PublicCommunity community, string edrpou, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(edrpou);
        var (code, id) = (edrpou.Trim(), community.Community.Id);
        var closed = await registry.RestrictedParties.AsNoTracking().SingleOrDefaultAsync(p => p.CommunityId == id && p.Edrpou == code && p.ReleasedAt == null, cancellation);
        var holders = await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == id).ToDictionaryAsync(h => h.Id, cancellation);
        var counts = new Dictionary<Guid, (int Assets, int Changing)>();
        await foreach (var asset in CountLevels.Judged(registry, community).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var holder = asset.BalanceHolderId is { } key ? holders.GetValueOrDefault(key) : null;
            var subject = PublicitySubjects.Of(asset, holder, community.Community);
            if (subject.Codes.Any(c => c?.Trim() == code))
            {
                var (assets, changing) = counts.GetValueOrDefault(holder?.Id ?? Guid.Empty);
                counts[holder?.Id ?? Guid.Empty] = (assets + 1, changing + (IsSeenWithout(community.Rules, subject, code) ? 1 : 0));
            }
        }

        var byHolder = counts.Select(c => new PartyHolder(holders.GetValueOrDefault(c.Key)?.Name, c.Value.Assets, c.Value.Changing));
        return new PartyReach(code, holders.Values.FirstOrDefault(h => h.Edrpou == code)?.Name, closed, [.. byHolder.OrderByDescending(h => h.Assets).ThenBy(h => h.Name, StringComparer.Ordinal)]);
    }

    // What is closed for other reasons too does not change.
    private static bool IsSeenWithout(PublicityRules rules, PublicitySubject subject, string code)
        => rules.JudgeWithoutParty(subject, code).Level != PublicityLevel.Closed;
}
