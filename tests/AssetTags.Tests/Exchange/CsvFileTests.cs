using System.Text;
using AssetTags.Exchange.Files;

namespace AssetTags.Tests.Exchange;

public class CsvFileTests
{
    private const string Table = "Інвентарний номер;Найменування;Адреса;ЄДРПОУ балансоутримувача\n10;Їдальня;вул. Ґонти, 5;22883141\n";

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new TestCaseData(new UTF8Encoding(false), "UTF-8").SetName("UTF-8 without BOM is detected");
        yield return new TestCaseData(new UTF8Encoding(true), "UTF-8 (BOM)").SetName("UTF-8 with BOM is detected");
        yield return new TestCaseData(TextEncodings.Windows1251, "Windows-1251").SetName("Windows-1251 is detected");
        yield return new TestCaseData(Encoding.Unicode, "UTF-16").SetName("UTF-16 is detected");
        yield return new TestCaseData(Encoding.BigEndianUnicode, "UTF-16").SetName("UTF-16 of the other order is detected");
    }

    [TestCaseSource(nameof(Encodings))]
    public void Detects_the_encoding(Encoding encoding, string name)
    {
        using var text = RegisterText.Of(Table, encoding);
        using var file = text.Open();

        Assert.That((file.EncodingName, file.Format), Is.EqualTo((name, RegisterFormat.Csv)));
        Assert.That(file.ReadAssets().Single().Name, Is.EqualTo("Їдальня"));
    }

    [TestCase(',')]
    [TestCase(';')]
    [TestCase('\t')]
    public void Detects_the_delimiter_even_below_a_title_and_beside_decimal_commas(char delimiter)
    {
        using var text = RegisterText.Of("Перелік майна, що є у власності громади, станом на сьогодні\n\n"
            + string.Join(delimiter, "id", "Назва", "Площа", "Адреса") + "\n" + string.Join(delimiter, "1", "Сарай", "\"12,5\"", "вул. Миру") + "\n");
        using var file = text.Open();

        Assert.That(file.Delimiter, Is.EqualTo(delimiter));
        Assert.That(file.Header.Line, Is.EqualTo(3));
        Assert.That(file.Issues.Where(i => i.Code == "header.above").Select(i => i.Line), Is.EqualTo(RegisterTextLines(1)));
        Assert.That(file.ReadAssets().Single().Applied().Area, Is.EqualTo(12.5m));
    }

    [Test]
    public void What_a_person_knows_overrides_detection()
    {
        TextEncodings.TryFind("koi8-u", out var koi8);
        using var text = RegisterText.Of(Table.Replace(';', '|'), koi8);
        using var file = text.Open(new RegisterFileOptions { Encoding = koi8, Delimiter = '|' });

        Assert.That((file.EncodingName, file.Delimiter), Is.EqualTo(("koi8-u", '|')));
        Assert.That(file.ReadAssets().Single().Name, Is.EqualTo("Їдальня"));
    }

    [Test]
    public void A_hint_for_Excel_in_the_first_line_is_understood()
    {
        using var text = RegisterText.Of($"sep=;\r\n{Table}");
        using var file = text.Open();

        Assert.That((file.Delimiter, file.Header.Line, file.ReadRows().Single().Line), Is.EqualTo((';', 2, 3)));
    }

    [Test]
    public void Lines_are_physical_ones_across_quoted_breaks_and_blank_lines()
    {
        var rows = RegisterText.Rows("id,title,CATUTTC\r\n1,\"дві\r\nлінії\",x\r\n\r\n,,\r\n2,одна,x\r\n");

        Assert.That(rows.Select(r => (r.Line, r.Name)), Is.EqualTo(new List<(int, string)> { (2, "дві лінії"), (6, "одна") }));
    }

    [Test]
    public void Numbers_of_columns_and_a_second_header_below_are_skipped()
    {
        var text = "uid,inventoryNumber,title,quantity\nІдентифікатор,Інвентарний номер,Найменування,Кількість\n1,2,3,4\n7,8,Стіл,1\n";

        Assert.That(RegisterText.OnlyRow(text).Name, Is.EqualTo("Стіл"));
    }

    [Test]
    public void A_wrong_byte_in_UTF8_is_refused_with_its_line_and_never_read_as_something_else()
    {
        var bytes = Encoding.UTF8.GetBytes(Table);
        bytes[^20] = 0xFF;
        using var text = RegisterText.Of(bytes);

        Assert.That((text.Refusal().Code, text.Refusal().Line), Is.EqualTo(("encoding.broken", 2)));
    }

    [Test]
    public void A_wrong_byte_far_down_ends_the_rows_with_an_error_on_its_line()
    {
        var many = new StringBuilder(Table);
        for (var i = 0; i < 120_000; i++)
        {
            many.Append(i + 11).Append(";Сарай;вул. Миру;22883141\n");
        }

        var bytes = Encoding.UTF8.GetBytes(many.ToString());
        bytes[^20] = 0xFF;
        using var text = RegisterText.Of(bytes);
        using var file = text.Open();

        var last = file.ReadAssets().Last();

        Assert.That((last.Line, last.HasErrors, last.Codes().Single()), Is.EqualTo((120_002, true, "encoding.broken")));
    }

    [Test]
    public void A_quote_that_never_closes_is_an_error()
    {
        var good = string.Concat(Enumerable.Range(1, 20).Select(i => $"{i},Сарай,x\n"));
        using var near = RegisterText.Of("id,title,CATUTTC\n1,Сарай,x\n2,\"Дім,x\n3,Гараж,x\n");
        var far = RegisterText.Rows($"id,title,CATUTTC\n{good}21,\"Дім,x\n22,Гараж,x\n");

        Assert.That((near.Refusal().Code, near.Refusal().Line), Is.EqualTo(("csv.quote", 3)));
        Assert.That((far[^1].Codes().Single(), far[^1].Line), Is.EqualTo(("csv.quote", 22)));
    }

    [TestCase("1,\"Школа,вул. А,03366500\n2,\"Садок\",вул. Б,03366500\n3,Парк,вул. В,03366500\n", Description = "the next row has quotes of its own")]
    [TestCase("1,\"Школа,вул. А,03366500\n2,\"Садок,вул. Б,03366500\n3,Парк,вул. В,03366500\n", Description = "two such rows")]
    [TestCase("1,\"Школа,вул. А\n2,\"Садок\",вул. Б\n", Description = "what they run into ends with a quote")]
    [TestCase("1,\"Школа\" № 5,вул. А,03366500\n", Description = "text after a closed quote on one line")]
    [TestCase("1,\"Школа", Description = "the last cell of the file")]
    public void A_quote_closed_in_a_wrong_place_never_swallows_the_next_asset(string rows)
    {
        const string Columns = "id,title,addressThoroughfare,balanceHolderId\n";
        var many = string.Concat(Enumerable.Range(10, 20).Select(i => $"{i},Сарай,x,03366500\n"));
        using var near = RegisterText.Of(Columns + rows);
        var far = RegisterText.Rows(Columns + many + rows);

        Assert.That((near.Refusal().Code, near.Refusal().Line), Is.EqualTo(("csv.quote", 2)));
        Assert.That(far, Has.Count.EqualTo(21));
        Assert.That((far[^1].Codes().Single(), far[^1].Line), Is.EqualTo(("csv.quote", 22)));
    }

    [TestCase("\"Школа\n\"\"Сонях\"\"\"", "Школа \"Сонях\"", Description = "lines and doubled quotes")]
    [TestCase("\"\"\"Сонях\"\", школа\"", "\"Сонях\", школа", Description = "a doubled quote first, a delimiter inside")]
    [TestCase("\"Школа\" ", "Школа", Description = "a space after the closing quote")]
    [TestCase("Школа \"Сонях", "Школа \"Сонях", Description = "one quote within an unquoted cell")]
    public void Quotes_in_their_places_are_read(string cell, string title)
        => Assert.That(RegisterText.Rows($"id,title,CATUTTC\r\n1,{cell},x\r\n2,Парк,\"\"\r\n").Select(r => r.Name), Is.EqualTo(RegisterText.All(title, "Парк")));

    [Test]
    public void A_quote_inside_a_cell_is_taken_as_it_stands()
        => Assert.That(RegisterText.OnlyRow("id,title,CATUTTC\n1,Кафе \"Ромашка\",UA80000000000093317\n").Name, Is.EqualTo("Кафе \"Ромашка\""));

    [TestCase("", "file.empty")]
    [TestCase("\n\n \n", "file.empty")]
    [TestCase("id,title,CATUTTC\n", "file.header-only")]
    [TestCase("id,title,CATUTTC\n,,\n", "file.header-only")]
    [TestCase("a,b\n1,2\n", "header.unrecognised")]
    [TestCase("<html><table>", "file.foreign")]
    [TestCase("%PDF-1.7", "file.foreign")]
    [TestCase("MZ\0\0\u0003\0\0", "file.binary")]
    public void What_is_no_table_is_refused(string text, string code)
    {
        using var file = RegisterText.Of(text);

        Assert.That(file.Refusal().Code, Is.EqualTo(code));
        Assert.That(file.Refusal().Message.Uk, Is.Not.Empty);
    }

    [Test]
    public void A_file_that_is_not_there_or_is_a_folder_is_refused()
    {
        Assert.That(Refusal("/no/such/file.csv"), Is.EqualTo("file.missing"));
        Assert.That(Refusal(TestContext.CurrentContext.WorkDirectory), Is.EqualTo("file.unreadable"));
        Assert.That(Refusal(""), Is.EqualTo("file.unreadable"));
    }

    private static string Refusal(string path) => ((RegisterOpening.Refused)RegisterFile.Open(path)).Reason.Code;

    private static int[] RegisterTextLines(params int[] lines) => lines;
}
