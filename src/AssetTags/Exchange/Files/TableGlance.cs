using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Files;

/// <summary>The first rows of a file, whatever its headers are.</summary>
internal sealed record TableGlance(IReadOnlyList<RegisterRow> Rows)
{
    private const int RowsBelow = 20;

    /// <summary>The encoding of a CSV, to show.</summary>
    public string? EncodingName { get; private init; }

    /// <summary>The delimiter of a CSV.</summary>
    public char? Delimiter { get; private init; }

    /// <summary>The sheets of a workbook.</summary>
    public IReadOnlyList<string> Sheets { get; private init; } = [];

    /// <summary>The sheet that was looked at.</summary>
    public string? Sheet { get; private init; }

    /// <summary>Looks at a file.</summary>
    /// <returns>Its first rows; <see langword="null"/> when it cannot be read.</returns>
    public static TableGlance? At(string path, RegisterFileOptions options, out ImportIssue? refused)
    {
        refused = null;
        try
        {
            using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
            {
                if (FileSignature.IsZip(file))
                {
                    file.Position = 0;
                    _ = XlsxPackage.Check(file);
                    file.Close();
                    return AtWorkbook(path, options);
                }
            }

            return AtText(path, options);
        }
        catch (FileRefusal refusal)
        {
            refused = refusal.Issue;
            return null;
        }
    }

    private static TableGlance AtText(string path, RegisterFileOptions options)
    {
        TextEncodings.Register();
        var csv = CsvSource.Open(path, options);
        using var rows = new CsvRows(csv.Reader, csv.Delimiter, csv.FirstLine);
        return new TableGlance(Read(rows)) { EncodingName = csv.EncodingName, Delimiter = csv.Delimiter };
    }

    // The sheet that was asked for; else the first whose headers are understood; else the first that is not empty.
    private static TableGlance AtWorkbook(string path, RegisterFileOptions options)
    {
        var sheets = XlsxRows.Sheets(path);
        TableGlance? first = null;
        for (var i = 0; i < sheets.Count; i++)
        {
            if (options.Sheet is { } wanted && !wanted.Equals(sheets[i], StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            using var source = XlsxRows.OpenSheet(path, i);
            if (TryRead(source) is not { } rows)
            {
                continue;
            }

            var glance = new TableGlance(rows) { Sheets = sheets, Sheet = sheets[i] };
            var best = HeaderSearch.Best(rows, options);
            if (RegisterHeader.Recognise(best.Cells, options.Table, best.Line, options.Shapes) is HeaderRecognition.Recognised)
            {
                return glance;
            }

            first ??= glance;
        }

        return first ?? throw Empty();
    }

    private static List<RegisterRow> Read(RowSource source) => TryRead(source) ?? throw Empty();

    private static List<RegisterRow>? TryRead(RowSource source)
    {
        var rows = new List<RegisterRow>();
        while (rows.Count < HeaderSearch.SearchedRows + RowsBelow && source.TryRead(out var row))
        {
            if (!RowSource.IsBlank(row.Cells))
            {
                rows.Add(row);
            }
        }

        return rows.Count == 0 ? null : rows;
    }

    private static FileRefusal Empty() => new("file.empty", "У таблиці немає жодного рядка.", "The table has no rows.");
}
