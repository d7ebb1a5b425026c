using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Files;

/// <summary>The steps between a path and an open register.</summary>
internal static class RegisterFileOpening
{
    /// <summary>Opens a file.</summary>
    /// <exception cref="FileRefusal">It cannot be read.</exception>
    public static RegisterFile Open(string path, RegisterFileOptions options)
    {
        IReadOnlyList<string> failed;
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            if (!FileSignature.IsZip(file))
            {
                file.Close();
                return OpenCsv(path, options);
            }

            file.Position = 0;
            failed = XlsxPackage.Check(file);
        }

        return OpenXlsx(path, options, failed);
    }

    private static RegisterFile OpenCsv(string path, RegisterFileOptions options)
    {
        TextEncodings.Register();
        var csv = CsvSource.Open(path, options);
        var isUtf8 = csv.Reader.CurrentEncoding.CodePage == TextEncodings.Utf8.CodePage;
        var source = new CsvRows(csv.Reader, csv.Delimiter, csv.FirstLine, isUtf8 ? () => CsvSource.FirstBrokenLine(path) : null);
        var found = Search(source, options, out var refused) ?? throw new FileRefusal(refused!);
        return new RegisterFile(source, found) { EncodingName = csv.EncodingName, Delimiter = csv.Delimiter };
    }

    private static RegisterFile OpenXlsx(string path, RegisterFileOptions options, IReadOnlyList<string> failed)
    {
        var sheets = XlsxRows.Sheets(path);
        FileRefusal? first = null;
        for (var i = 0; i < sheets.Count; i++)
        {
            if (options.Sheet is { } wanted && !wanted.Equals(sheets[i], StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            try
            {
                return OpenSheet(path, i, sheets, options, failed);
            }
            catch (FileRefusal refusal)
            {
                // An empty first sheet says less than a header on the second that nobody knows.
                first = first is null || first.Issue.Code == "file.empty" ? refusal : first;
            }
        }

        throw first ?? new FileRefusal("sheet.missing",
            $"Аркуша «{options.Sheet}» немає. Є: {string.Join(", ", sheets)}.",
            $"There is no sheet “{options.Sheet}”. There are: {string.Join(", ", sheets)}.");
    }

    private static RegisterFile OpenSheet(string path, int sheet, IReadOnlyList<string> sheets, RegisterFileOptions options, IReadOnlyList<string> failed)
    {
        var source = XlsxRows.OpenSheet(path, sheet);
        var found = Search(source, options, out var refused) ?? throw new FileRefusal(refused!);
        if (sheets.Count > 1)
        {
            found.Notes.Add(new ImportIssue(0, null, sheets[sheet], IssueSeverity.Note, "sheet.others", new Phrase(
                $"Прочитано аркуш «{sheets[sheet]}»; не прочитано: {string.Join(", ", sheets.Where((_, i) => i != sheet))}.",
                $"The sheet “{sheets[sheet]}” was read; not read: {string.Join(", ", sheets.Where((_, i) => i != sheet))}.")));
        }

        if (failed.Count > 0)
        {
            var addresses = string.Join(", ", failed);
            found.Notes.Add(new ImportIssue(0, null, addresses, IssueSeverity.Warning, "xlsx.formula", new Phrase(
                $"Формули з помилкою (#REF!, #N/A…) прочитано як порожні клітинки: {addresses}. Виправте їх або впишіть самі значення.",
                $"Formulas with an error (#REF!, #N/A…) were read as empty cells: {addresses}. Mend them, or write the values themselves.")));
        }

        return new RegisterFile(source, found) { SheetName = sheets[sheet] };
    }

    // Closes the source when nothing comes of it.
    private static HeaderSearch? Search(RowSource source, RegisterFileOptions options, out ImportIssue? refused)
    {
        HeaderSearch? found = null;
        try
        {
            (found, refused) = HeaderSearch.Run(source, options);
            return found;
        }
        finally
        {
            if (found is null)
            {
                source.Dispose();
            }
        }
    }
}
