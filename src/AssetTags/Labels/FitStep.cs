namespace AssetTags.Labels;

/// <summary>One step of the ladder by which the flowing texts of a label are made to fit.</summary>
/// <param name="Shrink">0 is full size, 1 the smallest.</param>
/// <param name="IsCondensed">Whether the condensed face is used.</param>
/// <param name="Shortness">0 the full text, 1 known abbreviations and no brackets, 2 also no city.</param>
/// <param name="IsSoft">Whether texts must keep to the few lines they would like.</param>
/// <param name="CutLines">Not 0: texts that do not fit are ended with an ellipsis after so many lines.</param>
internal readonly record struct FitStep(double Shrink, bool IsCondensed, int Shortness, bool IsSoft = false, int CutLines = 0)
{
    private static readonly double[] s_gentle = [0, 0.15, 0.3, 0.45, 0.6];
    private static readonly double[] s_all = [.. s_gentle, 0.8, 1];

    /// <summary>Few lines first, tried before anything is left out.</summary>
    public static IReadOnlyList<FitStep> Soft { get; } =
        [.. s_gentle.Select(s => new FitStep(s, false, 0, true)), .. s_gentle.SkipLast(1).Select(s => new FitStep(s, true, 0, true))];

    /// <summary>All lines: smaller, condensed, shorter; repeated after each text that is left out.</summary>
    public static IReadOnlyList<FitStep> Full { get; } =
    [
        .. from shortness in new[] { 0, 1, 2 }
           from condensed in new[] { false, true }
           from shrink in shortness == 2 && condensed ? s_all : s_gentle
           select new FitStep(shrink, condensed, shortness),
    ];

    /// <summary>The last resort, smallest and condensed, in fewer and fewer lines.</summary>
    public static IReadOnlyList<FitStep> Cut { get; } = [.. new[] { 4, 3, 2, 1 }.Select(lines => new FitStep(1, true, 2, false, lines))];
}
