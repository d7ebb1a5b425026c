namespace AssetTags.Exchange.Files;

/// <summary>What a file is, told from its content and never from its name.</summary>
internal static class FileSignature
{
    private const int OleScan = 1024 * 1024;

    /// <summary>Whether the file is a ZIP, hence possibly a workbook; otherwise it may be a text.</summary>
    /// <exception cref="FileRefusal">It is empty or of a known kind that cannot be read.</exception>
    public static bool IsZip(Stream file)
    {
        Span<byte> start = stackalloc byte[512];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (start.IsEmpty)
        {
            throw new FileRefusal("file.empty", "Файл порожній: потрібні заголовок і хоча б один рядок.", "The file is empty: a header and at least one row are needed.");
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            file.Position = 0;
            throw Ole(file);
        }

        if (start.StartsWith("%PDF"u8) || start.StartsWith("{\\rtf"u8) || start.TrimStart("\uFEFF \r\n\t"u8).StartsWith("<"u8))
        {
            throw new FileRefusal("file.foreign",
                "Це документ (PDF, RTF, HTML або XML), а не таблиця. Збережіть таблицю як .xlsx або CSV.",
                "This is a document (PDF, RTF, HTML or XML) and no table. Save the table as .xlsx or CSV.");
        }

        return start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8);
    }

    // One container serves both: the old .xls, and an .xlsx under a password, which is a stream called EncryptedPackage.
    private static FileRefusal Ole(Stream file)
    {
        var bytes = new byte[(int)Math.Min(OleScan, file.Length)];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes.AsSpan(0, read).IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new FileRefusal("xlsx.password", "Книгу захищено паролем. Відкрийте її в Excel, зніміть пароль («Файл → Відомості → Захист книги») і збережіть.", "The workbook is under a password. Open it in Excel, remove the password (File → Info → Protect Workbook) and save.")
            : new FileRefusal("file.xls", "Це давній формат .xls. Відкрийте файл в Excel або LibreOffice і збережіть як .xlsx («Файл → Зберегти як → Книга Excel»).", "This is the old .xls format. Open the file in Excel or LibreOffice and save it as .xlsx (File → Save As → Excel Workbook).");
    }
}
