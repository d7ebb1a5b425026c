using AssetTags.Publicity;
using AssetTags.Publicity.Territories;

namespace AssetTags.Tests.Publicity;

/// <summary>The list of territories by date.</summary>
public class TerritoryRuleTests
{
    [TestCase("2022-02-28", null)]
    [TestCase("2022-03-01", "territory:II")]
    [TestCase("2022-11-10", "territory:II")]
    [TestCase("2022-11-12", "territory:I.1")]
    [TestCase("2023-04-30", "territory:I.1")]
    [TestCase("2023-05-02", "territory:I.3")]
    [TestCase("2026-11-25", "territory:I.3")]
    public void Kherson_is_on_the_list_by_its_periods(string day, string? rule)
    {
        var verdict = Subjects.BuiltIn(DateOnly.Parse(day, null)).Judge(Subjects.Called("Лава", katottg: Subjects.Kherson));

        Assert.That(verdict.Level, Is.EqualTo(rule is null ? PublicityLevel.Open : PublicityLevel.Generalised));
        Assert.That(verdict.Decisive.Rule, Is.EqualTo(rule ?? "none"));
    }

    [TestCase(TerritoryCategory.PossibleHostilities)]
    [TestCase(TerritoryCategory.ActiveHostilities)]
    [TestCase(TerritoryCategory.ActiveHostilitiesRegistersOperate)]
    [TestCase(TerritoryCategory.Occupied)]
    public void The_first_and_the_last_day_count_and_their_neighbours_do_not(TerritoryCategory category)
    {
        var edition = new TerritoryEdition("x", [new(Subjects.Kherson, category, new(2024, 2, 1), new(2024, 2, 29), false)]);
        PublicityLevel On(int month, int day) => new PublicityRules(CompiledRules.BuiltIn, edition, new(2024, month, day)).Judge(Subjects.Called("Лава", katottg: Subjects.Kherson)).Level;

        Assert.That((On(1, 31), On(2, 1), On(2, 29), On(3, 1)), Is.EqualTo((PublicityLevel.Open, PublicityLevel.Generalised, PublicityLevel.Generalised, PublicityLevel.Open)));
    }

    [TestCase("UA65100150010064384", Description = "the city in its community")]
    [TestCase("UA65100150010123057", Description = "a district of the city")]
    [TestCase("UA01020010010012345", Description = "anything in Crimea, which is listed as a whole")]
    [TestCase("UA65100000000029736", Description = "a raion in which something is listed: no closer place is known")]
    [TestCase("UA65000000000030969", Description = "the oblast likewise")]
    public void What_lies_inside_is_covered_and_so_is_what_names_no_closer_place(string katottg)
        => Assert.That(Subjects.Judge(Subjects.Called("Лава", katottg: katottg)).Level, Is.EqualTo(PublicityLevel.Generalised));

    [TestCase(Subjects.Ladyzhyn)]
    [TestCase("UA05040130000087325")]
    [TestCase("UA80000000000093317")]
    [TestCase("UA6510015000005719")]
    [TestCase("Херсон")]
    [TestCase("")]
    [TestCase(null)]
    public void Other_places_and_texts_that_are_no_code_are_not(string? katottg)
        => Assert.That(Subjects.Judge(Subjects.Called("Лава") with { Katottg = katottg }).Level, Is.EqualTo(PublicityLevel.Open));

    [Test]
    public void A_listed_settlement_does_not_restrict_its_neighbour_but_those_that_name_only_the_community()
    {
        var edition = new TerritoryEdition("x", [new("UA65100150010064384", TerritoryCategory.Occupied, new(2024, 1, 1), null, false)]);
        var rules = new PublicityRules(CompiledRules.BuiltIn, edition, Subjects.Today);

        Assert.That(rules.Judge(Subjects.Called("Лава", katottg: "UA65100150020064385")).Level, Is.EqualTo(PublicityLevel.Open));
        var vague = rules.Judge(Subjects.Called("Лава", katottg: Subjects.Kherson));
        Assert.That((vague.Level, vague.Decisive.Because.Uk), Is.EqualTo((PublicityLevel.Generalised,
            "UA65100150010064384 з 01.01.2024: тимчасово окупована територія; об’єкт не має точнішого коду КАТОТТГ, тому рахується частина громади")));
    }

    [Test]
    public void Settlements_that_the_act_excepts_are_restricted_all_the_same()
    {
        var partial = TerritoryEdition.BuiltIn.Periods.First(p => p.IsPartial && p.Covers(Subjects.Today));
        var inside = partial.Katottg[..9] + "990" + "00" + "12345";

        Assert.That(Subjects.Judge(Subjects.Called("Лава", katottg: inside)).Level, Is.EqualTo(PublicityLevel.Generalised));
    }

    [Test]
    public void The_edition_of_the_program_is_whole_and_written_as_it_is_read()
    {
        var edition = TerritoryEdition.BuiltIn;
        var (again, faults) = TerritoryReader.Read(edition.Write(), "");

        Assert.That((edition.Name, edition.Periods.Count, edition.Periods.Select(p => p.Katottg).Distinct().Count()), Is.EqualTo(("2025-05-07", 3015, 2003)));
        Assert.That(edition.Periods.Count(p => p.IsPartial), Is.EqualTo(55));
        Assert.That(faults, Is.Empty);
        Assert.That((again!.Name, again.Periods.SequenceEqual(edition.Periods)), Is.EqualTo((edition.Name, true)));
    }

    [Test]
    public void A_file_of_the_published_shape_is_read_in_any_order_of_columns()
    {
        const string Csv = "\uFEFFname;date_to;KATOTTG;category;date_from\r\n\"Громада за винятком с. Миру; с. Ладу\";;UA65100150000057191;temporarily_occupied;01.03.2022\r\n";

        var (edition, faults) = TerritoryReader.Read(Csv, "нова");

        Assert.That(faults, Is.Empty);
        Assert.That(edition!.Periods.Single(), Is.EqualTo(new TerritoryPeriod(Subjects.Kherson, TerritoryCategory.Occupied, new(2022, 3, 1), null, true)));
        Assert.That(edition.Name, Is.EqualTo("нова"));
    }

    [Test]
    public void Every_mistake_of_a_file_is_told_with_its_line()
    {
        const string Csv = "# нова\ncategory,katottg,date_from,date_to\nI.4,UA1,2024-13-01,коли\nII,UA65100150000057191,2024-02-01,2024-01-01\n";

        var (edition, faults) = TerritoryReader.Read(Csv, "");

        Assert.That(edition, Is.Null);
        Assert.That(faults.Select(f => f.Uk[..8]), Is.EqualTo((string[])["Рядок 3:", "Рядок 3:", "Рядок 3:", "Рядок 3:", "Рядок 4:"]));
    }

    [TestCase("", "Бракує колонок: category, katottg, date_from, date_to")]
    [TestCase("# лише назва", "Бракує колонок")]
    [TestCase("katottg,name\nUA65100150000057191,Херсон\n", "Бракує колонок: category, date_from, date_to")]
    [TestCase("category,katottg,date_from,date_to\n", "немає жодного рядка")]
    [TestCase("\"", "Бракує колонок")]
    public void A_file_that_is_no_list_is_refused_with_the_reason(string csv, string reason)
        => Assert.That(TerritoryReader.Read(csv, "x").Faults.Single().Uk, Does.Contain(reason));
}
