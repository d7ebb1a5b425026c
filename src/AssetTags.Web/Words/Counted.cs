namespace AssetTags.Web.Words;

/// <summary>A number with the right form of its noun in each language.</summary>
/// <param name="One">Ukrainian for 1, 21, 31…</param>
/// <param name="Few">Ukrainian for 2–4, 22–24…</param>
/// <param name="Many">Ukrainian for 0, 5–20…</param>
/// <param name="EnOne">English for 1.</param>
/// <param name="EnOther">English for every other number.</param>
internal sealed record Counted(string One, string Few, string Many, string EnOne, string EnOther)
{
    /// <summary>«5 об’єктів», "5 objects".</summary>
    public string In(Language language, long count) => string.Format(null, Template(language, count), Numbers.Of(count, language));

    /// <summary>The same with a place for the number, for scripts: «{0} об’єктів».</summary>
    public string Template(Language language, long count)
        => $"{{0}}\u00A0{(language == Language.English ? (count == 1 ? EnOne : EnOther) : Phrase.Plural(count, One, Few, Many))}";
}
