using System.Globalization;
using AssetTags.Search;

namespace AssetTags.Web.Machines;

/// <summary>Reads the parameters of a query and collects what is wrong with them; an empty one counts as not given.</summary>
internal sealed class QueryReading
{
    private readonly Dictionary<string, IReadOnlyList<string>> _errors = [];

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors => _errors;

    public void KnownOnly(IEnumerable<string> given, IReadOnlyList<string> known)
    {
        // What was mistyped is not repeated: it may be anything, and the list of what is known says enough.
        if (given.Any(name => !known.Contains(name)))
        {
            Wrong("query", new(
                $"Є невідомий параметр. Відомі: {string.Join(", ", known)}.", $"There is an unknown parameter. These are known: {string.Join(", ", known)}."));
        }
    }

    public T? Word<T>(string name, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (MachineJson.WordOf(value).Equals(text.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        OneOf(name, Enum.GetValues<T>());
        return null;
    }

    public IReadOnlyList<T> Words<T>(string name, string? text, IReadOnlyList<T> allowed)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return allowed;
        }

        var wanted = text.Split(',', StringSplitOptions.TrimEntries);
        var found = allowed.Where(a => wanted.Contains(MachineJson.WordOf(a), StringComparer.OrdinalIgnoreCase)).ToList();
        if (found.Count != wanted.Distinct(StringComparer.OrdinalIgnoreCase).Count())
        {
            OneOf(name, allowed);
        }

        return found;
    }

    public string? Text(string name, string? text)
    {
        if (text?.Length > AssetQuery.LongestText)
        {
            Wrong(name, new($"Не довше за {AssetQuery.LongestText} знаків.", $"At most {AssetQuery.LongestText} characters."));
        }

        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    public string? Edrpou(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text) && !AssetTags.Communities.Edrpou.IsWellFormed(text))
        {
            Wrong(name, new("Код ЄДРПОУ — це вісім цифр.", "An EDRPOU code is eight digits."));
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }

    public int Number(string name, string? text, int least, int greatest, int usual)
    {
        if (string.IsNullOrEmpty(text))
        {
            return usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest)
        {
            return number;
        }

        Wrong(name, new($"Ціле число від {least} до {greatest}.", $"A whole number from {least} to {greatest}."));
        return usual;
    }

    public Guid? Place(string name, string? text) => Place(name, text, Cursor.TryRead(text, out var place) ? place : (Guid?)null);

    public SearchCursor? SearchPlace(string name, string? text) => Place(name, text, Cursor.TryReadSearch(text, out var place) ? place : (SearchCursor?)null);

    private T? Place<T>(string name, string? text, T? read)
        where T : struct
    {
        if (!string.IsNullOrEmpty(text) && read is null)
        {
            Wrong(name, new("Лише значення next з попередньої відповіді, без змін.", "Only the value of next in the answer before, unchanged."));
        }

        return read;
    }

    private void OneOf<T>(string name, IEnumerable<T> values)
        where T : struct, Enum
    {
        var words = string.Join(", ", values.Select(MachineJson.WordOf));
        Wrong(name, new($"Одне з: {words}.", $"One of: {words}."));
    }

    private void Wrong(string name, Phrase what) => _errors[name] = [what.Uk, what.En];
}
