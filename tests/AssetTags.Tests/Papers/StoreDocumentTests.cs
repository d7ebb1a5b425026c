using System.IO.Compression;
using System.Text;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Papers;
using AssetTags.Tests.Photos;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Papers;

/// <summary>Documents with files: what is taken, what is refused, and what is left behind.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class StoreDocumentTests(DatabaseProvider provider)
{
    private const string Body = "1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n";

    private PhotoTown _town = null!;

    [SetUp]
    public async Task FoundAsync() => _town = await PhotoTown.FoundAsync(provider);

    [TearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task A_paper_is_kept_with_its_hash_and_can_be_read_again()
    {
        var bytes = Pdf();
        var added = (AddDocumentResult.Added)await StoreAsync(bytes, "Рішення № 5.PDF", new(AssetDocumentKind.Decision, "5-р", new DateOnly(2026, 1, 20)));

        Assert.That((added.Document.FileName, added.Document.FileByteCount, added.Document.Title), Is.EqualTo(("Рішення № 5.pdf", (long?)bytes.Length, (string?)null)));
        Assert.That(added.Document.FileSha256, Is.EqualTo(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))));
        Assert.That(await File.ReadAllBytesAsync(_town.Files.Single()), Is.EqualTo(bytes));
        Assert.That(_town.Files.Single(), Does.EndWith($"{added.Document.Id:N}.pdf"), "no part of the path was typed");
        Assert.That(await _town.Registry.FaultsAsync(), Is.Empty);
        Assert.That(await _town.Registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task The_same_file_twice_is_one_paper_and_one_file()
    {
        await StoreAsync(Pdf(), "акт.pdf", new(AssetDocumentKind.Act));
        Assert.That(await StoreAsync(Pdf(), "акт.pdf", new(AssetDocumentKind.Act)), Is.TypeOf<AddDocumentResult.AlreadyThere>());
        Assert.That(_town.Files, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_paper_without_a_word_about_it_is_called_as_its_file_is()
        => Assert.That(((AddDocumentResult.Added)await StoreAsync(Pdf(), @"C:\Акти\..\акт 7.pdf", new(AssetDocumentKind.Act))).Document.Title, Is.EqualTo("акт 7"));

    private static IEnumerable<TestCaseData> Hostile()
    {
        yield return Case("SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        yield return Case("XHTML", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>");
        yield return Case("XML", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        yield return Case("HTML before a PDF", "<script>alert(1)</script>\n%PDF-1.7\n" + Body);
        yield return Case("HTML in the first line of a PDF", "%PDF-1.7<html><script>alert(1)</script>\n" + Body);
        yield return Case("HTML below the first line of a PDF", "%PDF-1.7\n<script>alert(1)</script>\n" + Body);
        yield return Case("A script behind the end", "%PDF-1.7\n" + Body + "<script>alert(1)</script>");
        yield return Case("A program", "MZ\u0090\0\u0003");
        yield return Case("A text called a PDF", "Акт приймання-передавання");
        yield return Case("A PDF cut short", "%PDF-1.7\n1 0 obj\n");
        yield return Case("A PDF of no version", "%PDF-x.y\n" + Body);
        yield return Case("Nothing", "");
        yield return new TestCaseData(Encoding.Latin1.GetBytes("%PDF-1.7\n" + Body).Concat(Zip()).ToArray()).SetName("An archive behind a PDF");
        yield return new TestCaseData(Zip()).SetName("An archive");
        yield return new TestCaseData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }.Concat(Encoding.Latin1.GetBytes("%PDF-1.7\n" + Body)).ToArray()).SetName("A picture before a PDF");

        static TestCaseData Case(string name, string text) => new TestCaseData(Encoding.Latin1.GetBytes(text)).SetName(name);
    }

    [TestCaseSource(nameof(Hostile))]
    public async Task What_is_no_plain_PDF_is_refused_and_leaves_nothing_behind(byte[] bytes)
    {
        var refused = await StoreAsync(bytes, "акт.pdf", new(AssetDocumentKind.Act));
        Assert.That(refused, Is.TypeOf<AddDocumentResult.Refused>());
        Assert.That(((AddDocumentResult.Refused)refused).Reason.Uk, Does.Contain("PDF"));
        Assert.That(_town.Files, Is.Empty);
        Assert.That(await _town.Registry.ReadAsync(r => r.AssetDocuments.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_file_beyond_the_limit_is_refused_without_being_read_to_its_end()
    {
        using var endless = new EndlessFile();
        var refused = await StoreAsync(new PaperFile("акт.pdf", () => endless), new(AssetDocumentKind.Act));
        Assert.That(((AddDocumentResult.Refused)refused).Reason.Uk, Does.Contain("20 МБ"));
        Assert.That(_town.Files, Is.Empty);
    }

    [TestCase("../../etc/passwd", "passwd.pdf")]
    [TestCase("звіт\u202Efdp.exe", "звітfdp.exe.pdf")]
    [TestCase("a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf")]
    [TestCase("\0\u0001", "document.pdf")]
    [TestCase("...", "document.pdf")]
    [TestCase("\"><img src=x>.pdf", "___img src=x_.pdf")]
    public void A_name_becomes_a_plain_name(string name, string safe)
        => Assert.That(new PaperFile(name, () => Stream.Null).SafeName(), Is.EqualTo(safe));

    [Test]
    public void A_long_name_is_cut()
        => Assert.That(new PaperFile(new string('я', 5000) + ".pdf", () => Stream.Null).SafeName(), Has.Length.EqualTo(154));

    private static byte[] Pdf() => Encoding.Latin1.GetBytes("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n" + Body);

    private static byte[] Zip()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("a.exe").Open();
            entry.WriteByte(1);
        }

        return memory.ToArray();
    }

    private Task<AddDocumentResult> StoreAsync(byte[] bytes, string name, DocumentFacts facts) => StoreAsync(new PaperFile(name, () => new MemoryStream(bytes)), facts);

    private Task<AddDocumentResult> StoreAsync(PaperFile file, DocumentFacts facts)
        => _town.Registry.UseAsync<StoreDocument, AddDocumentResult>(s => s.RunAsync(_town.Bench, facts, file, default));
}
