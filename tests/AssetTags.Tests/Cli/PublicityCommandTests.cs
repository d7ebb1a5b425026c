using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags publicity …</c>, in a community that an edition of the list of its own puts on it.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PublicityCommandTests(DatabaseProvider provider)
{
    private static readonly string Review = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime).AddYears(1).ToString("yyyy-MM-dd", null);

    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        _registry = await CliRegistry.WithAssetsAsync(provider);
        var listed = await RunAsync("territories", _registry.Write("listed.csv", $"category,katottg,date_from,date_to\nI.3,{TestRegistry.Zhmerynka},2023-05-01,\n"));
        Assert.That(listed.Exit, Is.Zero, listed.ToString());
    }

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Explains_which_rule_decided_and_what_the_public_sees()
    {
        var told = await RunAsync("explain", "1001");
        var json = await RunAsync("explain", "1001", "--json", "--lang", "en");

        Assert.That(told.Output, Does.Contain("узагальнений").And.Contain("territory:I.3").And.Contain("без площі").And.Contain("Лава паркова"));
        Assert.That(json.Json.GetProperty("level").GetString(), Is.EqualTo("generalised"));
        Assert.That(json.Json.GetProperty("rule").GetString(), Is.EqualTo("territory:I.3"));
        Assert.That(json.Json.GetProperty("reasons")[0].GetProperty("because").GetString(), Does.Contain("active hostilities").And.Contain("01.05.2023"));
        Assert.That((await RunAsync("explain", "nobody")).Exit, Is.EqualTo(3));
    }

    [Test]
    public async Task A_decision_is_made_listed_as_due_and_withdrawn()
    {
        string[] close = ["decide", "1001", "--level", "closed", "--ground", "ст. 6 Закону", "--document", "17-Р", "--date", "01.02.2026", "--review", Review];

        var decided = await RunAsync([.. close, "--json"]);
        var due = await RunAsync("due", "--days", "400", "--json");

        Assert.That((decided.Exit, decided.Json.GetProperty("level").GetString(), decided.Json.GetProperty("rule").GetString()), Is.EqualTo((0, "closed", "decision")));
        Assert.That(decided.Json.GetProperty("reasons")[1].GetProperty("isLifted").GetBoolean(), Is.True);
        Assert.That(due.Json[0].GetProperty("number").GetString(), Is.EqualTo("1001"));
        Assert.That((await RunAsync("due", "--json")).Json.GetArrayLength(), Is.Zero);
        Assert.That((await RunAsync("withdraw", "1001")).Output, Does.Contain("узагальнений"));
        Assert.That((await RunAsync("withdraw", "1001")).Exit, Is.EqualTo(3));
    }

    [Test]
    public async Task To_open_must_be_said_and_every_mistake_is_bad_input()
    {
        string[] open = ["decide", "1001", "--level", "open", "--ground", "рішення сесії"];

        var refused = await RunAsync([.. open, "--review", Review]);
        var opened = await RunAsync([.. open, "--review", Review, "--allow-opening"]);

        Assert.That((refused.Exit, opened.Exit), Is.EqualTo((4, 0)));
        Assert.That(refused.Errors, Does.Contain("--allow-opening"));
        Assert.That(opened.Errors, Does.Contain("без нього рівень був би «узагальнений»"));
        Assert.That((await RunAsync([.. open, "--review", "колись"])).Exit, Is.EqualTo(2));
        Assert.That((await RunAsync([.. open, "--review", "2020-01-01"])).Exit, Is.EqualTo(2));
        Assert.That((await RunAsync("decide", "1001", "--level", "secret", "--ground", "x", "--review", Review)).Exit, Is.EqualTo(2));
        Assert.That((await RunAsync("decide", "1001", "--level", "open", "--review", Review)).Exit, Is.EqualTo(2));
        Assert.That((await RunAsync("due", "--days", "-1")).Exit, Is.EqualTo(2));
    }

    [Test]
    public async Task An_organisation_is_closed_and_opened_again()
    {
        var closed = await RunAsync("close-holder", "99001045", "--ground", "запит № 12");

        Assert.That(closed.Exit, Is.Zero, closed.ToString());
        Assert.That((await RunAsync("explain", "1001", "--json")).Json.GetProperty("rule").GetString(), Is.EqualTo("holder"));
        Assert.That((await RunAsync("closed-holders")).Output, Does.Contain("99001045\tКП «Місто над Бугом»\tзапит № 12"));
        Assert.That((await RunAsync("open-holder", "99001045")).Exit, Is.Zero);
        Assert.That((await RunAsync("open-holder", "99001045")).Exit, Is.EqualTo(3));
        Assert.That((await RunAsync("close-holder", "14360571", "--ground", "x")).Exit, Is.EqualTo(2));
    }

    [Test]
    public async Task Own_rules_are_checked_kept_shown_and_taken_away()
    {
        var good = _registry.Write("good.json", """{ "name": "ours", "territories": { "activeHostilitiesRegistersOperate": "minimal" }, "without": ["word:грп"] }""");
        var bad = _registry.Write("bad.json", """{ "name": "ours!", "wörds": [] }""");

        Assert.That((await RunAsync("rules", "check", good)).Output, Does.Contain("ours: помилок немає"));
        Assert.That((await RunAsync("rules", "add", good)).Output, Does.Contain("ours: записано"));
        Assert.That((await RunAsync("rules", "add", good, "--json")).Json.GetProperty("result").GetString(), Is.EqualTo("unchanged"));
        Assert.That((await RunAsync("explain", "1001", "--json")).Json.GetProperty("level").GetString(), Is.EqualTo("minimal"));
        Assert.That((await RunAsync("rules", "show", "ours")).Json.GetProperty("name").GetString(), Is.EqualTo("ours"));
        Assert.That((await RunAsync("rules", "show")).Json.GetProperty("name").GetString(), Is.EqualTo("built-in"));
        Assert.That((await RunAsync("rules")).Output, Does.Contain("word:грп (вимкнено)").And.Contain("word:котельня"));
        foreach (var verb in (string[])["check", "add"])
        {
            var told = await RunAsync("rules", verb, bad, "--json");
            Assert.That((told.Exit, told.Json.GetProperty("faults").GetArrayLength()), Is.EqualTo((2, 1)));
        }

        Assert.That((await RunAsync("rules", "remove", "ours")).Exit, Is.Zero);
        Assert.That((await RunAsync("rules", "remove", "ours")).Exit, Is.EqualTo(3));
        Assert.That((await RunAsync("rules", "remove", "built-in")).Exit, Is.EqualTo(4));
        Assert.That((await RunAsync("rules", "show", "ours")).Exit, Is.EqualTo(3));
        Assert.That((await RunAsync("rules", "check", _registry.File("none.json"))).Exit, Is.EqualTo(3));
    }

    [Test]
    public async Task A_new_edition_of_the_list_is_brought_in_and_taken_back()
    {
        var edition = _registry.Write(
            "perelik.csv", $"category,oblast,katottg,name,date_from,date_to\npossible_hostilities,В,{TestRegistry.Zhmerynka},\"Громада, за винятком с. Миру\",2022-03-01,2023-05-01\n");

        var shown = await RunAsync("territories", "--show", "--json");
        var taken = await RunAsync("territories", edition, "--json");

        Assert.That((shown.Json.GetProperty("edition").GetString(), shown.Json.GetProperty("isBuiltIn").GetBoolean()), Is.EqualTo(("listed", false)));
        Assert.That(shown.Json.GetProperty("community").GetProperty("category").GetString(), Is.EqualTo("I.3"));
        Assert.That((taken.Json.GetProperty("edition").GetString(), taken.Json.GetProperty("periods").GetInt32()), Is.EqualTo(("perelik", 1)));
        Assert.That((await RunAsync("explain", "1001", "--json")).Json.GetProperty("level").GetString(), Is.EqualTo("open"));
        Assert.That((await RunAsync("territories", edition, "--edition", "2026")).Output, Does.Contain("2026").And.Contain("не обмежена"));
        Assert.That((await RunAsync("territories", edition, "--built-in")).Exit, Is.EqualTo(2));
        Assert.That((await RunAsync("territories", "--built-in")).Output, Does.Contain("2025-05-07 (програми)").And.Contain("не обмежена"));
        Assert.That((await RunAsync("territories", "--built-in")).Errors, Does.Contain("й так"));
    }

    [Test]
    public async Task A_file_that_is_no_list_changes_nothing()
    {
        var bad = await RunAsync("territories", _registry.Write("bad.csv", "category,katottg\n"));

        Assert.That((bad.Exit, (await RunAsync("territories", _registry.File("none.csv"))).Exit), Is.EqualTo((2, 3)));
        Assert.That(bad.Errors, Does.Contain("Бракує колонок: date_from, date_to"));
        Assert.That((await RunAsync("explain", "1001", "--json")).Json.GetProperty("level").GetString(), Is.EqualTo("generalised"));
    }

    private Task<CliAnswer> RunAsync(params string[] words) => _registry.RunAsync(["publicity", .. words]);
}
