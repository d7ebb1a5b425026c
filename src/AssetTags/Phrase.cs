namespace AssetTags;

/// <summary>The languages of the product: Ukrainian first, English second.</summary>
public enum Language
{
    /// <summary>Українська.</summary>
    Ukrainian,

    /// <summary>English.</summary>
    English,
}

/// <summary>One message for people, in both languages, kept side by side so that neither is forgotten.</summary>
/// <param name="Uk">Ukrainian.</param>
/// <param name="En">English.</param>
public readonly record struct Phrase(string Uk, string En)
{
    /// <summary>The message in one language.</summary>
    public string In(Language language) => language == Language.English ? En : Uk;

    /// <summary>Both languages, for logs and exceptions.</summary>
    public override string ToString() => $"{Uk} / {En}";

    /// <summary>The Ukrainian form that goes with a number: 1 рядок, 2 рядки, 5 рядків, 11 рядків, 21 рядок.</summary>
    /// <param name="count">Any whole number; its sign is ignored.</param>
    /// <param name="one">The form for 1, 21, 101…</param>
    /// <param name="few">The form for 2–4, 22–24…</param>
    /// <param name="many">The form for 0, 5–20, 25–30…</param>
    /// <remarks>Rule: Unicode CLDR plural rules for <c>uk</c>, whole numbers.</remarks>
    public static string Plural(long count, string one, string few, string many)
        => (Math.Abs(count) % 10, Math.Abs(count) % 100) switch
        {
            (1, not 11) => one,
            (2 or 3 or 4, not (12 or 13 or 14)) => few,
            _ => many,
        };
}
