using System.Text;

namespace AssetTags;

/// <summary>Text as people search it: no difference of case, of apostrophes, of ґ and г, of ї and і.</summary>
public static class FoldedText
{
    /// <summary>Whether every word of <paramref name="words"/> occurs somewhere in <paramref name="text"/>.</summary>
    public static bool Contains(string text, string words)
    {
        var folded = Of(text);
        return Of(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => folded.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The folded form.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            _ = c switch
            {
                'ґ' => folded.Append('г'),
                'ї' => folded.Append('і'),
                '\'' or '`' or '’' or 'ʼ' or '‘' => folded,
                _ => folded.Append(c),
            };
        }

        return folded.ToString();
    }
}
