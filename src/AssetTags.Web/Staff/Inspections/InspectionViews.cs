using System.ComponentModel;
using AssetTags.Assets;
using AssetTags.Inspections;

namespace AssetTags.Web.Staff.Inspections;

/// <summary>A visit, and what came of it.</summary>
internal sealed record InspectionView
{
    public required Guid Id { get; init; }

    public required Guid AssetId { get; init; }

    public required DateTimeOffset ObservedAt { get; init; }

    public string? Inspector { get; init; }

    public AssetCondition? Condition { get; init; }

    public required bool IsDangerous { get; init; }

    public AssetStatus? Status { get; init; }

    public AssetCondition? FormerCondition { get; init; }

    public AssetStatus? FormerStatus { get; init; }

    public string? Note { get; init; }

    public FoundTagState? TagState { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public double? Accuracy { get; init; }

    [Description("Whether a later visit was in the register already, so that this one moved nothing.")]
    public required bool IsLate { get; init; }

    [Description("Whether the very same was recorded before.")]
    public bool? AlreadyRecorded { get; init; }

    [Description("Whether the register gives another condition since.")]
    public bool? ConditionMoved { get; init; }

    [Description("Whether the register gives another status since.")]
    public bool? StatusMoved { get; init; }

    [Description("Why the register keeps its status, in English.")]
    public string? StatusKept { get; init; }

    [Description("The same in Ukrainian.")]
    public string? StatusKeptUk { get; init; }

    [Description("What to do about the tag.")]
    public TagAdvice? TagAdvice { get; init; }

    [Description("By how many seconds the sender's clock is ahead.")]
    public long? ClockAheadSeconds { get; init; }

    public static InspectionView Of(Inspection visit) => new()
    {
        Id = visit.Id,
        AssetId = visit.AssetId,
        ObservedAt = visit.ObservedAt,
        Inspector = visit.InspectorName,
        Condition = visit.Condition,
        IsDangerous = visit.IsDangerous,
        Status = visit.Status,
        FormerCondition = visit.FormerCondition,
        FormerStatus = visit.FormerStatus,
        Note = visit.Note,
        TagState = visit.TagState,
        Latitude = visit.Latitude,
        Longitude = visit.Longitude,
        Accuracy = visit.Accuracy,
        IsLate = visit.IsLate,
    };

    public static InspectionView Of(VisitOutcome outcome, bool already) => Of(outcome.Visit) with
    {
        AlreadyRecorded = already,
        ConditionMoved = outcome.ConditionMoved,
        StatusMoved = outcome.StatusMoved,
        StatusKept = outcome.StatusKept?.En,
        StatusKeptUk = outcome.StatusKept?.Uk,
        TagAdvice = outcome.Tag,
        ClockAheadSeconds = outcome.ClockAhead is { } ahead ? (long)ahead.TotalSeconds : null,
    };
}

/// <summary>A part of the list of visits.</summary>
internal sealed record InspectionListView
{
    public required IReadOnlyList<InspectionView> Items { get; init; }

    [Description("What to ask for in after; left out at the end.")]
    public string? Next { get; init; }
}
