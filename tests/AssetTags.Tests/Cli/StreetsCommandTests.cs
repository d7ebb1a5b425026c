using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags streets …</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class StreetsCommandTests(DatabaseProvider provider)
{
    private const string Dnipro =
        "district_code,old_district,new_district,type,new_type,old_name,new_name,restored\n"
        + "r61,Амур,Амур,street,,Баглія,Брацлавська,\n"
        + "r61,Амур,Амур,lane,street,Білостоцького,Любарського,True\n"
        + "r62,Соборний,Соборний,street,,Баглія,Брацлавська,\n";

    private const string Ladyzhyn = "street_id,settlement_code,street_code,zip,name,name_old\n1,1,1,24321,вул.Базарна,\n20,1,20,24321,вул.Миру,вул.Колгоспна\n";

    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Both_shapes_met_in_the_wild_are_taken_and_again_changes_nothing()
    {
        var dnipro = (await RunAsync(0, "streets", "import", _registry.Write("dnipro.csv", Dnipro), "--json")).Json;
        var ladyzhyn = (await RunAsync(0, "streets", "import", _registry.Write("streets.csv", Ladyzhyn), "--json")).Json;
        var before = await _registry.Registry.DumpAsync();
        var again = (await RunAsync(0, "streets", "import", _registry.File("dnipro.csv"), "--json")).Json;

        Assert.That((dnipro.GetProperty("renames").GetInt32(), dnipro.GetProperty("added").GetInt32()), Is.EqualTo((2, 2)));
        Assert.That((ladyzhyn.GetProperty("added").GetInt32(), ladyzhyn.GetProperty("notRenamed").GetInt32()), Is.EqualTo((1, 1)));
        Assert.That(again.GetProperty("added").GetInt32(), Is.Zero);
        Assert.That(await _registry.Registry.DumpAsync(), Is.EqualTo(before));
        Assert.That(await ListAsync(), Is.EquivalentTo([("вулиця Баглія", "вулиця Брацлавська"), ("провулок Білостоцького", "вулиця Любарського"), ("вул.Колгоспна", "вул.Миру")]));
    }

    [Test]
    public async Task Headers_people_write_are_understood_with_dates_and_decisions()
    {
        await RunAsync(0, "streets", "import", _registry.Write("людська.csv", "Населений пункт;Колишня назва;Нова назва;Дата;Рішення\nЛукашівка;вул. Щорса;вул. Степова;19.02.2016;84\n"));

        var only = (await RunAsync(0, "streets", "list", "--json")).Json[0];
        Assert.That((only.GetProperty("settlement").GetString(), only.GetProperty("renamedOn").GetString(), only.GetProperty("documentNumber").GetString()), Is.EqualTo(("Лукашівка", "2016-02-19", "84")));
    }

    [Test]
    public async Task One_bad_row_and_nothing_is_entered_and_every_bad_row_is_named()
    {
        var file = _registry.Write("bad.csv", "old_name,new_name,date\nЛеніна,Незалежності,\nКірова,,\nЩорса,Степова,колись\nМиру,МИРУ,\n");

        var answer = await RunAsync(2, "streets", "import", file);

        Assert.That(answer.Errors, Does.Contain("Рядок 3").And.Contain("Рядок 4").And.Contain("колись").And.Not.Contain("Рядок 5"));
        Assert.That(await ListAsync(), Is.Empty);
    }

    [TestCase("name;type\nМиру;вул.\n", "Колишня назва")]
    [TestCase("", "порожній")]
    [TestCase("%PDF-1.7", "PDF")]
    [TestCase("old_name,new_name\n\"Леніна,Миру\n", "апки")]
    public async Task A_file_that_is_no_such_table_is_refused(string content, string says)
        => Assert.That((await RunAsync(2, "streets", "import", _registry.Write("x.csv", content))).Errors, Does.Contain(says));

    [Test]
    public async Task A_missing_file_is_bad_input() => await RunAsync(2, "streets", "import", _registry.File("none.csv"));

    [Test]
    public async Task An_entry_is_made_once_taken_back_and_made_again()
    {
        string[] rename = ["streets", "rename", "--from", "вул. Леніна", "--to", "вул. Незалежності"];
        var added = (await RunAsync(0, [.. rename, "--json"])).Json;
        var id = added.GetProperty("rename").GetProperty("id").GetString()!;
        Assert.That((await RunAsync(0, [.. rename, "--json"])).Json.GetProperty("added").GetBoolean(), Is.False);

        await RunAsync(0, "streets", "remove", id);
        Assert.That(await ListAsync(), Is.Empty);

        var again = (await RunAsync(0, [.. rename, "--date", "19.02.2016", "--json"])).Json;
        Assert.That(again.GetProperty("added").GetBoolean(), Is.True);
        Assert.That(again.GetProperty("rename").GetProperty("id").GetString(), Is.EqualTo(id));
        Assert.That(again.GetProperty("rename").GetProperty("renamedOn").GetString(), Is.EqualTo("2016-02-19"));
    }

    [Test]
    public async Task A_renaming_that_is_none_is_bad_input()
    {
        await RunAsync(2, "streets", "rename", "--from", "вул. Миру", "--to", "Вул. миру");
        await RunAsync(2, "streets", "rename", "--from", " ", "--to", "вул. Миру");
        await RunAsync(2, "streets", "rename", "--from", "Леніна", "--to", "Миру", "--date", "тоді");
        await RunAsync(2, "streets", "remove", "15");
        await RunAsync(3, "streets", "remove", Guid.NewGuid().ToString());
    }

    [Test]
    public async Task The_sample_of_Ladyzhyn_is_taken_whole()
    {
        var sample = Path.Combine(SampleFolder(), "streets.csv");

        var done = (await RunAsync(0, "streets", "import", sample, "--json")).Json;

        Assert.That((done.GetProperty("renames").GetInt32(), done.GetProperty("notRenamed").GetInt32()), Is.EqualTo((24, 71)));
    }

    private async Task<CliAnswer> RunAsync(int exit, params string[] args)
    {
        var answer = await _registry.RunAsync(args);
        Assert.That(answer.Exit, Is.EqualTo(exit), answer.ToString());
        return answer;
    }

    private async Task<IEnumerable<(string?, string?)>> ListAsync()
        => (await RunAsync(0, "streets", "list", "--json")).Json.EnumerateArray().Select(r => (r.GetProperty("oldName").GetString(), r.GetProperty("newName").GetString()));

    private static string SampleFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "samples", "ladyzhyn")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "samples", "ladyzhyn");
    }
}
