using AssetTags.Publicity.Words;

namespace AssetTags.Publicity;

/// <summary>Whether a rule book that is well formed also makes sense.</summary>
internal static class RuleBookCheck
{
    private const int LongestName = 40, MostRules = 200;

    /// <summary>Everything that is wrong with it; nothing for a good one.</summary>
    public static IReadOnlyList<Phrase> FaultsOf(PublicityRuleBook book)
        => [.. NameFaults(book), .. book.Classes.SelectMany(ClassFaults), .. WordFaults(book), .. IdFaults(book), .. TerritoryFaults(book.Territories), .. WithoutFaults(book)];

    private static IEnumerable<Phrase> NameFaults(PublicityRuleBook book)
    {
        if (book.Name.Length is 0 or > LongestName || book.Name.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-'))
        {
            yield return new(
                $"name: «{book.Name}» не годиться: латинські літери, цифри й дефіси, до {LongestName} знаків, наприклад our-rules.",
                $"name: '{book.Name}' will not do: Latin letters, digits and hyphens, up to {LongestName} characters, such as our-rules.");
        }
        else if (book.Name == RuleBookJson.BuiltIn.Name)
        {
            yield return new($"name: «{book.Name}» — назва правил програми; дайте своїм іншу.", $"name: '{book.Name}' is the name of the program's rules; give yours another.");
        }

        if (book.Classes.Count + book.Words.Count + book.Exemptions.Count > MostRules)
        {
            yield return new($"Правил понад {MostRules}.", $"There are more than {MostRules} rules.");
        }
    }

    private static IEnumerable<Phrase> ClassFaults(ClassRule rule)
        => rule.Prefixes.Where(p => !ClassTable.IsPrefix(p)).Select(p => new Phrase(
                $"class:{rule.Id}: «{p}» — не початок коду класу: 2–6 цифр для НК 018 (2222), або 14., 14.02 для КВЦПЗ.",
                $"class:{rule.Id}: '{p}' is no beginning of a class code: 2-6 digits for НК 018 (2222), or 14., 14.02 for КВЦПЗ."))
            .Concat(Empty($"class:{rule.Id}", "prefixes", rule.Prefixes)).Concat(LevelFaults($"class:{rule.Id}", rule.Level));

    private static IEnumerable<Phrase> WordFaults(PublicityRuleBook book)
        => book.Words.SelectMany(rule => Patterns($"word:{rule.Id}", rule.Words, rule.Except).Concat(LevelFaults($"word:{rule.Id}", rule.Level)))
            .Concat(book.Exemptions.SelectMany(rule => Patterns($"exemption:{rule.Id}", rule.Words, rule.Except)));

    private static IEnumerable<Phrase> Patterns(string rule, IReadOnlyList<string> words, IReadOnlyList<string>? except)
        => words.Concat(except ?? []).Select(p => WordPattern.Read(p).Fault).OfType<Phrase>()
            .Select(fault => new Phrase($"{rule}: {fault.Uk}.", $"{rule}: {fault.En}.")).Concat(Empty(rule, "words", words));

    private static IEnumerable<Phrase> Empty(string rule, string list, IReadOnlyList<string> values)
        => values.Count > 0 ? [] : [new($"{rule}: список {list} порожній.", $"{rule}: the list {list} is empty.")];

    private static IEnumerable<Phrase> LevelFaults(string rule, PublicityLevel level)
        => level != PublicityLevel.Open ? [] : [new($"{rule}: правило обмежує; open дає exemptions або without.", $"{rule}: a rule restricts; exemptions or without keep things open.")];

    private static IEnumerable<Phrase> IdFaults(PublicityRuleBook book)
    {
        var ids = AllIds(book).ToList();
        var doubles = ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        var bad = ids.Where(id => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..] is var own && (own.Length is 0 or > LongestName || own.Any(char.IsWhiteSpace)));
        return doubles.Select(id => new Phrase($"{id} стоїть двічі.", $"{id} stands twice."))
            .Concat(bad.Select(id => new Phrase($"«{id}»: id — одне слово до {LongestName} знаків.", $"'{id}': an id is one word of up to {LongestName} characters.")));
    }

    private static IEnumerable<Phrase> TerritoryFaults(TerritoryLevels levels)
        => ((PublicityLevel?[])[levels.PossibleHostilities, levels.ActiveHostilities, levels.ActiveHostilitiesRegistersOperate, levels.Occupied]).Contains(PublicityLevel.Closed)
            ? [new("territories: open, generalised або minimal; закрити можна окремі об’єкти чи організації.", "territories: open, generalised or minimal; single assets or organisations can be closed.")] : [];

    private static IEnumerable<Phrase> WithoutFaults(PublicityRuleBook book)
    {
        var known = AllIds(RuleBookJson.BuiltIn).ToList();
        return book.Without.Where(id => !known.Contains(id)).Select(id => new Phrase(
            $"without: такого правила програми немає: «{id}». Є: {string.Join(", ", known)}.", $"without: the program has no rule '{id}'. There are: {string.Join(", ", known)}."));
    }

    /// <summary>The names of all rules of a book, as reasons show them.</summary>
    private static IEnumerable<string> AllIds(PublicityRuleBook book)
        => [.. book.Classes.Select(c => $"class:{c.Id}"), .. book.Words.Select(w => $"word:{w.Id}"), .. book.Exemptions.Select(e => $"exemption:{e.Id}")];
}
