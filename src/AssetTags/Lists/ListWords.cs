namespace AssetTags.Lists;

/// <summary>The words of a list's address.</summary>
internal static class ListWords
{
    /// <summary>The parameters, in the order in which an address has them.</summary>
    public const string
        Text = "q", Kind = "kind", Holder = "holder", Status = "status", Condition = "condition", Dangerous = "dangerous", Level = "level", Reason = "reason", Tag = "tag",
        Inspected = "inspected", InspectedAfter = "inspected_after", InspectedBefore = "inspected_before", Settlement = "settlement", Street = "street", Class = "class",
        AreaFrom = "area_from", AreaTo = "area_to", ChangedSince = "changed_since", Parent = "parent", Only = "id",
        Sort = "sort", Columns = "columns", Size = "size", After = "after", Before = "before";

    /// <summary>What stands for having none: no holder, no visit.</summary>
    public const string None = "none", Never = "never", Language = "lang";

    /// <summary>What publicity rules are called, as far as a filter tells them apart.</summary>
    public static IReadOnlyList<string> Reasons { get; } = ["none", "class", "word", "exemption", "territory", "holder", "decision"];

    /// <summary>How many rows a page may have.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [12, 50, 100, 200];

    /// <summary>A value as an address has it: <c>needsMajorRepair</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
        => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>The value that a word stands for.</summary>
    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (word.Equals(Of(value), StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>All words of a kind.</summary>
    public static string All<T>()
        where T : struct, Enum
        => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
