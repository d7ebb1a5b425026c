using AssetTags.Journal;

namespace AssetTags.Publicity;

/// <summary>A decision of people about one asset, with its legal ground.</summary>
public sealed class PublicityDecision : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "publicity-decision";

    /// <summary>The asset; one decision that holds at a time.</summary>
    public Guid AssetId { get; internal init; }

    /// <summary>The level decided on.</summary>
    public PublicityLevel Level { get; internal set; }

    /// <summary>The legal ground, in words.</summary>
    public string Ground { get; internal set; } = "";

    /// <summary>The document's number, if there is one.</summary>
    public string? DocumentNumber { get; internal set; }

    /// <summary>The document's date.</summary>
    public DateOnly? DocumentDate { get; internal set; }

    /// <summary>When it must be looked at again.</summary>
    public DateOnly ReviewOn { get; internal set; }

    /// <summary>When it was withdrawn; <see langword="null"/> while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; internal set; }
}
