using AssetTags.Assets;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>A place in the queue of decisions.</summary>
/// <param name="ReviewOn">The day of review.</param>
/// <param name="Id">The decision's key.</param>
public readonly record struct DecisionPlace(DateOnly ReviewOn, Guid Id);

/// <summary>A decision in the queue.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="AssetName">What its asset is called.</param>
/// <param name="AssetNumber">The asset's inventory number or official identifier.</param>
/// <param name="IsOverdue">Whether it is past its review, so that it opens nothing any more.</param>
public sealed record QueuedDecision(PublicityDecision Decision, string AssetName, string? AssetNumber, bool IsOverdue);

/// <summary>A part of the queue.</summary>
/// <param name="Decisions">The soonest review first.</param>
/// <param name="Next">Where to go on; <see langword="null"/> at the end.</param>
/// <param name="Overdue">How many of all are past their review.</param>
/// <param name="All">How many must be looked at by the day asked for.</param>
public sealed record DecisionPart(IReadOnlyList<QueuedDecision> Decisions, DecisionPlace? Next, int Overdue, int All);

/// <summary>Lists the decisions that hold, by the day on which they must be looked at again.</summary>
public sealed class ListDecisions(RegistryContext registry)
{
    /// <summary>Lists a part.</summary>
    /// <param name="community">The community.</param>
    /// <param name="until">The last day of review that is wanted.</param>
    /// <param name="after">Where the part before ended.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<DecisionPart> RunAsync(PublicCommunity community, DateOnly until, DecisionPlace? after, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        var due = registry.DecisionsDueBy(community.Community.Id, until);
        var today = community.Today;
        var (all, overdue) = (await due.CountAsync(cancellation), await due.CountAsync(d => d.ReviewOn < today, cancellation));
        IQueryable<PublicityDecision> rest = due;
        if (after is { ReviewOn: var on, Id: var id })
        {
            rest = due.Where(d => d.ReviewOn > on || (d.ReviewOn == on && d.Id > id));
        }

        var read = await rest.Take(most + 1).Join(registry.Assets, d => d.AssetId, a => a.Id, (d, a) => new { Decision = d, a.Name, Number = a.InventoryNumber ?? a.OfficialId })
            .OrderBy(r => r.Decision.ReviewOn).ThenBy(r => r.Decision.Id).ToListAsync(cancellation);
        List<QueuedDecision> rows = [.. read.Select(r => new QueuedDecision(r.Decision, r.Name, r.Number, PublicityRules.IsOverdue(r.Decision, today)))];
        return rows.Count > most
            ? new DecisionPart(rows[..most], new DecisionPlace(rows[most - 1].Decision.ReviewOn, rows[most - 1].Decision.Id), overdue, all)
            : new DecisionPart(rows, null, overdue, all);
    }
}
