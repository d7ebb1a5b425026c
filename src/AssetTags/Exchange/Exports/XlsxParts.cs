using System.Text;

namespace AssetTags.Exchange.Exports;

/// <summary>The parts of a workbook besides its sheets (ECMA-376, transitional).</summary>
internal static class XlsxParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The beginning of a sheet: the first row stays in view.</summary>
    public static string SheetStart(int columns)
        => $"{Declaration}<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + $"<cols><col min=\"1\" max=\"{columns}\" width=\"20\" customWidth=\"1\"/></cols><sheetData>";

    /// <summary>The end of a sheet.</summary>
    public const string SheetEnd = "</sheetData></worksheet>";

    /// <summary>The styles in the order of <see cref="XlsxStyle"/>.</summary>
    public const string Styles = $"{Declaration}<styleSheet xmlns=\"{Main}\">"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"5\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\"/>"
        + "</cellXfs></styleSheet>";

    /// <summary>What leads to the workbook.</summary>
    public const string PackageRelations = $"{Declaration}<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

    /// <summary>The types of all parts.</summary>
    public static string ContentTypes(int sheets)
        => $"{Declaration}<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
            + Each(sheets, i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Types}.worksheet+xml\"/>") + "</Types>";

    /// <summary>The list of sheets; their names need no escaping.</summary>
    public static string Workbook(IReadOnlyList<string> sheets)
        => $"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
            + Each(sheets.Count, i => $"<sheet name=\"{sheets[i - 1]}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>") + "</sheets></workbook>";

    /// <summary>Where the sheets and the styles are.</summary>
    public static string WorkbookRelations(int sheets)
        => $"{Declaration}<Relationships xmlns=\"{Package}/relationships\">"
            + Each(sheets, i => $"<Relationship Id=\"rId{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")
            + $"<Relationship Id=\"rId{sheets + 1}\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>";

    private static string Each(int count, Func<int, string> part)
        => Enumerable.Range(1, count).Aggregate(new StringBuilder(), (text, i) => text.Append(part(i))).ToString();
}
