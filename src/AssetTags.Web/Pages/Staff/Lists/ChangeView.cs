using System.Globalization;
using AssetTags.Journal;
using AssetTags.Lists;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary>One entry of the journal as a page shows it: without what says nothing to people.</summary>
internal sealed record ChangeView(StaffPageModel Page, JournalLine Line)
{
    /// <summary>What was done.</summary>
    public Phrase Done => AccountChangeWords.Tells(Line.Record.Type) ? AccountChangeWords.Of(Line) : OperationWords.Of(Line.Record.Operation);

    /// <summary>Whether it is told whole by <see cref="Done"/>.</summary>
    public bool IsSentence => AccountChangeWords.Tells(Line.Record.Type);

    /// <summary>What was changed, each with the name of its column.</summary>
    public IReadOnlyList<ChangedColumn> Columns { get; } = AccountChangeWords.Tells(Line.Record.Type) ? []
        : [.. Line.Record.Columns.Where(c => ColumnWords.Of(Line.Record.Type, c.Name) is not null).Select(c => new ChangedColumn(Page, ColumnWords.Of(Line.Record.Type, c.Name)!.Value, c))];

    /// <summary>Who did it.</summary>
    public string Actor => Line.Actor ?? Page.In(JournalWords.Erased);

    /// <summary>When, as the community's clocks have it.</summary>
    public string Time => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(Line.Record.At, Page.Community.TimeZone).ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>One column of a change.</summary>
internal sealed record ChangedColumn(StaffPageModel Page, Phrase Name, JournalColumn Column)
{
    /// <summary>The value before in words; <see langword="null"/> where nobody knows it.</summary>
    public string? From => Words(Column.Former);

    /// <summary>The value after.</summary>
    public string? To => Words(Column.Value);

    private string? Words(string? value)
        => value is null ? null
            : value.Length == 0 ? Page.In(JournalWords.Emptied)
            : DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
                ? TimeZoneInfo.ConvertTimeBySystemTimeZoneId(instant, Page.Community.TimeZone).ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture)
            : ColumnValueWords.Of(Column.Name, value, Page.Language);
}
