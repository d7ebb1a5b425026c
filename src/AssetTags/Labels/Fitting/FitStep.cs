namespace AssetTags.Labels.Fitting;

/// <summary>Which faces a step of the ladder allows.</summary>
internal enum FitFace
{
    /// <summary>Only the regular one.</summary>
    Regular,

    /// <summary>Each text for itself: regular and full if it can, condensed or shorter if it must.</summary>
    Mixed,

    /// <summary>Only the condensed one.</summary>
    Condensed,
}

/// <summary>One step of the ladder by which the flowing texts of a label are made to fit.</summary>
/// <param name="Shrink">0 is full size, 1 the smallest.</param>
/// <param name="Face">The faces allowed.</param>
/// <param name="Shortness">0 the full text, 1 known abbreviations and nothing in brackets, 2 also no city; the most, when mixed.</param>
/// <param name="IsSoft">Whether texts must keep to the few lines they would like.</param>
/// <param name="CutLines">Not 0: texts that do not fit are ended with an ellipsis after so many lines.</param>
internal readonly record struct FitStep(double Shrink, FitFace Face, int Shortness, bool IsSoft = false, int CutLines = 0)
{
    private static readonly double[] s_gentle = [0, 0.15, 0.3, 0.45, 0.6];
    private static readonly double[] s_all = [.. s_gentle, 0.8, 1];

    /// <summary>Few lines first, tried before anything is left out.</summary>
    public static IReadOnlyList<FitStep> Soft { get; } =
    [
        .. from face in Enum.GetValues<FitFace>()
           from shrink in s_gentle
           where face == FitFace.Regular || shrink < 0.5
           select new FitStep(shrink, face, 0, true),
    ];

    /// <summary>All lines: smaller, condensed, shorter; repeated after each text that is left out.</summary>
    public static IReadOnlyList<FitStep> Full { get; } =
    [
        .. from shortness in new[] { 0, 1, 2 }
           from face in shortness == 0 ? Enum.GetValues<FitFace>() : [FitFace.Mixed, FitFace.Regular, FitFace.Condensed]
           from shrink in shortness == 2 && face == FitFace.Condensed ? s_all : s_gentle
           select new FitStep(shrink, face, shortness),
    ];

    /// <summary>The last resort, smallest and condensed, in fewer and fewer lines.</summary>
    public static IReadOnlyList<FitStep> Cut { get; } = [.. new[] { 4, 3, 2, 1 }.Select(lines => new FitStep(1, FitFace.Condensed, 2, false, lines))];
}
