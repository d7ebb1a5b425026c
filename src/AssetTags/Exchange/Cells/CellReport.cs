namespace AssetTags.Exchange.Cells;

/// <summary>Collects what there is to say about the cells of one row.</summary>
internal sealed class CellReport
{
    private const int LongestValue = 200;
    private static readonly IReadOnlyList<ImportIssue> s_nothing = [];
    private List<ImportIssue>? _issues;

    /// <summary>The line of the row.</summary>
    public int Line { get; private set; }

    /// <summary>The header of the current cell.</summary>
    public string? Column { get; private set; }

    /// <summary>The current cell as it stands in the file.</summary>
    public string? Value { get; private set; }

    /// <summary>Forgets everything and turns to another row.</summary>
    public void StartRow(int line)
    {
        Line = line;
        _issues = null;
    }

    /// <summary>What the workbook may have done to the current cell.</summary>
    public CellDamage Damage { get; private set; }

    /// <summary>Turns to a cell.</summary>
    public void StartCell(string? column, string? value, CellDamage damage = CellDamage.None)
    {
        Column = column;
        Value = value;
        Damage = damage;
    }

    /// <summary>What was said since <see cref="StartRow"/>.</summary>
    public IReadOnlyList<ImportIssue> Issues => _issues ?? s_nothing;

    /// <summary>Says something worth knowing.</summary>
    public void Note(string code, string uk, string en) => Add(IssueSeverity.Note, code, uk, en);

    /// <summary>Says that something is doubtful.</summary>
    public void Warn(string code, string uk, string en) => Add(IssueSeverity.Warning, code, uk, en);

    /// <summary>Says that the row cannot be imported.</summary>
    public void Error(string code, string uk, string en) => Add(IssueSeverity.Error, code, uk, en);

    /// <summary>Adds an issue made elsewhere.</summary>
    public void Add(ImportIssue issue) => (_issues ??= []).Add(issue);

    /// <summary>The beginning of a text, short enough for a message.</summary>
    public static string? Shorten(string? value)
        => value is { Length: > LongestValue } ? string.Concat(value.AsSpan(0, LongestValue - 1), "…") : value;

    private void Add(IssueSeverity severity, string code, string uk, string en)
        => Add(new ImportIssue(Line, Column, Shorten(Value), severity, code, new Phrase(uk, en)));
}
