namespace AssetTags.Labels.Designs;

/// <summary>Guesses what a misspelt word was meant to be.</summary>
internal static class NearestWord
{
    /// <summary>The nearest of some words, or <see langword="null"/> when all are further than a third of the word's letters.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var (nearest, least) = ((string?)null, Math.Max(2, word.Length / 3) + 1);
        foreach (var candidate in known)
        {
            var steps = Steps(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            (nearest, least) = steps < least ? (candidate, steps) : (nearest, least);
        }

        return nearest;
    }

    // Levenshtein's distance, row by row.
    private static int Steps(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
