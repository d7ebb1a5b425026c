using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Lists;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary><c>/staff/journal</c>: who changed what, the newest first.</summary>
[Needs(Right.ReadJournal)]
internal sealed class JournalModel(ReadJournal read) : StaffPageModel
{
    private static readonly string[] s_days = ["yyyy-MM-dd", "dd.MM.yyyy"];

    /// <summary>What was asked.</summary>
    public JournalQuery Query { get; private set; } = new();

    /// <summary>The entries.</summary>
    public JournalPage Entries { get; private set; } = null!;

    /// <summary>What could not be read, field by field.</summary>
    public Dictionary<string, Phrase> Faults { get; } = [];

    public async Task OnGetAsync(string? key, string? number, string? person, string? operation, string? day, string? before, CancellationToken cancellation)
    {
        Query = new JournalQuery
        {
            Key = Guid.TryParse(key?.Trim(), out var asset) ? asset : null,
            Number = Text(number),
            Person = Text(person),
            Operation = Text(operation),
            Day = DayOf(day),
            Before = Guid.TryParse(before, out var place) ? place : null,
        };
        (Nav, Title, IsWrong) = ("/staff/journal", In(JournalWords.Title), Faults.Count > 0);
        Entries = await read.RunAsync(Community.Id, Query, cancellation);
    }

    /// <summary>What was typed in a field.</summary>
    public string? Typed(string name) => Request.Query[name].LastOrDefault();

    /// <summary>The address of the same entries, from one of them on.</summary>
    public string From(Guid? before)
    {
        var given = Request.Query.Where(q => q.Key != "before").SelectMany(q => q.Value.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => KeyValuePair.Create(q.Key, v)));
        return "/staff/journal" + QueryString.Create(before is { } place ? given.Append(KeyValuePair.Create("before", (string?)place.ToString("N"))) : given);
    }

    /// <summary>What the only thing asked for is called, where an entry tells.</summary>
    public string? OnlyName => Entries.Lines.Select(l => l.Subject ?? l.Thing).FirstOrDefault(n => n is not null);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim() is { Length: > 200 } longer ? longer[..200] : text.Trim();

    private DateOnly? DayOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Faults["day"] = JournalWords.BadDay;
        return null;
    }
}
