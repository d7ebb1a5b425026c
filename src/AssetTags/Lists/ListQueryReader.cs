using System.Globalization;
using AssetTags.Communities;

namespace AssetTags.Lists;

/// <summary>Reads the parameters of a list's address, and gathers what is wrong with them.</summary>
internal sealed class ListQueryReader
{
    private const int LongestText = 200, MostHolders = 100, MostKeys = 5_000;

    private static readonly string[] s_days = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    private readonly ILookup<string, string> _given;
    private readonly Dictionary<string, Phrase> _faults = new(StringComparer.Ordinal);

    public ListQueryReader(IEnumerable<KeyValuePair<string, string?>> pairs)
        => _given = pairs.Where(p => !string.IsNullOrWhiteSpace(p.Value)).ToLookup(p => p.Key, p => p.Value!.Trim(), StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Phrase> Faults => _faults;

    public string? Text(string name)
        => One(name) is not { } text ? null
            : text.Length <= LongestText && !text.Contains('\0', StringComparison.Ordinal) ? text
            : Wrong<string>(name, new($"Не довше за {LongestText} знаків.", $"At most {LongestText} characters."));

    public T? Word<T>(string name)
        where T : struct, Enum
        => One(name) is not { } word ? null : ListWords.Find<T>(word) ?? WrongValue<T>(name, OneOf(ListWords.All<T>()));

    public string? OneOf(string name, IReadOnlyList<string> words)
        => One(name) is not { } word ? null
            : words.FirstOrDefault(w => w.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? Wrong<string>(name, OneOf(string.Join(", ", words)));

    public bool? Flag(string name) => OneOf(name, ["true", "false"]) switch { "true" => true, "false" => false, _ => null };

    public DateOnly? Day(string name)
        => One(name) is not { } text ? null
            : DateOnly.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : WrongValue<DateOnly>(name, new("Дата у вигляді 2026-11-25 або 25.11.2026.", "A date such as 2026-11-25 or 25.11.2026."));

    public decimal? Amount(string name)
        => One(name) is not { } text ? null
            : decimal.TryParse(Plain(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount < 1e12m ? amount
            : WrongValue<decimal>(name, new("Число від нуля, наприклад 120 або 64,8.", "A number from zero, such as 120 or 64.8."));

    public Guid? Key(string name)
        => One(name) is not { } text ? null
            : Guid.TryParse(text, out var key) ? key
            : WrongValue<Guid>(name, new("Ключ об’єкта з адреси його картки.", "The key of an asset, from the address of its card."));

    public IReadOnlyList<Guid> Keys(string name)
    {
        string[] texts = [.. _given[name].SelectMany(k => k.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.OrdinalIgnoreCase)];
        Guid?[] keys = [.. texts.Select(t => Guid.TryParse(t, out var key) ? key : (Guid?)null)];
        return keys.Length <= MostKeys && keys.All(k => k is not null) ? [.. keys.OfType<Guid>().Distinct()]
            : Wrong<Guid[]>(name, new($"До {MostKeys} ключів об’єктів з адрес їхніх карток.", $"Up to {MostKeys} keys of assets, from the addresses of their cards.")) ?? [];
    }

    public IReadOnlyList<string> Holders()
    {
        string[] holders = [.. _given[ListWords.Holder].SelectMany(h => h.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
        return holders.Length <= MostHolders && holders.All(h => h == ListWords.None || Edrpou.IsWellFormed(h) || Guid.TryParse(h, out _)) ? holders
            : Wrong<string[]>(ListWords.Holder, new(
                $"До {MostHolders} балансоутримувачів: коди ЄДРПОУ з восьми цифр, ключі або none.", $"Up to {MostHolders} holders: EDRPOU codes of eight digits, keys, or none.")) ?? [];
    }

    /// <summary>The order: a word, with a hyphen before it from the last to the first.</summary>
    public (ListSort Sort, bool IsDescending) Order()
    {
        if (One(ListWords.Sort) is not { } text)
        {
            return default;
        }

        return ListWords.Find<ListSort>(text.TrimStart('-')) is { } sort ? (sort, text[0] == '-')
            : Wrong(ListWords.Sort, new Phrase(
                $"Одне з: {ListWords.All<ListSort>()}; з дефісом спереду — навпаки.", $"One of: {ListWords.All<ListSort>()}; with a hyphen before it, the other way round."), default((ListSort, bool)));
    }

    public IReadOnlyList<ListColumn> Columns()
    {
        string[] words = [.. _given[ListWords.Columns].SelectMany(c => c.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        ListColumn?[] columns = [.. words.Where(w => w != ListWords.None).Select(ListWords.Find<ListColumn>).Distinct()];
        return words.Length == 0 ? ListQuery.UsualColumns
            : columns.All(c => c is not null) ? [.. columns.Select(c => c!.Value).Order()]
            : Wrong(ListWords.Columns, OneOf(ListWords.All<ListColumn>()), ListQuery.UsualColumns);
    }

    public int Size()
        => One(ListWords.Size) is not { } text ? ListQuery.UsualSize
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && ListWords.Sizes.Contains(size) ? size
            : Wrong(ListWords.Size, OneOf(string.Join(", ", ListWords.Sizes)), ListQuery.UsualSize);

    public ListCursor? Cursor(string name, ListSort sort)
        => One(name) is not { } text ? null
            : ListCursor.TryParse(text, out var cursor) && cursor.Sort == sort ? cursor
            : WrongValue<ListCursor>(name, new(
                "Лише значення next чи previous з попередньої відповіді в тому самому порядку.", "Only the value of next or previous in an answer of the same order."));

    /// <summary>What no single parameter shows.</summary>
    public void Check(ListQuery query)
    {
        if (query.AreaFrom > query.AreaTo)
        {
            Wrong<string>(ListWords.AreaTo, new("Найбільша площа має бути не меншою за найменшу.", "The greatest area must not be less than the least."));
        }

        if (query.InspectedAfter >= query.InspectedBefore)
        {
            Wrong<string>(ListWords.InspectedBefore, new("День «до» має бути пізніше за день «від».", "The day before which must be later than the day from which."));
        }
    }

    // Of a parameter that must stand once the last counts, as in a form that was filled in again.
    private string? One(string name) => _given[name].LastOrDefault();

    private static string Plain(string amount) => amount.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);

    private static Phrase OneOf(string words) => new($"Одне з: {words}.", $"One of: {words}.");

    private T? Wrong<T>(string name, Phrase why)
        where T : class
        => Wrong(name, why, default(T));

    private T? WrongValue<T>(string name, Phrase why)
        where T : struct
        => Wrong(name, why, default(T?));

    private T Wrong<T>(string name, Phrase why, T instead)
    {
        _faults.TryAdd(name, why);
        return instead;
    }
}
