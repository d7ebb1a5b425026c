using AssetTags.Pdf;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Pdf;

public class PdfWriterTests
{
    private const string Pangram = "Ґанок, їжак, єнот — об’єкт № 5: «Гей, хлопці, не вспію!» ₴ 12,50";

    [Test]
    public async Task Text_comes_out_as_it_went_in()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder["a.pdf"], Page(Pangram));

        var text = await ExternalTool.RunAsync("pdftotext", folder["a.pdf"], "-");

        Assert.That(text.Trim(), Is.EqualTo(Pangram));
    }

    [Test]
    public async Task Qpdf_finds_nothing_to_complain_of()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder["a.pdf"], [.. Enumerable.Range(0, 600).Select(i => Page($"Сторінка {i}"))]);

        var (code, output, errors) = await ExternalTool.TryRunAsync("qpdf", "--check", folder["a.pdf"]);

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero, errors);
            Assert.That(output, Does.Contain("No syntax or stream encoding errors"));
            Assert.That(errors, Does.Not.Contain("WARNING"));
        });
    }

    [Test]
    public async Task Every_page_of_many_can_be_found()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder["a.pdf"], [.. Enumerable.Range(1, 600).Select(i => Page($"Сторінка {i}"))]);

        var text = await ExternalTool.RunAsync("pdftotext", "-f", "257", "-l", "257", folder["a.pdf"], "-");

        Assert.That(text.Trim(), Is.EqualTo("Сторінка 257"));
    }

    [Test]
    public async Task Fonts_are_embedded_as_subsets_with_a_way_back_to_Unicode()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder["a.pdf"], Page(Pangram));

        var fonts = await ExternalTool.RunAsync("pdffonts", folder["a.pdf"]);

        Assert.That(fonts, Does.Match(@"[A-Z]{6}\+NotoSans-SemiBold\s+CID TrueType\s+Identity-H\s+yes yes yes"));
    }

    [Test]
    public async Task Poppler_and_MuPDF_draw_the_same()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder["a.pdf"], Page(Pangram));

        await ExternalTool.RunAsync("mutool", "draw", "-q", "-r", "300", "-c", "gray", "-o", folder["m.pgm"], folder["a.pdf"]);
        var mupdf = GrayImage.Read(File.ReadAllBytes(folder["m.pgm"])).Ink();
        var poppler = (await GrayImage.RenderAsync(folder["a.pdf"], 300)).Ink();

        Assert.Multiple(() =>
        {
            Assert.That(mupdf.Left, Is.EqualTo(poppler.Left).Within(1));
            Assert.That(mupdf.Top, Is.EqualTo(poppler.Top).Within(1));
            Assert.That(mupdf.Right, Is.EqualTo(poppler.Right).Within(1));
            Assert.That(mupdf.Bottom, Is.EqualTo(poppler.Bottom).Within(1));
        });
    }

    [Test]
    public async Task The_same_pages_give_the_same_bytes_and_the_time_changes_them()
    {
        var first = await BytesAsync(new PdfInfo("Мітки", "uk-UA"));
        var again = await BytesAsync(new PdfInfo("Мітки", "uk-UA"));
        var dated = await BytesAsync(new PdfInfo("Мітки", "uk-UA", Created: new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(2))));

        Assert.Multiple(() =>
        {
            Assert.That(again, Is.EqualTo(first));
            Assert.That(dated, Is.Not.EqualTo(first));
            Assert.That(System.Text.Encoding.Latin1.GetString(dated), Does.Contain("/CreationDate(D:20260301100000Z)"));
        });
    }

    [Test]
    public async Task The_document_says_its_title_language_and_that_it_is_not_to_be_scaled()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder["a.pdf"], Page("Є"));

        var info = await ExternalTool.RunAsync("pdfinfo", folder["a.pdf"]);
        var raw = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder["a.pdf"]));

        Assert.Multiple(() =>
        {
            Assert.That(info, Does.Contain("Мітки для школи").And.Contain("AssetTags").And.Contain("PDF version:     1.7").And.Contain("595.276 x 841.89 pts (A4)"));
            Assert.That(raw, Does.Contain("/PrintScaling/None"));
            Assert.That(raw, Does.Contain("/Lang <FEFF0075006B002D00550041>"));
        });
    }

    [Test]
    public void Refuses_a_character_the_font_lacks_an_empty_document_and_an_impossible_page()
    {
        using var page = Page("");
        using var writer = new PdfWriter(Stream.Null, new PdfInfo("", "uk"));

        Assert.Multiple(() =>
        {
            Assert.That(() => page.Text(EmbeddedFont.Open("NotoSans-Regular"), 10, 0, 0, "😀"), Throws.ArgumentException.With.Message.Contains("U+1F600"));
            Assert.That(() => writer.FinishAsync(default), Throws.InvalidOperationException);
            Assert.That(() => new PdfPage(0, 100), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void A_page_that_is_sealed_cannot_be_drawn_on()
    {
        using var page = Page("Є");
        page.Seal();

        Assert.That(() => page.Rectangle(0, 0, 1, 1), Throws.InvalidOperationException);
    }

    private static PdfPage Page(string text)
    {
        var page = new PdfPage(210 * 72 / 25.4, 297 * 72 / 25.4);
        page.Text(EmbeddedFont.Open("NotoSans-SemiBold"), 12, 72, 700, text);
        page.Line(72, 690, 300, 690);
        page.Stroke(0.5);
        return page;
    }

    private static async Task<byte[]> BytesAsync(PdfInfo info)
    {
        using var memory = new MemoryStream();
        using var writer = new PdfWriter(memory, info);
        using var page = Page(Pangram);
        await writer.AddPageAsync(page, default);
        await writer.FinishAsync(default);
        return memory.ToArray();
    }

    private static async Task WriteAsync(string path, params PdfPage[] pages)
    {
        await using var file = File.Create(path);
        using var writer = new PdfWriter(file, new PdfInfo("Мітки для школи", "uk-UA"));
        foreach (var page in pages)
        {
            await writer.AddPageAsync(page, default);
            page.Dispose();
        }

        await writer.FinishAsync(default);
    }
}
