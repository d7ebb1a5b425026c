using AssetTags.Communities;

namespace AssetTags.Printing;

/// <summary>The label of a tag that was printed last.</summary>
internal sealed record LastPrinted
{
    public required Guid TagId { get; init; }

    public required Guid? AssetId { get; init; }

    public required Guid RunId { get; init; }

    public required int Page { get; init; }

    public required int Slot { get; init; }

    public required long? NameHash { get; init; }

    public required long? TextHash { get; init; }

    /// <summary>Whether it was printed as a blank label, which names nothing, whatever it hangs on now.</summary>
    public bool IsBlank => NameHash is null && TextHash is not null;

    /// <summary>What is old about it.</summary>
    /// <param name="now">What it would say now.</param>
    /// <param name="run">The run that printed it.</param>
    /// <param name="design">The run's design today.</param>
    /// <param name="community">Whose it is.</param>
    public IEnumerable<StaleReason> ReasonsAgainst(PrintedTag now, PrintRun run, PresentDesign design, Community community)
    {
        if (run.Host != community.Host)
        {
            yield return StaleReason.Host;
        }

        if (NameHash is { } name && name != now.NameHash)
        {
            yield return StaleReason.Name;
        }

        // Which fields a design showed is not known once it is gone.
        if (TextHash is { } text && text != now.TextHash && !design.IsGoneSince(run))
        {
            yield return StaleReason.Text;
        }

        if (design.IsChangedSince(run))
        {
            yield return StaleReason.Design;
        }
    }
}
