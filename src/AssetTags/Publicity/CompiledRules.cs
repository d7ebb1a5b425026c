using AssetTags.Publicity.Territories;
using AssetTags.Publicity.Words;

namespace AssetTags.Publicity;

/// <summary>Rule books made ready for many questions: words in one index, classes in one table.</summary>
internal sealed class CompiledRules
{
    private static readonly Lazy<CompiledRules> s_builtIn = new(() => new CompiledRules([]));

    private readonly CompiledWords[] _words;
    private readonly WordIndex _index;
    private readonly ClassTable _classes;
    private readonly PublicityLevel[] _territories;

    /// <summary>Joins the rules of the program, without those that some book does without, and a community's own.</summary>
    public CompiledRules(IReadOnlyList<PublicityRuleBook> own)
    {
        var without = own.SelectMany(b => b.Without).ToHashSet(StringComparer.Ordinal);
        var builtIn = RuleBookJson.BuiltIn;
        _words = [.. WordsOf(builtIn, "").Where(w => !without.Contains(w.Rule)), .. own.SelectMany(b => WordsOf(b, $"{b.Name}/"))];
        _index = new WordIndex(_words.Select(w => (Patterns(w.Words), Patterns(w.Except ?? []))));
        _classes = new ClassTable(builtIn.Classes.Where(c => !without.Contains($"class:{c.Id}"))
            .Concat(own.SelectMany(b => b.Classes.Select(c => c with { Id = $"{b.Name}/{c.Id}" }))));
        _territories = [.. Enum.GetValues<TerritoryCategory>()
            .Select(category => own.Max(b => LevelIn(b, category)) ?? LevelIn(builtIn, category) ?? PublicityLevel.Open)];
    }

    /// <summary>The rules of the program alone.</summary>
    public static CompiledRules BuiltIn => s_builtIn.Value;

    /// <summary>The level of territories of a category.</summary>
    public PublicityLevel LevelOf(TerritoryCategory category) => _territories[(int)category];

    /// <summary>Adds what classes and words say of a subject.</summary>
    public void Find(PublicitySubject subject, ref List<Finding>? found)
    {
        if (_classes.Find(subject.ClassId) is { } rule)
        {
            (found ??= []).Add(new Finding(rule.IsFirm ? Standing.Firm : Standing.Floor, RuleReasons.Class(rule, subject.ClassId!)));
        }

        var words = default(List<WordFinding>);
        for (var i = 0; i < subject.Texts.Count; i++)
        {
            if (subject.Texts[i] is { Length: > 0 } text && !IsRepeated(subject.Texts, i))
            {
                _index.Find(text, ref words);
            }
        }

        AddWords(words, 0, withExemptions: true, ref found);
        if (subject.Description is { Length: > 0 } description)
        {
            var before = words?.Count ?? 0;
            _index.Find(description, ref words);
            AddWords(words, before, withExemptions: false, ref found);
        }
    }

    private void AddWords(List<WordFinding>? words, int from, bool withExemptions, ref List<Finding>? found)
    {
        for (var i = from; i < (words?.Count ?? 0); i++)
        {
            var rule = _words[words![i].Rule];
            var isExemption = rule.Standing == Standing.Exemption;
            if (!isExemption || withExemptions)
            {
                (found ??= []).Add(new Finding(rule.Standing, RuleReasons.Word(rule.Level, rule.Rule, rule.Because, words[i].Word, isExemption)));
            }
        }
    }

    // The name of an asset mostly is its title.
    private static bool IsRepeated(IReadOnlyList<string?> texts, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (string.Equals(texts[i], texts[place], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<CompiledWords> WordsOf(PublicityRuleBook book, string prefix)
        => book.Words.Select(w => new CompiledWords($"word:{prefix}{w.Id}", w.IsFirm ? Standing.Firm : Standing.Floor, w.Level, w.Because, w.Words, w.Except))
            .Concat(book.Exemptions.Select(e => new CompiledWords($"exemption:{prefix}{e.Id}", Standing.Exemption, PublicityLevel.Open, e.Because, e.Words, e.Except)));

    private static IEnumerable<WordPattern> Patterns(IEnumerable<string> texts)
        => texts.Select(t => WordPattern.Read(t) is { Pattern: { } pattern } ? pattern : throw new InvalidDataException($"{t} is no pattern."));

    private static PublicityLevel? LevelIn(PublicityRuleBook book, TerritoryCategory category) => category switch
    {
        TerritoryCategory.PossibleHostilities => book.Territories.PossibleHostilities,
        TerritoryCategory.ActiveHostilities => book.Territories.ActiveHostilities,
        TerritoryCategory.ActiveHostilitiesRegistersOperate => book.Territories.ActiveHostilitiesRegistersOperate,
        _ => book.Territories.Occupied,
    };

    private sealed record CompiledWords(
        string Rule, Standing Standing, PublicityLevel Level, Phrase Because, IReadOnlyList<string> Words, IReadOnlyList<string>? Except);
}
