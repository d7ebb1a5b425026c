using System.IO.Compression;

namespace AssetTags.Exchange.Files;

/// <summary>Looks into a workbook's ZIP before anything is read from it.</summary>
internal static class XlsxPackage
{
    /// <summary>The most it may unpack to, bytes: 100 MB. A sheet of 100 000 rows unpacks to about a third of that.</summary>
    public const long MostUnpacked = 100_000_000;

    /// <summary>Checks declared sizes, and then the true ones by unpacking into nothing.</summary>
    /// <exception cref="FileRefusal">It is damaged, no workbook, or unpacks to too much.</exception>
    /// <returns>The addresses of cells whose formula failed, at most a few.</returns>
    public static IReadOnlyList<string> Check(Stream file)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("xl/workbook.xml") is null && zip.GetEntry("[Content_Types].xml") is null)
            {
                throw new FileRefusal("xlsx.foreign", "Це архів, але не книга Excel: потрібен .xlsx або CSV.", "This is an archive but no Excel workbook: an .xlsx or a CSV is needed.");
            }

            RefuseTooLarge(zip.Entries.Sum(e => Math.Min(e.Length, MostUnpacked + 1)));
            RefuseTooLarge(Unpack(zip));
            return SheetExtent.Check(zip);
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw Damaged();
        }
    }

    /// <summary>The refusal of a damaged workbook.</summary>
    public static FileRefusal Damaged(int line = 0) => new("xlsx.damaged",
        "Книга Excel пошкоджена (мабуть, файл завантажено не до кінця). Відкрийте її в Excel, збережіть ще раз або надішліть знову.",
        "The workbook is damaged (perhaps cut short while copying). Open it in Excel and save it again, or send it anew.", line);

    private static long Unpack(ZipArchive zip)
    {
        var buffer = new byte[64 * 1024];
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            int read;
            while (total <= MostUnpacked && (read = stream.Read(buffer)) > 0)
            {
                total += read;
            }
        }

        return total;
    }

    private static void RefuseTooLarge(long bytes)
    {
        if (bytes > MostUnpacked)
        {
            throw new FileRefusal("xlsx.too-large",
                "Книга розпаковується більш ніж на 100 МБ; такі не читаємо. Приберіть зайві аркуші й порожні рядки або збережіть аркуш як CSV.",
                "The workbook unpacks to more than 100 MB; such ones are not read. Remove needless sheets and empty rows, or save the sheet as CSV.");
        }
    }
}
