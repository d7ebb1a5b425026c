using System.IO.Compression;
using System.Text;
using AssetTags.Exchange.Files;

namespace AssetTags.Tests.Exchange;

public class XlsxFileTests
{
    private static readonly object?[] s_header = ["id", "title", "area", "ownerId", "registrationDate", "CATUTTC"];
    private static readonly object?[] s_row = [40465, "Сарай", 12.5, 1411082, new DateTime(2014, 5, 30), null];

    [Test]
    public void Typed_cells_become_text_without_loss()
    {
        using var book = RegisterText.Of(Workbook.Of(("Аркуш1",
        [
            s_header,
            [40465.0, "  Сарай ", 1234567.25, new Padded(1411082), new DateTime(2014, 5, 30, 10, 0, 0), true],
            [365207123456, "x", 0.1, 145253685, 41789, 1e20],
        ])));
        using var file = book.Open();

        var rows = file.ReadRows().Select(r => string.Join('|', r.Cells)).ToArray();

        Assert.That((file.Format, file.SheetName, file.EncodingName), Is.EqualTo((RegisterFormat.Xlsx, "Аркуш1", (string?)null)));
        Assert.That(rows[0], Is.EqualTo("40465|  Сарай |1234567.25|01411082|2014-05-30T10:00:00|True"));
        Assert.That(rows[1], Is.EqualTo("365207123456|x|0.1|145253685|41789|100000000000000000000"));
    }

    [Test]
    public void A_name_that_became_a_date_or_lost_digits_is_an_error()
    {
        var day = new DateTime(2024, 5, 12);
        using var book = RegisterText.Of(Workbook.Of(("А",
        [
            ["uid", "inventoryNumber", "title", "quantity", "balanceHolderId"],
            [day, "1", "Стіл", 1, "03366500"],
            ["2", day, "Стіл", 1, "03366500"],
            ["3", 3652071234567890d, "Стіл", 1, "03366500"],
            [1e20, "4", "Стіл", 1, "03366500"],
            ["5", "5", "Стіл", 1, day],
            ["6", 365207123456789d, "Стіл", 1, new Padded(3366500)],
            ["3652071234567890", "2024-05-12", "Стіл", 1, "03366500"],
        ])));
        using var file = book.Open();

        Assert.That(file.ReadAssets().Select(r => string.Join(' ', r.Codes())), Is.EqualTo(RegisterText.All("id.date", "id.date", "id.rounded", "id.rounded", "id.date", "", "")));
    }

    [Test]
    public void The_error_of_a_formula_is_named_by_its_address()
    {
        using var book = RegisterText.Of(Workbook.Of(("А", [s_header, ["1", "Сарай", new FormulaError("#REF!"), null, null, new FormulaError("#N/A")]])));
        using var file = book.Open();

        Assert.That(file.Issues.Single(i => i.Code == "xlsx.formula").Value, Is.EqualTo("C2, F2"));
    }

    [Test]
    public void Lines_are_the_row_numbers_of_Excel_and_the_title_above_is_skipped()
    {
        using var book = RegisterText.Of(Workbook.Of(("Майно", [["Перелік майна"], [], s_header, s_row, [], [null, null], s_row])));
        using var file = book.Open();

        Assert.That(file.Header.Line, Is.EqualTo(3));
        Assert.That(file.ReadAssets().Select(r => r.Line), Is.EqualTo(new List<int> { 4, 7 }));
    }

    [Test]
    public void The_first_sheet_with_a_header_is_read_and_the_others_are_named()
    {
        var bytes = Workbook.Of(("Титул", [["Перелік"]]), ("Будівлі", [s_header, s_row]), ("Ще", [s_header, s_row, s_row]));
        using var book = RegisterText.Of(bytes);
        using var first = book.Open();
        using var named = book.Open(new RegisterFileOptions { Sheet = "ще" });

        Assert.That(first.SheetName, Is.EqualTo("Будівлі"));
        Assert.That(first.Issues.Single(i => i.Code == "sheet.others").Message.Uk, Does.Contain("Титул, Ще"));
        Assert.That(named.ReadRows().Count(), Is.EqualTo(2));
        Assert.That(book.Refusal(new RegisterFileOptions { Sheet = "Немає" }).Code, Is.EqualTo("sheet.missing"));
    }

    [Test]
    public void A_longer_row_is_an_error_and_a_shorter_one_has_nothing_there()
    {
        using var book = RegisterText.Of(Workbook.Of(("А", [s_header, [.. s_row, "зайве"], [2, "Сарай"]])));
        using var file = book.Open();

        var rows = file.ReadAssets().ToArray();

        Assert.That(rows[0].Codes(), Does.Contain("row.long"));
        Assert.That(rows[1].HasErrors, Is.False);
    }

    [Test]
    public void A_workbook_that_unpacks_to_more_than_100_MB_is_refused()
    {
        using var bomb = RegisterText.Of(Zip(("xl/workbook.xml", 60_000_000), ("xl/worksheets/sheet1.xml", 60_000_000)));

        Assert.That(bomb.Refusal().Code, Is.EqualTo("xlsx.too-large"));
    }

    [Test]
    public void A_workbook_that_lies_about_its_size_does_not_get_further()
    {
        var bytes = Zip(("xl/workbook.xml", 60_000_000), ("xl/worksheets/sheet1.xml", 60_000_000));
        var truth = BitConverter.GetBytes(60_000_000);
        for (var at = bytes.AsSpan().IndexOf(truth); at >= 0; at = bytes.AsSpan().IndexOf(truth))
        {
            BitConverter.GetBytes(1000).CopyTo(bytes, at);
        }

        using var bomb = RegisterText.Of(bytes);

        Assert.That(bomb.Refusal().Code, Is.AnyOf("xlsx.damaged", "xlsx.too-large"));
    }

    [TestCase("A1048576", "XFD3")]
    [TestCase("A2000000000", "A1")]
    [TestCase("A1", "ZZZZZZ3")]
    [TestCase("A9", "A99999999999999999999")]
    public void A_sheet_that_claims_billions_of_empty_cells_is_refused(string far, string wide)
    {
        var bytes = Workbook.Of(("А", [s_header, s_row]));
        using var memory = new MemoryStream();
        memory.Write(bytes);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal) && e.Name.EndsWith(".xml", StringComparison.Ordinal));
            var name = sheet.FullName;
            sheet.Delete();
            using var stream = new StreamWriter(zip.CreateEntry(name).Open());
            stream.Write($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"3\"><c r=\"{wide}\"/></row><row r=\"{far[1..]}\"><c r=\"{far}\"><v>7</v></c></row></sheetData></worksheet>");
        }

        Assert.That(Code(memory.ToArray()), Is.EqualTo("xlsx.too-wide"));
    }

    [Test]
    public void What_is_no_readable_workbook_is_refused_with_what_to_do()
    {
        var good = Workbook.Of(("А", [s_header, s_row]));
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

        Assert.That(Code(good[..(good.Length / 2)]), Is.EqualTo("xlsx.damaged"));
        Assert.That(Code(Zip(("readme.txt", 10))), Is.EqualTo("xlsx.foreign"));
        Assert.That(Code(ole), Is.EqualTo("file.xls"));
        Assert.That(Code([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]), Is.EqualTo("xlsx.password"));
        Assert.That(Code(Workbook.Of(("А", []))), Is.EqualTo("file.empty"));
        Assert.That(Code(Workbook.Of(("А", [s_header]))), Is.EqualTo("file.header-only"));
    }

    private static string Code(byte[] bytes)
    {
        using var file = RegisterText.Of(bytes);
        return file.Refusal().Code;
    }

    private static byte[] Zip(params (string Name, int Length)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            foreach (var (name, length) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(new byte[length]);
            }
        }

        return memory.ToArray();
    }
}
