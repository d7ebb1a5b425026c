using System.ComponentModel;
using AssetTags.Assets;
using AssetTags.Inspections;

namespace AssetTags.Web.Staff.Inspections;

/// <summary>A visit as a program sends it.</summary>
internal sealed record InspectionRequest
{
    [Description("A UUID that the sender makes, the same each time the same visit is sent.")]
    public Guid Id { get; init; }

    [Description("The key of the asset.")]
    public Guid AssetId { get; init; }

    [Description("The code that was scanned.")]
    public string? Code { get; init; }

    [Description("When it was seen; now, if left out.")]
    public DateTimeOffset? ObservedAt { get; init; }

    [Description("The condition; left out where it could not be judged.")]
    public AssetCondition? Condition { get; init; }

    [Description("Whether it is dangerous.")]
    public bool IsDangerous { get; init; }

    [Description("What is happening to it.")]
    public AssetStatus? Status { get; init; }

    [Description("What else there is to say.")]
    public string? Note { get; init; }

    [Description("How the tag was found.")]
    public FoundTagState? TagState { get; init; }

    [Description("Degrees north; together with longitude.")]
    public double? Latitude { get; init; }

    [Description("Degrees east.")]
    public double? Longitude { get; init; }

    [Description("How exact the position is, metres.")]
    public double? Accuracy { get; init; }
}
