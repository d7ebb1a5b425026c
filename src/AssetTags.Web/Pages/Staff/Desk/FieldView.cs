namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>How a field is filled in.</summary>
internal enum FieldControl
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Text,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>Any of some words.</summary>
    Several,
}

/// <summary>One field of a form, ready to be drawn: label, hint, error, control, in that order.</summary>
/// <param name="Name">Its name in the form.</param>
/// <param name="Label">What it is called.</param>
internal sealed record FieldView(string Name, string Label)
{
    /// <summary>The key in the page, for labels and links.</summary>
    public string Id => "f-" + Name.Replace('.', '-');

    /// <summary>The official name of the column, as a small hint.</summary>
    public string? Official { get; init; }

    /// <summary>What helps to fill it in.</summary>
    public string? Hint { get; init; }

    /// <summary>What it says.</summary>
    public string? Value { get; init; }

    /// <summary>What it said when the form was opened; goes along, so that a conflict can tell who changed what.</summary>
    public string? Base { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>How it is filled in.</summary>
    public FieldControl Control { get; init; }

    /// <summary>The words to choose from: value and what is shown.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Choices { get; init; } = [];

    /// <summary>The list of suggestions, by its key in the page.</summary>
    public string? Suggestions { get; init; }

    /// <summary>The keyboard of phones: <c>decimal</c>, <c>numeric</c>.</summary>
    public string? InputMode { get; init; }

    /// <summary>Whether one can do without it, and the label says so.</summary>
    public string? Optional { get; init; }

    /// <summary>Whether it takes the whole width.</summary>
    public bool IsWide { get; init; }

    /// <summary>What describes it, for screen readers.</summary>
    public string? DescribedBy => string.Join(' ', ((string?[])[Hint is null ? null : Id + "-h", Errors.Count > 0 ? Id + "-e" : null]).OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>The words of a list that are chosen.</summary>
    public IReadOnlySet<string> Chosen => (Value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
