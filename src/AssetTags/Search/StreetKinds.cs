namespace AssetTags.Search;

/// <summary>The words for kinds of streets and settlements, which every register shortens in its own way.</summary>
internal static class StreetKinds
{
    private static readonly Dictionary<string, string> s_oneForm = new(StringComparer.Ordinal)
    {
        ["вулиця"] = "вул",
        ["вулиці"] = "вул",
        ["вулицю"] = "вул",
        ["улица"] = "вул",
        ["ул"] = "вул",
        ["проспект"] = "просп",
        ["проспекту"] = "просп",
        ["проспекті"] = "просп",
        ["провулок"] = "пров",
        ["провулку"] = "пров",
        ["переулок"] = "пров",
        ["площа"] = "пл",
        ["площі"] = "пл",
        ["площу"] = "пл",
        ["бульвар"] = "бульв",
        ["бульвару"] = "бульв",
        ["бульварі"] = "бульв",
        ["мікрорайон"] = "мкр",
        ["мікрорайоні"] = "мкр",
        ["мкрн"] = "мкр",
        ["набережна"] = "наб",
    };

    private static readonly HashSet<string> s_streets = new(s_oneForm.Values, StringComparer.Ordinal) { "шосе", "узвіз", "проізд", "тупик", "туп" };

    private static readonly HashSet<string> s_settlements = new(StringComparer.Ordinal) { "м", "с", "смт", "місто", "село", "селище" };

    // What people add to a question though the register may not write it.
    private static readonly HashSet<string> s_optional = new(StringComparer.Ordinal) { "вул", "буд", "м", "с", "смт" };

    /// <summary>The one form of a word for a kind of street; any other word as it is.</summary>
    public static string OneForm(string word) => s_oneForm.GetValueOrDefault(word, word);

    /// <summary>The kind that two words with a hyphen stand for, such as <c>пр-т</c>.</summary>
    public static string? Abbreviated(string? first, string second) => (first, second) switch
    {
        ("пр", "т" or "кт") => "просп",
        ("б", "р") => "бульв",
        ("пров" or "пр", "к") => "пров",
        _ => null,
    };

    /// <summary>Whether a question asks the same without this word.</summary>
    public static bool IsOptional(string word) => s_optional.Contains(word);

    /// <summary>Whether the word says what kind of street it is.</summary>
    public static bool IsStreet(string word) => s_streets.Contains(word);

    /// <summary>Whether the word says what kind of settlement it is.</summary>
    public static bool IsSettlement(string word) => s_settlements.Contains(word);
}
