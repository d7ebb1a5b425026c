using AssetTags.Data;
using AssetTags.Search;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Search;

/// <summary>Both databases find the same assets in the same order.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class FindByTextTests(DatabaseProvider provider)
{
    private SearchedTown _town = null!;

    [OneTimeSetUp]
    public async Task FillAsync()
    {
        _town = await SearchedTown.FoundAsync(provider);
        var school = await _town.HolderAsync("Управління освіти Херсонської міської ради", "02146393");
        await _town.RenameAsync("вул. Леніна", "вулиця Соборна", "м. Херсон");
        await _town.RenameAsync("Комсомольська", "Леніна");
        var a = await _town.AddAsync("Комп’ютерний клас ліцею № 5", x =>
        {
            (x.InventoryNumber, x.BalanceHolderId, x.RegistrationId) = ("1013-0025/3", school, "6310136300:01:001:0001");
            (x.Address.PostName, x.Address.Thoroughfare, x.Address.LocatorDesignator) = ("м. Херсон", "вул. Соборна", "12-А");
        });
        await _town.AddAsync("Бібліотека-філія «Їжачок»", x => (x.InventoryNumber, x.Address.Thoroughfare, x.Address.LocatorDesignator) = ("12", "Соборна", "7"));
        await _town.AddAsync("Ґанок бібліотеки", x => (x.OfficialId, x.Address.Thoroughfare, x.Address.LocatorDesignator) = ("3f2504e0-4f89-41d3-9a0c-0305e82c3301", "просп. Незалежності", "12"));
        await _town.AddAsync("Гараж на два бокси", x => (x.BalanceHolderId, x.Address.PostName, x.Address.Thoroughfare) = (school, "с. Антонівка", "вул. Соборна"));
        await _town.AddAsync("Котельня", x => (x.InventoryNumber, x.RegistrationId) = ("ВТ-100", "111111; 222222"));
        await _town.AddAsync("Сад");
        var code = (await _town.Registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(_town.Registry.CommunityId, 1, default))).Single();
        await _town.Registry.WriteAsync("test.tag", async (r, _) =>
        {
            (await r.Tags.SingleAsync(t => t.Code == code)).Attach(a, FixedClock.Noon);
            return 0;
        });
        _code = code.ToString();
    }

    private string _code = "";

    [OneTimeTearDown]
    public async Task DisposeAsync() => await _town.DisposeAsync();

    [TestCase("бібліотека", "BC", TestName = "A word, and the same with another ending as one error")]
    [TestCase("БІБЛІОТЕКА", "BC", TestName = "Case")]
    [TestCase("бібл", "BC", TestName = "A beginning")]
    [TestCase("бі", "", TestName = "Two letters are no beginning")]
    [TestCase("комп’ютерний", "A", TestName = "Apostrophe U+2019")]
    [TestCase("комп'ютерний", "A", TestName = "Apostrophe U+0027")]
    [TestCase("компʼютерний", "A", TestName = "Apostrophe U+02BC")]
    [TestCase("комп`ютер", "A", TestName = "Grave accent")]
    [TestCase("компютерний", "A", TestName = "No apostrophe")]
    [TestCase("ґанок", "C")]
    [TestCase("ганок", "C", TestName = "г for ґ")]
    [TestCase("Ґараж", "D", TestName = "ґ for г")]
    [TestCase("іжачок", "B", TestName = "і for ї")]
    [TestCase("i\u0308жачок", "B", TestName = "ї of Latin i and a mark")]
    [TestCase("їжа\u0301чок", "B", TestName = "A stress mark")]
    [TestCase("Гаpaж", "D", TestName = "Latin letters among Cyrillic ones")]
    [TestCase("біібліотека", "B", TestName = "A letter too many")]
    [TestCase("бібліотка", "B", TestName = "A letter missing")]
    [TestCase("бібліотена", "B", TestName = "A wrong letter")]
    [TestCase("бібілотека", "B", TestName = "Letters in the wrong order")]
    [TestCase("бібілотеак", "", TestName = "Two errors")]
    [TestCase("гараджж", "", TestName = "Two errors at the end")]
    [TestCase("сат", "", TestName = "Three letters are not corrected")]
    [TestCase("саад", "F", TestName = "Four letters are")]
    [TestCase("антоновка гараж", "D", TestName = "An error in one of two words")]
    [TestCase("бокси гараж", "D", TestName = "Any order")]
    [TestCase("гараж бібліотека", "", TestName = "All words must be there")]
    [TestCase("соборна", "ABD")]
    [TestCase("вулиця соборна", "ABD", TestName = "A street's kind in full")]
    [TestCase("вул соборна буд 7", "B", TestName = "Words that the register leaves out")]
    [TestCase("проспект незалежності", "C")]
    [TestCase("пр-т Незалежності", "C")]
    [TestCase("площа незалежності", "", TestName = "Another kind of street")]
    [TestCase("Соборна 12", "AB", TestName = "A house with a letter by its number; an inventory number is a word too")]
    [TestCase("Соборна 12а", "A")]
    [TestCase("Соборна 12-а", "A")]
    [TestCase("Соборна 12 А", "A")]
    [TestCase("Соборна, 12A", "A", TestName = "A Latin house letter")]
    [TestCase("Соборна 1", "", TestName = "A number is no beginning")]
    [TestCase("Леніна", "AB", TestName = "A street's former name, where there is one such street")]
    [TestCase("леніна 12", "AB")]
    [TestCase("Комсомольська", "AB", TestName = "The name before the former one")]
    [TestCase("херсон освіта", "AD", TestName = "Settlement and holder")]
    [TestCase("управління освіти", "AD")]
    [TestCase("02146393", "AD", TestName = "EDRPOU")]
    [TestCase("1013-0025/3", "A", TestName = "Inventory number")]
    [TestCase("1013 0025 3", "A", TestName = "Inventory number, punctuated otherwise")]
    [TestCase("101300253", "A", TestName = "Inventory number without punctuation")]
    [TestCase("12", "BAC", TestName = "An inventory number comes before houses")]
    [TestCase("6310136300:01:001:0001", "A", TestName = "Registration number")]
    [TestCase("222222", "E", TestName = "One of two registration numbers")]
    [TestCase("BT-100", "E", TestName = "A number in Latin look-alikes")]
    [TestCase("вт100", "E")]
    [TestCase("{3F2504E0-4F89-41D3-9A0C-0305E82C3301}", "C", TestName = "Official identifier")]
    [TestCase("zzzzzz", "", TestName = "Nonsense")]
    [TestCase("", "", TestName = "Nothing")]
    [TestCase("   ", "", TestName = "Blanks")]
    [TestCase("\"’—…!?*", "", TestName = "Only punctuation")]
    [TestCase("🏫🇺🇦", "", TestName = "Emoji")]
    [TestCase("🏫 котельня 🇺🇦", "E", TestName = "A word among emoji")]
    [TestCase("\" OR *", "", TestName = "FTS operators")]
    [TestCase("котельня\" OR \"сад", "", TestName = "FTS operators within a quote")]
    [TestCase("котельня*", "E", TestName = "A star")]
    [TestCase("-котельня", "E", TestName = "A minus")]
    [TestCase("words:котельня", "", TestName = "A column filter")]
    [TestCase("котельня & ! | <-> сад:*", "", TestName = "tsquery operators")]
    [TestCase("'; DROP TABLE assets; --", "", TestName = "SQL")]
    [TestCase("#57191 =12 ~0", "", TestName = "The index's own marks")]
    [TestCase("NEAR(котельня сад)", "")]
    [TestCase("\0котельня\0", "E", TestName = "NUL")]
    [TestCase("\ud800котельня", "E", TestName = "A lone surrogate")]
    public async Task Answers(string asked, string expected) => Assert.That(await _town.FindAsync(asked), Is.EqualTo(expected));

    [Test]
    public async Task A_question_of_any_length_is_answered()
    {
        Assert.That(await _town.FindAsync(new string('ж', 1_000_000)), Is.Empty);
        Assert.That(await _town.FindAsync("котельня " + new string(' ', 1_000_000)), Is.EqualTo("E"));
        Assert.That(await _town.FindAsync(string.Concat(Enumerable.Repeat("котельня ", 100_000))), Is.EqualTo("E"));
    }

    [Test]
    public async Task A_code_in_any_spelling_finds_its_asset()
        => Assert.That((await _town.FindAsync(_code), await _town.FindAsync($"https://qr.example.gov.ua/{_code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()}")), Is.EqualTo(("A", "A")));

    [Test]
    public async Task Each_answer_tells_how_close_it_is()
    {
        var number = await _town.AskAsync("12");
        var words = await _town.AskAsync("бібліотека");

        Assert.That(number.Select(f => f.Closeness), Is.EqualTo((Closeness[])[Closeness.Number, Closeness.Words, Closeness.Words]));
        Assert.That(words.Select(f => f.Closeness), Is.EqualTo((Closeness[])[Closeness.Words, Closeness.Near]));
    }

    [Test]
    public async Task Pages_follow_each_other_without_gap_or_repetition([Values(1, 2)] int most)
    {
        var all = new List<Guid>();
        SearchCursor? after = null;
        do
        {
            var page = await _town.Registry.UseAsync<FindByText, FoundAssets>(f => f.RunAsync(_town.Registry.CommunityId, "12", most, after, default));
            all.AddRange(page.Assets.Select(a => a.Asset.Id));
            after = page.Next is { } next && SearchCursor.TryParse(next.ToString(), out var read) ? read : null;
        }
        while (after is not null);

        Assert.That(all, Is.EqualTo((await _town.AskAsync("12")).Select(f => f.Asset.Id)));
    }

    [Test]
    public async Task Another_community_finds_nothing()
    {
        var found = await _town.Registry.UseAsync<FindByText, FoundAssets>(f => f.RunAsync(Guid.NewGuid(), "бібліотека", 10, null, default));

        Assert.That(found.Assets, Is.Empty);
    }
}
