using System.Text.Json.Serialization;
using AssetTags.Assets;
using AssetTags.Journal;

namespace AssetTags.Inspections;

/// <summary>How a tag was found on site.</summary>
public enum FoundTagState
{
    /// <summary>Ціла.</summary>
    Intact,

    /// <summary>Пошкоджена.</summary>
    Damaged,

    /// <summary>Немає.</summary>
    Missing,

    /// <summary>Заклеєна чужою наліпкою.</summary>
    Foreign,
}

/// <summary>One visit to one asset: what somebody found there. Never changed afterwards.</summary>
/// <remarks>Its key is made by the phone, so that an answer that got lost makes no second record.</remarks>
public sealed class Inspection : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "inspection";

    /// <summary>The asset.</summary>
    public Guid AssetId { get; internal init; }

    /// <summary>The tag that was scanned, if one was.</summary>
    public Guid? TagId { get; internal init; }

    /// <summary>The account of the inspector.</summary>
    public Guid? AccountId { get; internal init; }

    /// <summary>The inspector's name at that time.</summary>
    public string? InspectorName { get; internal init; }

    /// <summary>When it was seen, by the phone's clock, never later than it was received.</summary>
    public DateTimeOffset ObservedAt { get; internal init; }

    /// <summary>The condition found; <see langword="null"/> where none was judged.</summary>
    public AssetCondition? Condition { get; internal init; }

    /// <summary>Whether it was found dangerous.</summary>
    public bool IsDangerous { get; internal init; }

    /// <summary>The status found; <see langword="null"/> where none was said.</summary>
    public AssetStatus? Status { get; internal init; }

    /// <summary>The condition the register gave before.</summary>
    public AssetCondition? FormerCondition { get; internal init; }

    /// <summary>The status the register gave before.</summary>
    public AssetStatus? FormerStatus { get; internal init; }

    /// <summary>What else there is to say; may name people.</summary>
    public string? Note { get; internal init; }

    /// <summary>How the tag was found.</summary>
    public FoundTagState? TagState { get; internal init; }

    /// <summary>Where the phone was, degrees, if its holder agreed.</summary>
    public double? Latitude { get; internal init; }

    /// <summary>Where the phone was, degrees.</summary>
    public double? Longitude { get; internal init; }

    /// <summary>How exact that is, metres.</summary>
    public double? Accuracy { get; internal init; }

    /// <summary>Whether a later visit was already in the register when this one arrived, so that it moved nothing.</summary>
    public bool IsLate { get; internal init; }

    /// <summary>SHA-256 of what was sent, so that the same key with other words is noticed.</summary>
    [JsonIgnore]
    public string SentHash { get; internal init; } = "";
}

/// <summary>How often assets are to be looked at, where the built-in intervals do not fit.</summary>
public sealed class InspectionInterval : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "inspection-interval";

    /// <summary>The beginning of the class code it holds for; <see langword="null"/> for all.</summary>
    public string? ClassPrefix { get; internal init; }

    /// <summary>The condition it holds for; <see langword="null"/> for all.</summary>
    public AssetCondition? Condition { get; internal init; }

    /// <summary>Months between visits.</summary>
    public int Months { get; internal set; }

    /// <summary>When it was taken away; <see langword="null"/> while it holds.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
