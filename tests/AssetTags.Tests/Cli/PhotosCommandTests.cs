using AssetTags.Tests.Photos;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags photos …</c>; the files lie beside the registry, which is a file here.</summary>
public sealed class PhotosCommandTests
{
    private CliRegistry _registry = null!;
    private JpegWorkshop _workshop = null!;
    private string _photo = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        (_registry, _workshop) = (await CliRegistry.WithAssetsAsync(), new JpegWorkshop());
        _photo = _workshop.Save(await _workshop.MakeAsync(400, 300));
    }

    [TearDown]
    public async Task DisposeAsync()
    {
        _workshop.Dispose();
        await _registry.DisposeAsync();
    }

    [Test]
    public async Task Adds_and_lists_and_says_so_when_it_was_there_before()
    {
        var added = await _registry.RunAsync("photos", "add", "1001", _photo, "--caption", "Головний вхід", "--taken", "01.03.2026");
        var again = await _registry.RunAsync("photos", "add", "1001", _photo);
        var list = await _registry.RunAsync("photos", "list", "1001");

        Assert.That((added.Exit, added.Errors, again.Exit, again.Output), Is.EqualTo((0, "", 0, "")), added + "\n" + again);
        Assert.That(added.Output, Does.Contain("400 × 300").And.Contain("Лава паркова"));
        Assert.That(again.Errors, Does.Contain("вже є"));
        Assert.That(list.Output, Does.Contain("Головний вхід").And.Contain("01.03.2026"));
        Assert.That(Directory.Exists(Path.Combine(_registry.Registry.Folder!, "assettags-files")), Is.True);
    }

    [Test]
    public async Task Json_tells_the_same()
    {
        var added = await _registry.RunAsync("photos", "add", "1001", _photo, "--json");
        var again = await _registry.RunAsync("photos", "add", "1001", _photo, "--json");
        var list = await _registry.RunAsync("photos", "list", "1001", "--json");

        var id = added.Json.GetProperty("added")[0].GetProperty("id").GetString();
        Assert.That(again.Json.GetProperty("known")[0].GetProperty("id").GetString(), Is.EqualTo(id));
        Assert.That((list.Json[0].GetProperty("id").GetString(), list.Json[0].GetProperty("width").GetInt32()), Is.EqualTo((id, 400)));
    }

    [Test]
    public async Task Removes_restores_and_moves()
    {
        var second = _workshop.Save(await _workshop.MakeAsync(40, 30));
        var added = await _registry.RunAsync("photos", "add", "1001", _photo, second, "--json");
        var id = added.Json.GetProperty("added")[1].GetProperty("id").GetString()!;

        var moved = await _registry.RunAsync("photos", "move", id, "--to", "1");
        var removed = await _registry.RunAsync("photos", "remove", id);
        var shown = await _registry.RunAsync("photos", "list", "1001", "--json");
        var all = await _registry.RunAsync("photos", "list", "1001", "--all");
        var restored = await _registry.RunAsync("photos", "restore", id, "--json");

        Assert.That((moved.Exit, removed.Exit, restored.Exit, restored.Json.GetProperty("place").GetInt32()), Is.EqualTo((0, 0, 0, 1)), moved + "\n" + removed);
        Assert.That(removed.Output, Does.Contain($"photos restore {id}"));
        Assert.That((shown.Json.GetArrayLength(), all.Output.Contains("забрано", StringComparison.Ordinal)), Is.EqualTo((1, true)));
    }

    [TestCase(2, "не ключ фото", "photos", "remove", "*")]
    [TestCase(3, "немає такого фото", "photos", "remove", "019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b")]
    [TestCase(3, "немає такого фото", "photos", "restore", "019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b")]
    [TestCase(2, "від 1", "photos", "move", "019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b", "--to", "0")]
    [TestCase(3, "Немає такого файлу", "photos", "add", "1001", "none.jpg")]
    [TestCase(3, "Нічого не знайдено", "photos", "list", "9999")]
    public async Task A_mistake_is_told(int exit, string told, params string[] args)
    {
        var answer = await _registry.RunAsync(args);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((exit, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain(told));
    }

    [TestCase("--taken", "учора", "не дата")]
    [TestCase("--taken", "2999-01-01", "ще не настала")]
    [TestCase("--caption", "a\nb", "одним рядком")]
    public async Task What_is_said_of_a_photo_is_checked(string option, string value, string told)
    {
        var answer = await _registry.RunAsync("photos", "add", "1001", _photo, option, value);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((2, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain(told));
    }

    [Test]
    public async Task A_file_that_is_no_photo_is_named_and_nothing_is_added()
    {
        var drawing = _registry.Write("plan.jpg", "<svg/>");

        var answer = await _registry.RunAsync("photos", "add", "1001", _photo, drawing);
        var panorama = await _registry.RunAsync("photos", "add", "1001", _photo, "--panorama");
        var list = await _registry.RunAsync("photos", "list", "1001", "--json");

        Assert.That((answer.Exit, panorama.Exit, list.Json.GetArrayLength()), Is.EqualTo((2, 2, 0)), answer + "\n" + panorama);
        Assert.That(answer.Errors, Does.Contain("plan.jpg: це SVG").And.Contain("Жодного фото не додано"));
    }

    [Test]
    public async Task When_the_disk_refuses_the_person_is_told_where()
    {
        var files = Path.Combine(_registry.Registry.Folder!, "assettags-files");
        await File.WriteAllTextAsync(files, "a file where the folder should be");

        var answer = await _registry.RunAsync("photos", "add", "1001", _photo);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((1, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("assettags-files"));
        Assert.That((await _registry.RunAsync("photos", "list", "1001", "--json")).Json.GetArrayLength(), Is.Zero);
    }
}
