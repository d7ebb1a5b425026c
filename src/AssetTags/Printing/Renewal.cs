namespace AssetTags.Printing;

/// <summary>Labels that are to be renewed, and what they were last printed with.</summary>
/// <param name="Labels">All of them.</param>
public sealed record Renewal(IReadOnlyList<StaleLabel> Labels)
{
    /// <summary>Those that sheets or rolls can renew.</summary>
    public IReadOnlyList<StaleLabel> OnSheets { get; } = [.. Labels.Where(l => !l.Run.IsPlate)];

    /// <summary>How many are plates, which are made one by one.</summary>
    public int PlateCount => Labels.Count - OnSheets.Count;

    /// <summary>The designs of those on sheets with their counts, most first; <see langword="null"/> for runs that do not tell theirs.</summary>
    public IReadOnlyList<(string? Design, int Count)> Designs { get; } = DesignsOf(Labels.Where(l => !l.Run.IsPlate));

    /// <summary>The format that all of those on sheets were printed on, or <see langword="null"/>.</summary>
    public string? Format => OnSheets.Select(l => l.Run.Format).Distinct().ToList() is [var one] ? one : null;

    /// <summary>The designs of some labels with their counts, most first.</summary>
    public static IReadOnlyList<(string? Design, int Count)> DesignsOf(IEnumerable<StaleLabel> labels)
        => [.. labels.CountBy(l => l.Run.Design ?? "").OrderByDescending(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal)
            .Select(d => (d.Key.Length == 0 ? null : d.Key, d.Value))];

    /// <summary>Only what was printed with one design; case makes no difference.</summary>
    public Renewal PrintedWith(string design) => new([.. Labels.Where(l => string.Equals(l.Run.Design, design.Trim(), StringComparison.OrdinalIgnoreCase))]);
}
