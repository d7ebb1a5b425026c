using AssetTags.Assets;

namespace AssetTags.Inspections;

/// <summary>What to do about a tag after a visit.</summary>
public enum TagAdvice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is damaged, gone or covered: another should take its place. It is never ended without somebody who may do so.</summary>
    Replace,

    /// <summary>It was replaced before: what was scanned is an old sticker, to be taken off.</summary>
    TakeOff,

    /// <summary>It was only printed until now; as somebody saw it there, it counts as attached.</summary>
    NowAttached,
}

/// <summary>A visit, and what came of it.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Asset">The asset as it is now.</param>
public sealed record VisitOutcome(Inspection Visit, Asset Asset)
{
    /// <summary>The register gives another condition since this visit.</summary>
    public bool ConditionMoved => !Visit.IsLate && Visit.Condition is { } found && found != Visit.FormerCondition;

    /// <summary>The register gives another status since this visit.</summary>
    public bool StatusMoved => !Visit.IsLate && StatusKept is null && Visit.Status is { } found && found != Visit.FormerStatus;

    /// <summary>Why the register keeps its status although another was found; <see langword="null"/> where it does not.</summary>
    public Phrase? StatusKept => StatusMove.WhyNot(Visit.FormerStatus ?? Asset.Status, Visit.Status);

    /// <summary>What to do about the tag.</summary>
    public TagAdvice Tag { get; init; }

    /// <summary>How far the phone's clock is ahead; the visit counts as of the moment it was received.</summary>
    public TimeSpan? ClockAhead { get; init; }

    /// <summary>Other visits to the asset on the same day, so that two people who meet there know of each other.</summary>
    public IReadOnlyList<Inspection> SameDay { get; init; } = [];
}

/// <summary>What somebody on site may say of a status.</summary>
internal static class StatusMove
{
    /// <summary>Why a status cannot follow another without a document.</summary>
    public static Phrase? WhyNot(AssetStatus former, AssetStatus? found)
        => found is not { } next || next == former ? null
        : new StatusFacts(next).NeedsDocument ? new(
            "Використання в реєстрі не змінено: щоб списати, передати чи визнати об’єкт втраченим, потрібен документ. Побачене записано, далі вирішить реєстратор.",
            "The use in the register is as it was: to write an asset off, transfer it or call it lost, a document is needed. What was seen is recorded; the registrar decides.")
        : new StatusFacts(former).NeedsDocument ? new(
            "Використання в реєстрі не змінено: за документом об’єкт списано, передано або втрачено. Побачене записано, далі вирішить реєстратор.",
            "The use in the register is as it was: by a document the asset is written off, transferred or lost. What was seen is recorded; the registrar decides.")
        : null;
}
