using System.Globalization;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Files;

/// <summary>Finds the header among the first rows, skipping what people write above and below it.</summary>
internal sealed class HeaderSearch
{
    /// <summary>How many rows are looked at.</summary>
    public const int SearchedRows = 10;

    private readonly List<RegisterRow> _rows = [];
    private readonly RowSource _source;

    private HeaderSearch(RowSource source) => _source = source;

    /// <summary>The understood header.</summary>
    public RegisterHeader Header { get; private set; } = null!;

    /// <summary>Rows already read that come after the header; at least one.</summary>
    public Queue<RegisterRow> Pending { get; } = [];

    /// <summary>What was skipped.</summary>
    public List<ImportIssue> Notes { get; } = [];

    /// <summary>Reads as far as it must.</summary>
    /// <exception cref="FileRefusal">There are no rows at all, or nothing below the header.</exception>
    /// <returns>The search, or the refusal of the row that looks most like a header.</returns>
    public static (HeaderSearch? Found, ImportIssue? Refused) Run(RowSource source, RegisterFileOptions options)
    {
        var search = new HeaderSearch(source);
        while (search._rows.Count < SearchedRows && search.TryNext(out var row))
        {
            search._rows.Add(row);
        }

        if (search._rows.Count == 0)
        {
            throw new FileRefusal("file.empty", "У таблиці немає жодного рядка.", "The table has no rows.");
        }

        var best = Best(search._rows, options);
        switch (RegisterHeader.Recognise(best.Cells, options.Table, best.Line, options.Shapes))
        {
            case HeaderRecognition.Refused refused:
                return (null, refused.Reason);
            case HeaderRecognition.Recognised recognised:
                search.Keep(recognised.Header, search._rows.FindIndex(r => r.Line == best.Line));
                break;
        }

        return (search, null);
    }

    /// <summary>The row that looks most like a header.</summary>
    public static RegisterRow Best(IReadOnlyList<RegisterRow> rows, RegisterFileOptions options)
        => rows.Take(SearchedRows).MaxBy(r => new HeaderReading(r.Cells, r.Line, options.Shapes).Understood);

    private void Keep(RegisterHeader header, int place)
    {
        Header = header;
        for (var i = 0; i < place; i++)
        {
            Note(_rows[i], "header.above", "Рядок над заголовком пропущено.", "A row above the header was skipped.");
        }

        foreach (var row in _rows.Skip(place + 1))
        {
            Pending.Enqueue(row);
        }

        while (TryPeek(out var below) && (header.IsRepeatedBy(below.Cells) || IsNumbering(below.Cells)))
        {
            Note(below, "header.below", "Рядок під заголовком (другий заголовок або номери стовпців) пропущено.", "A row below the header (a second header, or column numbers) was skipped.");
            Pending.Dequeue();
        }

        if (Pending.Count == 0)
        {
            throw new FileRefusal("file.header-only", "У файлі є заголовок, але немає жодного рядка під ним.", "The file has a header and no row below it.", header.Line);
        }
    }

    private bool TryPeek(out RegisterRow row)
    {
        if (Pending.Count == 0 && TryNext(out var next))
        {
            Pending.Enqueue(next);
        }

        return Pending.TryPeek(out row);
    }

    private bool TryNext(out RegisterRow row)
    {
        while (_source.TryRead(out row))
        {
            if (!RowSource.IsBlank(row.Cells))
            {
                return true;
            }
        }

        return false;
    }

    // 1, 2, 3… under the headers, as in official forms.
    private static bool IsNumbering(string?[] cells)
        => cells.Length >= 3 && cells.Index().All(c => c.Item?.Trim() == (c.Index + 1).ToString(CultureInfo.InvariantCulture));

    private void Note(RegisterRow row, string code, string uk, string en)
    {
        var text = Cells.CellReport.Shorten(string.Join(" | ", row.Cells.Where(c => !string.IsNullOrWhiteSpace(c))));
        Notes.Add(new ImportIssue(row.Line, null, text, IssueSeverity.Note, code, new Phrase(uk, en)));
    }
}
