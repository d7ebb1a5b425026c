using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace AssetTags.Exchange.Files;

/// <summary>Measures sheets before they are read, for a few bytes can claim billions of empty cells.</summary>
internal static class SheetExtent
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;
    private const int MostAddresses = 20;

    // Rows times columns, the empty ones included: a million rows of fifty columns.
    private const long MostCells = 52_428_800;

    /// <summary>Refuses a workbook with a sheet too large to walk through.</summary>
    /// <returns>The addresses of cells whose formula failed, of all sheets: the reader takes them for empty ones.</returns>
    /// <exception cref="FileRefusal">It has one, or keeps its sheets in binary form (.xlsb).</exception>
    public static IReadOnlyList<string> Check(ZipArchive zip)
    {
        var failed = new List<string>();
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && entry.Name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
            {
                throw new FileRefusal("xlsx.binary", "Це двійкова книга (.xlsb). Збережіть її як .xlsx («Файл → Зберегти як → Книга Excel»).", "This is a binary workbook (.xlsb). Save it as .xlsx (File → Save As → Excel Workbook).");
            }

            var (rows, columns) = Measure(entry, failed);
            if (rows > MostRows || columns > MostColumns || (long)rows * columns > MostCells)
            {
                throw new FileRefusal("xlsx.too-wide",
                    $"Аркуш займає {rows} рядків і {columns} стовпців, майже всі порожні. Видаліть порожні рядки й стовпці за таблицею або збережіть аркуш як CSV.",
                    $"A sheet spans {rows} rows and {columns} columns, nearly all empty. Delete the empty rows and columns beyond the table, or save the sheet as CSV.");
            }
        }

        return failed;
    }

    private static (int Rows, int Columns) Measure(ZipArchiveEntry entry, List<string> failed)
    {
        var (rows, columns) = (0, 0);
        try
        {
            using var stream = entry.Open();
            using var xml = XmlReader.Create(stream);
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "worksheet")
            {
                return (0, 0);
            }

            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "row" or "c" && xml.GetAttribute("r") is { } reference)
                {
                    (rows, columns) = (Math.Max(rows, Row(reference)), Math.Max(columns, Column(reference)));
                    if (failed.Count < MostAddresses && xml.GetAttribute("t") == "e")
                    {
                        failed.Add(reference);
                    }
                }
            }
        }
        catch (XmlException)
        {
            // Not XML, or damaged from here on: reading will end at the same place.
        }

        return (rows, columns);
    }

    // "12" of a row, "AB12" of a cell; what is no number at all counts as beyond any limit.
    private static int Row(string reference)
    {
        var digits = reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : int.MaxValue;
    }

    private static int Column(string reference)
    {
        long column = 0;
        foreach (var c in reference)
        {
            if (!char.IsAsciiLetter(c) || column > MostColumns)
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return (int)column;
    }
}
