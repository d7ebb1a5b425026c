namespace AssetTags.Tests.Cli;

/// <summary>No option that names a file to write destroys the registry or another document.</summary>
public sealed class OverwritingTests
{
    private CliRegistry _registry = null!;

    private string Folder => _registry.Registry.Folder!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync();

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Refuses_every_file_of_the_registry([Values("", "-wal", "-shm", "-journal", ".lock")] string suffix)
    {
        var file = _registry.Database + suffix;
        var before = Convert.ToHexString(await File.ReadAllBytesAsync(_registry.Database));
        File.CreateSymbolicLink(_registry.File("link"), file);
        Directory.CreateSymbolicLink(_registry.File("folder"), Folder);

        foreach (var path in (string[])[file, _registry.File("link"), Path.Combine(_registry.File("folder"), Path.GetFileName(file))])
        {
            await RefusesAsync(path);
        }

        Assert.That(Convert.ToHexString(await File.ReadAllBytesAsync(_registry.Database)) == before, Is.True, "the registry was changed");
        Assert.That((await _registry.RunAsync("assets", "list", "--json")).Json.GetArrayLength(), Is.EqualTo(3));
    }

    [Test]
    public async Task Refuses_the_registry_that_was_itself_named_by_a_link()
    {
        File.CreateSymbolicLink(_registry.File("link.db"), _registry.Database);

        var answer = await CommandLine.RunAsync("import", Register(), "--table", "movableProperty", "--db", _registry.File("link.db"), "--errors", _registry.Database + "-wal");

        Assert.That(answer.Exit, Is.EqualTo(2), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("сам реєстр"));
    }

    [Test]
    public async Task Remarks_never_take_the_place_of_another_document()
    {
        var letter = _registry.Write("letter.csv", "рядок,стовпець\n");

        var answer = await _registry.RunAsync("import", Register(), "--table", "movableProperty", "--errors", letter);

        Assert.That(answer.Exit, Is.EqualTo(2), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("уже є, і це не зауваження"));
        Assert.That(await File.ReadAllTextAsync(letter), Is.EqualTo("рядок,стовпець\n"));
    }

    [Test]
    public async Task Remarks_take_the_place_of_older_remarks_in_either_language([Values("uk", "en")] string language)
    {
        var first = await _registry.RunAsync("import", Register(), "--table", "movableProperty", "--errors", _registry.File("remarks.csv"), "--lang", language);
        var second = await _registry.RunAsync("import", Register(), "--table", "movableProperty", "--errors", _registry.File("remarks.csv"));

        Assert.That((first.Exit, second.Exit), Is.EqualTo((0, 0)), first + "\n" + second);
        Assert.That(await File.ReadAllTextAsync(_registry.File("remarks.csv")), Does.StartWith("рядок,стовпець"));
    }

    [Test]
    public async Task An_import_that_is_cancelled_removes_only_a_file_of_its_own()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        _registry.Write("empty.csv", "");

        foreach (var name in (string[])["empty.csv", "new.csv"])
        {
            await CommandLine.RunAsync(
                isTerminal: false, cancelled.Token, "import", Register(), "--table", "movableProperty", "--db", _registry.Database, "--errors", _registry.File(name));
        }

        Assert.That((File.Exists(_registry.File("empty.csv")), File.Exists(_registry.File("new.csv"))), Is.EqualTo((true, false)));
    }

    private async Task RefusesAsync(string path)
    {
        var errors = await _registry.RunAsync("import", Register(), "--table", "movableProperty", "--errors", path);
        var print = await _registry.RunAsync("labels", "print", "--out", path);

        Assert.That((errors.Exit, print.Exit), Is.EqualTo((2, 2)), $"{path}: {errors}\n{print}");
        Assert.That(errors.Errors, Does.Contain("сам реєстр"));
        Assert.That(print.Errors, Does.Contain("сам реєстр"));
    }

    private string Register() => _registry.Write("register.csv", CliRegistry.ThreeAssets);
}
