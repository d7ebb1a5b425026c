using System.Globalization;
using System.Text;
using AssetTags.Exchange.Tables;
using AssetTags.Exchange.Cells;
using CsvHelper;
using CsvHelper.Configuration;

namespace AssetTags.Exchange.Exports;

/// <summary>Rows that could not be imported, each with why: to be corrected there, and imported again as they are.</summary>
public static class BadRows
{
    /// <summary>Writes them.</summary>
    /// <param name="headers">The headers of the file they came from.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="format">CSV or a workbook.</param>
    /// <param name="language">The language of the explanations.</param>
    /// <param name="output">Where to; only written to asynchronously.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task WriteAsync(
        IReadOnlyList<string> headers, IEnumerable<RowOutcome> rows, ExportFormat format, Language language, Stream output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(rows);
        string[] first = [.. headers, RegisterHeader.RemarkHeader];
        var lines = rows.Select(r => Line(r, headers.Count, language)).Prepend(first);
        await (format == ExportFormat.Xlsx ? WriteBookAsync(lines, first.Length, output, cancellation) : WriteTextAsync(lines, output, cancellation));
    }

    private static string?[] Line(RowOutcome row, int width, Language language)
    {
        var where = new Phrase($"Рядок {row.Line}", $"Row {row.Line}").In(language);
        var why = string.Join(" ", row.Faults.Select(f => f.Column is null ? f.Message.In(language) : $"{f.Column}: {f.Message.In(language)}"));
        return [.. Enumerable.Range(0, width).Select(i => i < row.Cells.Count ? row.Cells[i] : null), $"{where}. {why}"];
    }

    private static async Task WriteTextAsync(IEnumerable<string?[]> lines, Stream output, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(output, new UTF8Encoding(true), 64 * 1024, leaveOpen: true);
        await using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" }, leaveOpen: true);
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.ForEach(line, cell => csv.WriteField(FormulaGuard.Guard(cell ?? "")));
            await csv.NextRecordAsync();
        }
    }

    private static async Task WriteBookAsync(IEnumerable<string?[]> lines, int columns, Stream output, CancellationToken cancellation)
    {
        using var book = new XlsxWriter(output);
        book.OpenSheet("rows", columns);
        foreach (var line in lines)
        {
            await book.WriteRowAsync([.. line.Select(XlsxCell.Words)], cancellation);
        }

        book.CloseSheet();
        await book.FinishAsync(cancellation);
    }
}
