namespace AssetTags.Exchange.Cells;

/// <summary>The comma list of utilities, in the official words.</summary>
internal static class UtilitiesCell
{
    private static readonly string[] s_words =
    [
        "постачання електроенергії", "постачання природного газу", "централізоване водопостачання",
        "централізоване водовідведення", "теплопостачання", "постачання гарячої води",
    ];

    /// <summary>The official words.</summary>
    public static IReadOnlyList<string> Words => s_words;

    /// <summary>The list with official spelling, comma and space between; <c>Невідомо</c> stays alone.</summary>
    public static object? Read(string text, CellReport report)
    {
        if (VocabularyCell.IsUnknown(text))
        {
            return "Невідомо";
        }

        var items = text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < items.Length; i++)
        {
            var official = Array.Find(s_words, w => w.Equals(items[i], StringComparison.OrdinalIgnoreCase));
            if (official is null)
            {
                VocabularyCell.Foreign(items[i], string.Join(", ", s_words.Select(w => $"«{w}»")), report);
            }

            items[i] = official ?? items[i];
        }

        return items.Length == 0 ? null : string.Join(", ", items);
    }
}
