namespace AssetTags.Publicity.Words;

/// <summary>A rule that was found, by its number, and the word of the text that it was found at.</summary>
internal readonly record struct WordFinding(int Rule, string Word);

/// <summary>The words of all rules, found in one pass over a text.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<ulong, Entry[]> _byBeginning;

    /// <summary>Arranges patterns.</summary>
    /// <param name="rules">For each rule, what it looks for, and the phrases in which that means something else.</param>
    public WordIndex(IEnumerable<(IEnumerable<WordPattern> Words, IEnumerable<WordPattern> Except)> rules)
        => _byBeginning = rules
            .SelectMany((rule, number) => rule.Except.Select(p => new Entry(number, p, IsException: true)).Concat(rule.Words.Select(p => new Entry(number, p, IsException: false))))
            .GroupBy(e => e.Pattern.Key)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.IsException).ToArray());

    /// <summary>Adds each rule that the text speaks of, once.</summary>
    public void Find(string text, ref List<WordFinding>? found)
    {
        using var words = new FoldedWords(text);
        var exceptions = default(Dictionary<int, int>);
        for (var i = 0; i < words.Count; i++)
        {
            if (!_byBeginning.TryGetValue(WordPattern.KeyOf(words.Letters(i)), out var entries))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                if (!entry.Pattern.IsAt(words, i))
                {
                    continue;
                }

                if (entry.IsException)
                {
                    exceptions ??= [];
                    exceptions[entry.Rule] = Math.Max(exceptions.GetValueOrDefault(entry.Rule), i + entry.Pattern.Count);
                }
                else if (i >= (exceptions?.GetValueOrDefault(entry.Rule) ?? 0))
                {
                    Add(ref found, entry.Rule, text, words[i].From, words[i + entry.Pattern.Count - 1].To);
                }
            }
        }
    }

    private static void Add(ref List<WordFinding>? found, int rule, string text, int from, int to)
    {
        found ??= [];
        if (!found.Exists(f => f.Rule == rule))
        {
            found.Add(new WordFinding(rule, text[from..to].Trim()));
        }
    }

    private sealed record Entry(int Rule, WordPattern Pattern, bool IsException);
}
