using System.Text.Json;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary>With <c>--json</c>, standard output is exactly one document, whatever happens and in whichever language.</summary>
[TestFixture("uk")]
[TestFixture("en")]
public sealed class JsonContractTests(string language)
{
    private CliRegistry _registry = null!;

    [OneTimeSetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync();

    [OneTimeTearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [TestCase(0, JsonValueKind.Array, "assets", "list")]
    [TestCase(0, JsonValueKind.Array, "assets", "list", "--text", "нічого")]
    [TestCase(2, JsonValueKind.Object, "assets", "list", "--limit", "-1")]
    [TestCase(2, JsonValueKind.Object, "assets", "list", "--kind", "houses")]
    [TestCase(0, JsonValueKind.Object, "assets", "show", "1001")]
    [TestCase(3, JsonValueKind.Object, "assets", "show", "nobody")]
    [TestCase(2, JsonValueKind.Object, "assets", "show")]
    [TestCase(0, JsonValueKind.Array, "tags", "mint", "--count", "1")]
    [TestCase(2, JsonValueKind.Object, "tags", "mint", "--count", "0")]
    [TestCase(3, JsonValueKind.Object, "tags", "show", "00000-00012")]
    [TestCase(2, JsonValueKind.Object, "tags", "show", "00000-00013")]
    [TestCase(3, JsonValueKind.Object, "tags", "attach", "00000-00012", "1001")]
    [TestCase(3, JsonValueKind.Object, "tags", "replace", "00000-00012")]
    [TestCase(3, JsonValueKind.Object, "tags", "lost", "00000-00012")]
    [TestCase(3, JsonValueKind.Object, "tags", "revoke", "00000-00012")]
    [TestCase(0, JsonValueKind.Array, "labels", "formats")]
    [TestCase(0, JsonValueKind.Array, "labels", "formats", "list")]
    [TestCase(0, JsonValueKind.Object, "labels", "formats", "show", "L7160")]
    [TestCase(3, JsonValueKind.Object, "labels", "formats", "show", "L9999")]
    [TestCase(3, JsonValueKind.Object, "labels", "formats", "check", "no-such-file.json")]
    [TestCase(3, JsonValueKind.Object, "labels", "formats", "add", "no-such-file.json")]
    [TestCase(4, JsonValueKind.Object, "labels", "formats", "remove", "L7160")]
    [TestCase(0, JsonValueKind.Array, "labels", "sheets")]
    [TestCase(2, JsonValueKind.Object, "labels", "sheets", "--limit", "-1")]
    [TestCase(2, JsonValueKind.Object, "labels", "print", "--out", ".")]
    [TestCase(3, JsonValueKind.Object, "labels", "print", "--out", "never-written.pdf", "--text", "нічого")]
    [TestCase(2, JsonValueKind.Object, "import", "no-such-file.csv")]
    [TestCase(0, JsonValueKind.Object, "migrate")]
    [TestCase(4, JsonValueKind.Object, "init", "--name", "x", "--katottg", TestRegistry.Zhmerynka, "--host", "a.ua")]
    [TestCase(2, JsonValueKind.Object, "init", "--name", "x", "--katottg", "UA1", "--host", "a.ua")]
    [TestCase(2, JsonValueKind.Object, "frobnicate")]
    public async Task Every_answer_is_one_document(int exit, JsonValueKind kind, params string[] args)
        => Expect(await RunAsync(args), exit, kind);

    [Test]
    public async Task A_refused_import_gives_its_counts_and_remarks()
    {
        var answer = await RunAsync("import", _registry.Write("bad.csv", CliRegistry.ThreeAssets + ",,Без номера,,,,\n"), "--table", "movableProperty");

        var document = Expect(answer, 2, JsonValueKind.Object);
        Assert.That(document.GetProperty("bad").GetInt32(), Is.EqualTo(1));
        Assert.That(document.GetProperty("remarks")[0].GetProperty("severity").GetString(), Is.EqualTo("error"));
    }

    [Test]
    public async Task A_life_of_a_tag_is_told_in_documents()
    {
        var code = await _registry.MintAsync();
        string[][] steps =
        [
            ["tags", "attach", code, "1002"], ["tags", "attach", code, "1002"], ["tags", "show", code], ["tags", "replace", code],
            ["tags", "show", code], ["labels", "print", "--out", _registry.File($"{language}.pdf"), "--assets", "1002"],
        ];
        foreach (var step in steps)
        {
            Expect(await RunAsync(step), 0, JsonValueKind.Object);
        }

        Expect(await RunAsync("tags", "replace", code), 4, JsonValueKind.Object);
        Expect(await RunAsync("tags", "attach", code, "1001"), 4, JsonValueKind.Object);
    }

    [Test]
    public async Task A_missing_registry_is_a_document_with_the_exit_code_and_the_reason()
    {
        var answer = await CommandLine.RunAsync("assets", "list", "--json", "--db", _registry.File("nowhere.db"), "--lang", language);

        var document = Expect(answer, 3, JsonValueKind.Object);
        Assert.That(document.GetProperty("exitCode").GetInt32(), Is.EqualTo(3));
        Assert.That(document.GetProperty("error").GetString(), Is.EqualTo(answer.Errors.Trim()));
    }

    private static JsonElement Expect(CliAnswer answer, int exit, JsonValueKind kind)
    {
        Assert.That(answer.Exit, Is.EqualTo(exit), answer.ToString());
        Assert.That(answer.Json.ValueKind, Is.EqualTo(kind), answer.ToString());
        return answer.Json;
    }

    private Task<CliAnswer> RunAsync(params string[] args) => _registry.RunAsync([.. args, "--json", "--lang", language]);
}
