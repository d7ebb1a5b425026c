using AssetTags.Exchange.Cells;

namespace AssetTags.Cli.Terminal;

/// <summary>All remarks of one kind: how many they are, on how many rows, and the first of them.</summary>
internal sealed record Remark(int Count, int Rows, int LastLine, ImportIssue First)
{
    /// <summary>What to add to the first, so that nobody takes it for the only one.</summary>
    public Phrase HowMany => (Count, Rows) switch
    {
        (1, _) => default,
        var (count, rows) when count == rows => new(
            $" Це перший із {rows} {Phrase.Plural(rows, "такого рядка", "таких рядків", "таких рядків")}.", $" This is the first of {rows} such rows."),
        _ => new(
            $" Це перше з {Count} {Phrase.Plural(Count, "такого зауваження", "таких зауважень", "таких зауважень")}.", $" This is the first of {Count} such remarks."),
    };

    public Remark With(ImportIssue another)
        => this with { Count = Count + 1, Rows = another.Line == LastLine ? Rows : Rows + 1, LastLine = another.Line };
}
