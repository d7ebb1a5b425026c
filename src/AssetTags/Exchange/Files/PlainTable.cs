namespace AssetTags.Exchange.Files;

/// <summary>The rows of a CSV or of a workbook's first sheet, whatever the table is about.</summary>
internal static class PlainTable
{
    /// <summary>Opens a file; to be disposed.</summary>
    /// <exception cref="FileRefusal">It cannot be read as a table.</exception>
    public static RowSource Open(string path)
    {
        try
        {
            using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
            {
                if (FileSignature.IsZip(file))
                {
                    file.Position = 0;
                    _ = XlsxPackage.Check(file);
                    file.Close();
                    return XlsxRows.OpenSheet(path, 0);
                }
            }

            TextEncodings.Register();
            var csv = CsvSource.Open(path, new RegisterFileOptions());
            return new CsvRows(csv.Reader, csv.Delimiter, csv.FirstLine, () => CsvSource.FirstBrokenLine(path));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileRefusal("file.missing", $"Файлу «{path}» немає: перевірте назву й теку.", $"There is no file “{path}”: check its name and folder.");
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FileRefusal("file.unreadable",
                $"Файл «{path}» не відкривається: можливо, це тека, бракує прав або його зайняла інша програма.",
                $"The file “{path}” cannot be opened: perhaps it is a folder, permission is lacking, or another program holds it.");
        }
    }
}
