using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags tags …</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class TagsCommandTests(DatabaseProvider provider)
{
    private const string NotMinted = "00000-00012";
    private const string Slip = "00000-00013";

    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Mints_as_many_as_asked_one_a_line()
    {
        var plain = await _registry.RunAsync("tags", "mint", "--count", "12");
        var json = await _registry.RunAsync("tags", "mint", "--count", "3", "--json");

        Assert.That((plain.Exit, plain.Errors), Is.EqualTo((0, "")), plain.ToString());
        Assert.That(plain.Lines, Has.Length.EqualTo(12).And.All.Matches("^[0-9A-Z]{5}-[0-9A-Z]{5}$"));
        Assert.That(json.Json.GetArrayLength(), Is.EqualTo(3));
    }

    [TestCase("0")]
    [TestCase("-5")]
    [TestCase("100001")]
    [TestCase("99999999999999999999")]
    public async Task A_number_out_of_range_is_bad_input(string count)
    {
        var answer = await _registry.RunAsync("tags", "mint", "--count", count);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((2, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain(count).And.Contain("100000"));
    }

    [TestCase("show")]
    [TestCase("replace")]
    [TestCase("lost")]
    [TestCase("revoke")]
    [TestCase("attach", "1001")]
    public async Task A_slip_is_bad_input_and_a_code_that_nobody_minted_is_not_found(string command, params string[] rest)
    {
        var slip = await _registry.RunAsync(["tags", command, Slip, .. rest]);
        var unknown = await _registry.RunAsync(["tags", command, NotMinted, .. rest]);
        var nonsense = await _registry.RunAsync(["tags", command, "🪑", .. rest]);

        Assert.That((slip.Exit, unknown.Exit, nonsense.Exit), Is.EqualTo((2, 3, 2)), slip + "\n" + unknown + "\n" + nonsense);
        Assert.That(slip.Output + unknown.Output + nonsense.Output, Is.Empty);
        Assert.That(slip.Errors, Does.Contain("контрольний знак"));
        Assert.That(unknown.Errors, Does.Contain(NotMinted));
        Assert.That(nonsense.Errors, Does.Contain("не код мітки"));
    }

    [Test]
    public async Task Shows_what_becomes_of_a_tag()
    {
        var code = await _registry.MintAsync();
        Assert.That((await _registry.RunAsync("tags", "show", code)).Output, Does.Contain("створена").And.Contain("ще немає"));

        await _registry.RunAsync("tags", "attach", code, "1002");

        var shown = await _registry.RunAsync("tags", "show", code, "--lang", "en");
        Assert.That((shown.Exit, shown.Errors), Is.EqualTo((0, "")), shown.ToString());
        Assert.That(shown.Output, Does.Contain("attached").And.Contain("Ліхтар").And.Contain($"https://qr.example.gov.ua/{code.Replace("-", "", StringComparison.Ordinal)}"));
    }

    [Test]
    public async Task Attaches_once_says_so_twice_and_refuses_another_asset()
    {
        var code = await _registry.MintAsync();

        var first = await _registry.RunAsync("tags", "attach", code, "1001", "--json");
        var again = await _registry.RunAsync("tags", "attach", code, "1001", "--json");
        var other = await _registry.RunAsync("tags", "attach", code, "1002");
        var nobody = await _registry.RunAsync("tags", "attach", code, "9999");

        Assert.That((first.Exit, again.Exit, other.Exit, nobody.Exit), Is.EqualTo((0, 0, 4, 3)));
        Assert.That(first.Json.GetProperty("code").GetString(), Is.EqualTo(again.Json.GetProperty("code").GetString()));
        Assert.That(other.Errors, Does.Contain("належить іншому об’єкту"));
    }

    [Test]
    public async Task Replaces_a_tag_and_refuses_to_do_it_again()
    {
        var code = await _registry.MintAsync();
        await _registry.RunAsync("tags", "attach", code, "1001");

        var first = await _registry.RunAsync("tags", "replace", code);
        var again = await _registry.RunAsync("tags", "replace", code);
        var withSlip = await _registry.RunAsync("tags", "replace", code, "--with", Slip);

        Assert.That((first.Exit, again.Exit, withSlip.Exit), Is.EqualTo((0, 4, 2)), first + "\n" + again);
        Assert.That(first.Output, Does.Contain(code).And.Contain("--unprinted"));
        Assert.That(again.Output, Is.Empty);
    }

    [Test]
    public async Task A_lost_tag_stays_lost()
    {
        var code = await _registry.MintAsync();

        var lost = await _registry.RunAsync("tags", "lost", code);
        var again = await _registry.RunAsync("tags", "lost", code);
        var revoked = await _registry.RunAsync("tags", "revoke", code);
        var attached = await _registry.RunAsync("tags", "attach", code, "1001");

        Assert.That((lost.Exit, again.Exit, revoked.Exit, attached.Exit), Is.EqualTo((0, 0, 4, 4)));
        Assert.That((lost.Output, again.Output), Is.EqualTo(($"Мітка {code}: втрачена.\n", $"Мітка {code} вже була: втрачена.\n")));
    }
}
