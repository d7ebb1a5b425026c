using System.Globalization;
using AssetTags.Assets;
using AssetTags.Inspections;
using AssetTags.Tags;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Visits;

/// <summary>What an inspector typed: texts as they came, so that nothing is lost when something is wrong.</summary>
internal sealed class VisitForm
{
    /// <summary>The word for a condition that could not be judged.</summary>
    public const string CannotTell = "none";

    /// <summary>How many photos may come with a visit.</summary>
    public const int MostPhotos = 10;

    /// <summary>The key of the record, the same however often the form is sent.</summary>
    public string? Key { get; set; }

    public string? Code { get; set; }

    /// <summary>When the button was pressed, by the phone's clock: milliseconds since 1970; scripts only.</summary>
    public string? SeenAt { get; set; }

    /// <summary>Whether one button said that all is as it was.</summary>
    public bool AsItWas { get; set; }

    public string? Condition { get; set; }

    public bool Dangerous { get; set; }

    public string? Status { get; set; }

    public string? Tag { get; set; }

    public string? Note { get; set; }

    public string? Latitude { get; set; }

    public string? Longitude { get; set; }

    public string? Accuracy { get; set; }

    /// <summary>The statuses that somebody on site may see; those that a document makes are for the registrar, all but the loss.</summary>
    public static IReadOnlyList<AssetStatus> Statuses { get; } =
        [AssetStatus.InUse, AssetStatus.Vacant, AssetStatus.Leased, AssetStatus.UnderRepair, AssetStatus.Mothballed, AssetStatus.LostOrDestroyed];

    /// <summary>The conditions that can be chosen.</summary>
    public static IReadOnlyList<AssetCondition> Conditions { get; } = [AssetCondition.NoRepairNeeded, AssetCondition.NeedsRoutineRepair, AssetCondition.NeedsMajorRepair];

    /// <summary>The form that one button sends: what the register says of an asset is what was found.</summary>
    /// <returns><see langword="null"/> where nobody on site could say so: the asset left the books, or is lost.</returns>
    public static VisitForm? AsRegistered(Asset asset, TagCode code)
        => asset.Status == AssetStatus.LostOrDestroyed || !Statuses.Contains(asset.Status) ? null : new VisitForm
        {
            AsItWas = true,
            Key = Guid.NewGuid().ToString(),
            Code = code.Symbols,
            Condition = asset.Condition is { } known && Conditions.Contains(known) ? known.ToString() : CannotTell,
            Dangerous = asset.IsDangerous,
            Status = asset.Status.ToString(),
            Tag = nameof(FoundTagState.Intact),
        };

    /// <summary>What was meant; faults go to the list.</summary>
    public VisitFacts Read(Guid assetId, VisitInspector by, List<VisitFault> faults)
    {
        if (string.IsNullOrEmpty(Condition))
        {
            faults.Add(new("condition", VisitWords.ChooseCondition));
        }

        return new VisitFacts(Guid.TryParse(Key, out var key) ? key : Guid.Empty, assetId, by)
        {
            Code = TagCodeReader.Read(Code, out var code) == TagCodeReading.Read ? code : null,
            ObservedAt = InstantOf(SeenAt),
            Condition = Condition is null or "" or CannotTell ? null : Choice(Condition, Conditions, "condition", faults),
            IsDangerous = Dangerous,
            IsAsItWas = AsItWas,
            Status = string.IsNullOrEmpty(Status) ? null : Choice(Status, Statuses, "status", faults),
            Note = Note,
            TagState = string.IsNullOrEmpty(Tag) ? null : Choice(Tag, Enum.GetValues<FoundTagState>(), "tag", faults),
            Position = PositionOf(faults),
        };
    }

    private static T? Choice<T>(string text, IReadOnlyList<T> among, string field, List<VisitFault> faults)
        where T : struct, Enum
    {
        foreach (var choice in among)
        {
            if (choice.ToString() == text)
            {
                return choice;
            }
        }

        faults.Add(new(field, VisitWords.BadChoice));
        return null;
    }

    private static DateTimeOffset? InstantOf(string? text)
        => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    private VisitPosition? PositionOf(List<VisitFault> faults)
    {
        if (string.IsNullOrEmpty(Latitude) && string.IsNullOrEmpty(Longitude))
        {
            return null;
        }

        if (Number(Latitude) is { } latitude && Number(Longitude) is { } longitude)
        {
            return new VisitPosition(latitude, longitude, Number(Accuracy));
        }

        faults.Add(new("position", VisitWords.BadNumber));
        return null;
    }

    private static double? Number(string? text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
