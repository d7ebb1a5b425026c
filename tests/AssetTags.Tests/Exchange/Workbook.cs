using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AssetTags.Tests.Exchange;

/// <summary>Workbooks made for one test.</summary>
internal static class Workbook
{
    /// <summary>Sheets by name; a cell is a text, a number, a truth, a date, or <see langword="null"/>.</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            foreach (var (name, rows) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((r, i) => Row(r, (uint)i + 1)).OfType<Row>()));
                var id = (uint)book.Workbook.Sheets!.Count() + 1;
                book.Workbook.Sheets!.AppendChild(new Sheet { Name = name, SheetId = id, Id = book.GetIdOfPart(part) });
            }
        }

        return memory.ToArray();
    }

    private static Row? Row(object?[] cells, uint number)
        => cells.Length == 0 ? null : new Row(cells.Select((c, i) => Cell(c, $"{(char)('A' + i)}{number}")).OfType<Cell>()) { RowIndex = number };

    private static Cell? Cell(object? value, string reference) => value switch
    {
        null => null,
        string text => new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) },
        bool truth => new Cell { CellReference = reference, DataType = CellValues.Boolean, CellValue = new CellValue(truth ? "1" : "0") },
        FormulaError error => new Cell { CellReference = reference, DataType = CellValues.Error, CellValue = new CellValue(error.Text) },
        DateTime date => new Cell { CellReference = reference, StyleIndex = 1, CellValue = new CellValue(date.ToOADate().ToString(CultureInfo.InvariantCulture)) },
        Padded padded => new Cell { CellReference = reference, StyleIndex = 2, CellValue = new CellValue(padded.Number.ToString(CultureInfo.InvariantCulture)) },
        IFormattable number => new Cell { CellReference = reference, CellValue = new CellValue(number.ToString(null, CultureInfo.InvariantCulture)) },
        _ => throw new ArgumentException($"No such cell: {value}."),
    };

    // 0: general, 1: a date, 2: eight digits with leading zeros.
    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "00000000" }),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
}

/// <summary>A formula that failed.</summary>
internal sealed record FormulaError(string Text);

/// <summary>A number shown with eight digits.</summary>
internal sealed record Padded(long Number);
