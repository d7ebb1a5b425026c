using System.IO.Compression;
using System.Text;

namespace AssetTags.Exchange.Exports;

/// <summary>Writes a workbook as a stream, sheet after sheet and row after row; nothing of it stays in memory.</summary>
internal sealed class XlsxWriter : IDisposable
{
    private const int FlushedCharacters = 64 * 1024;
    private readonly DrainedStream _output;
    private readonly ZipArchive _zip;
    private readonly List<string> _sheets = [];
    private readonly StringBuilder _xml = new();
    private Stream? _sheet;
    private int _row;

    /// <param name="output">Where to; only written to asynchronously.</param>
    public XlsxWriter(Stream output)
    {
        _output = new DrainedStream(output);
        _zip = new ZipArchive(_output, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>Whether there is any sheet yet.</summary>
    public bool HasSheets => _sheets.Count > 0;

    /// <summary>Begins a sheet.</summary>
    /// <param name="name">Its name: letters only.</param>
    /// <param name="columns">How many columns it has.</param>
    public void OpenSheet(string name, int columns)
    {
        _sheets.Add(name);
        _row = 0;
        _sheet = Open($"xl/worksheets/sheet{_sheets.Count}.xml");
        _xml.Append(XlsxParts.SheetStart(columns));
    }

    /// <summary>Writes the next row of the sheet.</summary>
    public async Task WriteRowAsync(IReadOnlyList<XlsxCell> cells, CancellationToken cancellation)
    {
        _row++;
        _xml.Append("<row r=\"").Append(_row).Append("\">");
        for (var i = 0; i < cells.Count; i++)
        {
            cells[i].AppendTo(_xml, $"{ColumnName(i)}{_row}");
        }

        _xml.Append("</row>");
        if (_xml.Length > FlushedCharacters)
        {
            Write(_sheet!);
            await _output.DrainAsync(cancellation);
        }
    }

    /// <summary>Ends the sheet.</summary>
    public void CloseSheet()
    {
        _xml.Append(XlsxParts.SheetEnd);
        Write(_sheet!);
        _sheet!.Dispose();
        _sheet = null;
    }

    /// <summary>Writes what holds the sheets together, and all that waits.</summary>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        Write("xl/styles.xml", XlsxParts.Styles);
        Write("xl/workbook.xml", XlsxParts.Workbook(_sheets));
        Write("xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelations(_sheets.Count));
        Write("_rels/.rels", XlsxParts.PackageRelations);
        Write("[Content_Types].xml", XlsxParts.ContentTypes(_sheets.Count));
        _zip.Dispose();
        await _output.DrainAsync(cancellation);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _sheet?.Dispose();
        _zip.Dispose();
        _output.Dispose();
    }

    private Stream Open(string name) => _zip.CreateEntry(name, CompressionLevel.Fastest).Open();

    private void Write(string name, string text)
    {
        using var part = Open(name);
        _xml.Append(text);
        Write(part);
    }

    private void Write(Stream part)
    {
        part.Write(Encoding.UTF8.GetBytes(_xml.ToString()));
        _xml.Clear();
    }

    // 0 is A, 25 Z, 26 AA.
    private static string ColumnName(int index)
        => index < 26 ? ((char)('A' + index)).ToString() : ColumnName((index / 26) - 1) + (char)('A' + (index % 26));
}
