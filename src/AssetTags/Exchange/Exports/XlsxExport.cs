using AssetTags.Assets;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Exports;

/// <summary>Tables as sheets of one workbook; tables without assets get none.</summary>
internal static class XlsxExport
{
    public static async Task WriteAsync(IReadOnlyList<(AssetKind Kind, IAsyncEnumerable<ExportRow> Rows)> tables, Stream output, CancellationToken cancellation)
    {
        using var book = new XlsxWriter(output);
        foreach (var (kind, rows) in tables)
        {
            await WriteAsync(book, kind, rows, isNeeded: tables.Count == 1, cancellation);
        }

        // A workbook has one sheet at least.
        if (!book.HasSheets)
        {
            await WriteAsync(book, tables[0].Kind, AsyncEnumerable.Empty<ExportRow>(), isNeeded: true, cancellation);
        }

        await book.FinishAsync(cancellation);
    }

    private static async Task WriteAsync(XlsxWriter book, AssetKind kind, IAsyncEnumerable<ExportRow> rows, bool isNeeded, CancellationToken cancellation)
    {
        await using var row = rows.GetAsyncEnumerator(cancellation);
        var isThere = await row.MoveNextAsync();
        if (!isThere && !isNeeded)
        {
            return;
        }

        var columns = ExportColumns.Of(kind);
        book.OpenSheet(OfficialTable.Of(kind).Name, columns.Count);
        await book.WriteRowAsync([.. columns.Select(c => XlsxCell.Header(c.Name))], cancellation);
        for (; isThere; isThere = await row.MoveNextAsync())
        {
            var texts = row.Current.Texts();
            await book.WriteRowAsync([.. columns.Select(c => XlsxCell.Of(c, texts.GetValueOrDefault(c.Name)))], cancellation);
        }

        book.CloseSheet();
    }
}
