using Microsoft.EntityFrameworkCore;

namespace AssetTags.Communities;

/// <summary>The answers of <see cref="FindHolder"/>.</summary>
public abstract record FindHolderResult
{
    /// <summary>One balance holder was meant.</summary>
    public sealed record Found(BalanceHolder Holder) : FindHolderResult;

    /// <summary>Several have these words in their names.</summary>
    public sealed record Several(IReadOnlyList<BalanceHolder> Holders) : FindHolderResult;

    /// <summary>None answers to it.</summary>
    public sealed record NotFound : FindHolderResult;
}

/// <summary>Finds the balance holder that a person names by its EDRPOU code, its key, or words of its name.</summary>
public sealed class FindHolder(RegistryContext registry)
{
    /// <summary>Looks among the holders of one community. A code or a whole name goes before a part of a name.</summary>
    public async Task<FindHolderResult> RunAsync(Guid communityId, string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = text.Trim();
        var all = await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).OrderBy(h => h.Name).ToListAsync(cancellation);
        return (All(h => h.Edrpou == typed || h.Id.ToString("D") == typed), All(h => FoldedText.Of(h.Name) == FoldedText.Of(typed)), All(h => typed.Length > 0 && FoldedText.Contains(h.Name, typed))) switch
        {
            ([var one], _, _) => new FindHolderResult.Found(one),
            (_, [var one], _) => new FindHolderResult.Found(one),
            (_, _, [var one]) => new FindHolderResult.Found(one),
            (_, _, []) => new FindHolderResult.NotFound(),
            (_, _, var several) => new FindHolderResult.Several(several),
        };

        List<BalanceHolder> All(Func<BalanceHolder, bool> isMeant) => [.. all.Where(isMeant)];
    }
}
