namespace AssetTags.Tests.Cli;

/// <summary>A mistaken command line is told what is wrong with it, in the person's language, and does nothing.</summary>
public sealed class UsageTests
{
    [TestCase("", "Бракує команди. Є: init, import", "A command is missing. There are: init, import")]
    [TestCase("assets", "Бракує команди. Є: list, search, show, inspect, status, place", "A command is missing. There are: list, search, show, inspect, status, place")]
    [TestCase("frobnicate", "Невідома команда «frobnicate». Є: init", "Unknown command 'frobnicate'. There are: init")]
    [TestCase("tags eat", "Невідома команда «eat». Є: mint", "Unknown command 'eat'. There are: mint")]
    [TestCase("tags mint", "Бракує обов’язкового параметра --count", "The required option --count N is missing.")]
    [TestCase("tags mint --count", "Параметрові --count бракує значення N.", "Option --count lacks its value N.")]
    [TestCase("tags mint --count many", "Значення «many» не підходить для --count", "The value 'many' does not fit --count")]
    [TestCase("import", "Бракує аргументу ФАЙЛ", "Argument FILE is missing")]
    [TestCase("import --dryrun register.csv", "Невідомий параметр --dryrun.", "Unknown option --dryrun.")]
    [TestCase("import register.csv --dryrun", "Невідомий параметр --dryrun.", "Unknown option --dryrun.")]
    [TestCase("import a.csv b.csv", "Зайве слово «b.csv».", "'b.csv' is one word too many.")]
    [TestCase("assets show --bogus", "Невідомий параметр --bogus.", "Unknown option --bogus.")]
    [TestCase("assets list --kind houses", "Значення «houses» не підходить для --kind", "The value 'houses' does not fit --kind")]
    [TestCase("assets list --status", "Параметрові --status бракує значення", "Option --status lacks its value")]
    [TestCase("labels reprint last", "Бракує обов’язкового параметра --out ФАЙЛ.pdf.", "The required option --out FILE.pdf is missing.")]
    [TestCase("labels print --out x.pdf --start one", "Значення «one» не підходить для --start", "The value 'one' does not fit --start")]
    [TestCase("init --name X", "Бракує обов’язкового параметра --katottg КОД.", "The required option --katottg CODE is missing.")]
    public async Task Says_what_is_wrong(string line, string ukrainian, string english)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var uk = await CommandLine.RunAsync(words);
        var en = await CommandLine.RunAsync([.. words, "--lang", "en"]);

        Assert.That((uk.Exit, uk.Output, en.Exit, en.Output), Is.EqualTo((2, "", 2, "")));
        Assert.That(uk.Errors, Does.Contain(ukrainian).And.Contain("Довідка: assettags").And.Contain("--help"));
        Assert.That(en.Errors, Does.Contain(english).And.Contain("Help: assettags").And.Contain("--help"));
        Assert.That(en.Errors, Does.Not.Match(@"\p{IsCyrillic}"));
    }

    [TestCase("de")]
    [TestCase("ukrainian")]
    [TestCase("")]
    public async Task Knows_two_languages_and_no_third(string language)
    {
        var answer = await CommandLine.RunAsync("labels", "formats", "--lang", language);

        Assert.That(answer.Exit, Is.EqualTo(2), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("--lang"));
    }

    [Test]
    public async Task A_missing_language_is_a_mistake()
        => Assert.That((await CommandLine.RunAsync("labels", "formats", "--lang")).Exit, Is.EqualTo(2));

    [Test]
    public async Task After_two_hyphens_everything_is_a_value()
    {
        await using var registry = await CliRegistry.CreateAsync();
        var answer = await CommandLine.RunAsync("assets", "show", "--db", registry.Database, "--lang", "uk", "--", "--bogus");

        Assert.That(answer.Exit, Is.EqualTo(3), answer.ToString());
    }

    [Test]
    public async Task The_version_is_one_line()
    {
        var answer = await CommandLine.RunAsync("--version");

        Assert.That((answer.Exit, answer.Errors), Is.EqualTo((0, "")));
        Assert.That(answer.Output, Does.Match(@"^\d+\.\d+\.\d+\S*\n$"));
    }
}
