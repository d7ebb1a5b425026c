using System.Globalization;
using System.Text;
using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;
using CsvHelper;
using CsvHelper.Configuration;

namespace AssetTags.Exchange.Exports;

/// <summary>One table as CSV: RFC 4180, UTF-8 with a byte order mark, so that Excel reads Cyrillic.</summary>
internal static class CsvExport
{
    public static async Task WriteAsync(AssetKind kind, IAsyncEnumerable<ExportRow> rows, char delimiter, Stream output, CancellationToken cancellation)
    {
        var columns = ExportColumns.Of(kind);
        await using var text = new StreamWriter(output, new UTF8Encoding(true), 64 * 1024, leaveOpen: true);
        await using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter.ToString() }, leaveOpen: true);
        foreach (var column in columns)
        {
            csv.WriteField(column.Name);
        }

        await csv.NextRecordAsync();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            var texts = row.Texts();
            foreach (var column in columns)
            {
                csv.WriteField(texts.TryGetValue(column.Name, out var value) ? Safe(column, value) : "");
            }

            await csv.NextRecordAsync();
        }
    }

    // A number is no formula, whatever its sign.
    private static string Safe(OfficialColumn column, string value)
        => column.Type is OfficialValueType.Number or OfficialValueType.WholeNumber && NumberCell.TryDecimal(value, out _) ? value : FormulaGuard.Guard(value);
}
