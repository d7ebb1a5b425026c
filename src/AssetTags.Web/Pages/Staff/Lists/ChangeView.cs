using System.Globalization;
using AssetTags.Lists;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary>One column of a change.</summary>
internal sealed record ChangeView(StaffPageModel Page, CardColumn Column)
{
    /// <summary>The value before in words; <see langword="null"/> where the journal does not tell.</summary>
    public string? From => Words(Column.From);

    /// <summary>The value after.</summary>
    public string? To => Words(Column.To);

    private string? Words(string? value)
        => value is null ? null
            : value.Length == 0 ? Page.In(JournalWords.Emptied)
            : DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
                ? TimeZoneInfo.ConvertTimeBySystemTimeZoneId(instant, Page.Community.TimeZone).ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture)
            : ColumnWords.ValueOf(Column.Column, value, Page.Language);
}
