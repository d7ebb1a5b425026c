namespace AssetTags.Publicity;

/// <summary>How strongly a reason stands, the strongest first.</summary>
internal enum Standing
{
    /// <summary>An organisation of which nothing may be shown; nothing lifts it.</summary>
    Party,

    /// <summary>A decision that holds: it alone stands beside <see cref="Party"/>.</summary>
    Decision,

    /// <summary>A decision past its review: it restricts still, and opens nothing any more.</summary>
    LapsedDecision,

    /// <summary>A rule that only a decision lifts.</summary>
    Firm,

    /// <summary>A rule that decisions and exemptions lift.</summary>
    Floor,

    /// <summary>What keeps an asset open.</summary>
    Exemption,
}

/// <summary>A reason and how it stands.</summary>
internal readonly record struct Finding(Standing Standing, PublicityReason Reason);

/// <summary>Weighs reasons: of those that stand the strictest wins.</summary>
internal static class Judgement
{
    private static readonly PublicityReason s_nothing = new(PublicityLevel.Open, "none", new("Обмежень немає.", "Nothing restricts it."));

    /// <summary>The verdict where nothing was found; one for all, because it is the commonest.</summary>
    public static PublicityVerdict Nothing { get; } = new(PublicityLevel.Open, s_nothing, [s_nothing]);

    /// <summary>The verdict on everything that was found, in any order.</summary>
    public static PublicityVerdict Of(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return Nothing;
        }

        var (isDecided, isExempt) = (false, false);
        foreach (var finding in findings)
        {
            isDecided |= finding.Standing == Standing.Decision;
            isExempt |= finding.Standing == Standing.Exemption;
        }

        bool IsLifted(Finding f) => f.Standing >= Standing.LapsedDecision && f.Standing != Standing.Exemption && (isDecided || (isExempt && f.Standing == Standing.Floor));
        List<PublicityReason> reasons =
        [
            .. findings.Where(f => !IsLifted(f)).OrderByDescending(f => f.Reason.Level).ThenBy(f => f.Standing).Select(f => f.Reason),
            .. findings.Where(IsLifted).OrderByDescending(f => f.Reason.Level).ThenBy(f => f.Standing).Select(f => f.Reason with { IsLifted = true }),
        ];
        return new PublicityVerdict(reasons[0].Level, reasons[0], reasons);
    }
}
