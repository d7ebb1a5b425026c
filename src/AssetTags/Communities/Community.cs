using AssetTags.Journal;

namespace AssetTags.Communities;

/// <summary>A territorial community (громада): the owner of a registry. Every row belongs to one.</summary>
public sealed class Community : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "community";

    /// <summary>Its KATOTTG code; unique.</summary>
    public string Katottg { get; internal init; } = "";

    /// <summary>The name in Ukrainian, as it stands on labels.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The name in English, or <see langword="null"/>.</summary>
    public string? NameEn { get; internal set; }

    /// <summary>The host in the addresses of its tags, lower case, such as <c>qr.example.gov.ua</c>.</summary>
    public string Host { get; internal set; } = "";

    /// <summary>The IANA time zone in which its people read dates.</summary>
    public string TimeZone { get; internal set; } = DefaultTimeZone;

    /// <summary>How residents reach the community's own office.</summary>
    public Contact Contact { get; internal set; } = new();

    /// <summary>The day of an instant as its people count days.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(instant, TimeZone).DateTime);

    /// <summary>The time zone of Ukraine.</summary>
    public const string DefaultTimeZone = "Europe/Kyiv";
}
