namespace AssetTags.Lists;

/// <summary>What a row is ordered by: a number or a text whose ordinal order is the order; nothing where the row has none.</summary>
internal readonly record struct SortKey(double? Number, string? Text)
{
    /// <summary>Characters of a text that count: longer ones that begin alike come in the order of registration.</summary>
    public const int LongestText = 64;

    /// <summary>Whether the row has nothing to be ordered by, so that it comes last whichever way the order runs.</summary>
    public bool IsNone => Number is null && Text is null;

    /// <summary>Compares two keys of one kind, both of which say something.</summary>
    public int CompareTo(SortKey other)
        => Text is not null ? string.CompareOrdinal(Text, other.Text) : Number.GetValueOrDefault().CompareTo(other.Number.GetValueOrDefault());
}
