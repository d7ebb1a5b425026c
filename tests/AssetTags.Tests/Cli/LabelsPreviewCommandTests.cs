namespace AssetTags.Tests.Cli;

/// <summary><c>assettags labels preview</c>, and the options of printers.</summary>
public sealed class LabelsPreviewCommandTests
{
    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync();

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [TestCase("a.png", "\u0089PNG")]
    [TestCase("a.SVG", "<svg")]
    public async Task Shows_a_label_and_tells_what_to_know_of_it(string name, string beginning)
    {
        var answer = await PreviewAsync("1001", name);
        var again = await PreviewAsync("1001", name, "--json");

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(answer.Output, Does.Contain("WWWWW-WWWWE").And.Contain("лише зразок").And.Contain("QR V").And.Contain("70 × 37"));
        Assert.That(System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_registry.File(name))), Does.StartWith(beginning));
        Assert.That((again.Exit, again.Json.GetProperty("isSample").GetBoolean()), Is.EqualTo((0, true)), "a picture may take a picture's place");
    }

    [Test]
    public async Task An_asset_with_a_tag_shows_its_own_code()
    {
        var code = await _registry.MintAsync();
        await _registry.RunAsync("tags", "attach", code, "1002");

        Assert.That((await PreviewAsync("1002", "a.svg", "--format", "L7160", "--dpi", "600")).Output, Does.Contain(code).And.Contain("600 dpi").And.Not.Contain("зразок"));
        Assert.That(await File.ReadAllTextAsync(_registry.File("a.svg")), Does.Contain(code).And.Contain("width=\"63.5mm\""));
    }

    [TestCase(2, "1001", "a.jpg")]
    [TestCase(2, "1001", "a")]
    [TestCase(2, "1001", "no/such/a.png")]
    [TestCase(2, "1001", "a.png", "--format", "A9-1x1")]
    [TestCase(2, "1001", "a.png", "--dpi", "10")]
    [TestCase(2, "1001", "a.png", "--dpi", "1000000")]
    [TestCase(3, "nobody", "a.png")]
    [TestCase(4, "2001", "a.png")]
    public async Task What_cannot_be_shown_leaves_no_picture(int exit, string asset, string name, params string[] options)
    {
        await _registry.RunAsync("import", _registry.Write("glyph.csv",
            "uid,inventoryNumber,title,balanceHolderName,balanceHolderId\n99001045-2001,2001,Лава 漢字,КП,99001045\n"), "--table", "movableProperty");

        var answer = await PreviewAsync(asset, name, options);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((exit, "")), answer.ToString());
        Assert.That(answer.Errors, Is.Not.Empty.And.Not.Contain("   at "));
        Assert.That(File.Exists(_registry.File(name)), Is.False);
    }

    [Test]
    public async Task A_picture_never_takes_the_place_of_another_document()
    {
        var register = _registry.Write("register.png", "не зображення");

        Assert.That((await PreviewAsync("1001", "register.png")).Exit, Is.EqualTo(2));
        Assert.That(await File.ReadAllTextAsync(register), Is.EqualTo("не зображення"));
    }

    [TestCase("a.zpl", "рулони")]
    [TestCase("a.txt", "рулони", "--zpl")]
    [TestCase("a.zpl", "203, 300, 600", "--dpi", "250")]
    [TestCase("a.pdf", "додайте --zpl", "--zpl-qr", "command")]
    [TestCase("a.pdf", "150", "--dpi", "149")]
    [TestCase("a.pdf", "2400", "--dpi", "2401")]
    public async Task A_printer_that_cannot_be_is_bad_input(string name, string why, params string[] options)
    {
        var answer = await _registry.RunAsync(["labels", "print", "--out", _registry.File(name), .. options]);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((2, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain(why));
        Assert.That(File.Exists(_registry.File(name)), Is.False);
    }

    [Test]
    public async Task Modules_are_whole_dots_of_the_printer_that_is_named()
        => Assert.That((await _registry.RunAsync("labels", "print", "--out", _registry.File("a.pdf"), "--dpi", "600")).Output, Does.Contain("600 dpi"));

    private Task<CliAnswer> PreviewAsync(string asset, string name, params string[] options)
        => _registry.RunAsync(["labels", "preview", "--asset", asset, "--out", _registry.File(name), .. options]);
}
