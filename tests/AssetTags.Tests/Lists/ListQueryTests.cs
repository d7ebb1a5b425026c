using AssetTags.Assets;
using AssetTags.Lists;
using AssetTags.Publicity;

namespace AssetTags.Tests.Lists;

public sealed class ListQueryTests
{
    private static readonly ListQuery s_full = new()
    {
        Text = "школа № 5 & спортзал",
        Kind = AssetKind.Building,
        Holders = ["03346331", "none"],
        Status = AssetStatus.UnderRepair,
        Condition = AssetCondition.NeedsMajorRepair,
        IsDangerous = false,
        Level = PublicityLevel.Closed,
        Reason = "word",
        Tag = ListTag.Lost,
        IsNeverInspected = true,
        InspectedAfter = new(2026, 1, 2),
        InspectedBefore = new(2026, 11, 25),
        Settlement = "м. Ладижин",
        Street = "вул. Процишина",
        ClassPrefix = "1263",
        AreaFrom = 12.5m,
        AreaTo = 2000,
        ChangedSince = new(2026, 3, 4),
        ParentId = new("01976000-0000-7000-8000-000000000001"),
        Only = [new("01976000-0000-7000-8000-000000000003")],
        Sort = ListSort.Area,
        IsDescending = true,
        Columns = [ListColumn.Number, ListColumn.Changed],
        Size = 12,
        After = new ListCursor(ListSort.Area, new SortKey(12.5, null), new("01976000-0000-7000-8000-000000000002")),
    };

    [TestCase("kind=bulding", "kind")]
    [TestCase("knd=building&size=50", "knd")]
    [TestCase("kind=building&lang=en&sort=-name&columns=area", null)]
    public void What_is_done_with_a_whole_list_needs_an_address_without_mistakes(string query, string? wrong)
    {
        var read = ListQuery.ReadStrictly(query);

        Assert.That(read.Faults.Keys, Is.EqualTo(wrong is null ? [] : new[] { wrong }));
        Assert.That(read.Fault?.Uk, wrong is null ? Is.Null : Does.Contain($" {wrong}: "));
    }

    [Test]
    public void The_address_says_everything()
    {
        var read = ListQuery.Read(s_full.ToQuery());

        Assert.That(read.Faults, Is.Empty);
        Assert.That(read.Query.ToQuery(), Is.EqualTo(s_full.ToQuery()));
        Assert.That(read.Query.After, Is.EqualTo(s_full.After));
    }

    [Test]
    public void Every_parameter_that_is_written_is_a_known_one()
        => Assert.That(s_full.ToPairs().Select(p => p.Key).Distinct(), Is.SubsetOf(ListQuery.Names));

    [Test]
    public void The_whole_register_has_an_empty_address()
        => Assert.That(ListQuery.Read("q=&kind=&holder=&status=&sort=&size=&columns=&unknown=1").Query.ToQuery(), Is.Empty);

    [Test]
    public void A_filter_is_taken_away_and_the_others_stay()
    {
        var without = s_full.Without("holder", "none").Without("q", s_full.Text!);

        Assert.That(without.Holders, Is.EqualTo(["03346331"]));
        Assert.That(without.Text, Is.Null);
        Assert.That(without.Kind, Is.EqualTo(AssetKind.Building));
        Assert.That(without.After, Is.Null);
    }

    [TestCase("kind=house", "kind")]
    [TestCase("status=gone", "status")]
    [TestCase("condition=bad", "condition")]
    [TestCase("dangerous=perhaps", "dangerous")]
    [TestCase("level=secret", "level")]
    [TestCase("reason=whim", "reason")]
    [TestCase("tag=maybe", "tag")]
    [TestCase("inspected=sometimes", "inspected")]
    [TestCase("inspected_after=2026-13-01", "inspected_after")]
    [TestCase("inspected_after=2026-05-01&inspected_before=2026-05-01", "inspected_before")]
    [TestCase("area_from=-1", "area_from")]
    [TestCase("area_to=many", "area_to")]
    [TestCase("area_from=5&area_to=4", "area_to")]
    [TestCase("changed_since=yesterday", "changed_since")]
    [TestCase("parent=1", "parent")]
    [TestCase("holder=123", "holder")]
    [TestCase("id=1", "id")]
    [TestCase("sort=name;drop", "sort")]
    [TestCase("columns=name,password", "columns")]
    [TestCase("size=51", "size")]
    [TestCase("size=-12", "size")]
    [TestCase("after=AAAA", "after")]
    [TestCase("before=%00", "before")]
    public void What_cannot_be_read_is_said_of_its_parameter_and_limits_nothing(string query, string parameter)
    {
        var read = ListQuery.Read(query);

        Assert.That(read.Faults.Keys, Is.EqualTo([parameter]));
        Assert.That(read.Faults[parameter].Uk, Is.Not.Empty);
        Assert.That(read.Faults[parameter].En, Is.Not.Empty);
    }

    [Test]
    public void A_text_that_is_too_long_is_refused()
        => Assert.That(ListQuery.Read("q=" + new string('я', 201)).Faults.Keys, Is.EqualTo(["q"]));

    [Test]
    public void A_place_in_another_order_is_no_place()
        => Assert.That(ListQuery.Read($"sort=name&after={s_full.After}").Faults.Keys, Is.EqualTo(["after"]));

    [TestCase("05.03.2026")]
    [TestCase("5.3.2026")]
    [TestCase("2026-03-05")]
    public void Days_are_read_as_people_write_them(string day)
        => Assert.That(ListQuery.Read("changed_since=" + day).Query.ChangedSince, Is.EqualTo(new DateOnly(2026, 3, 5)));

    [TestCase("64,8")]
    [TestCase("64.8")]
    public void Areas_are_read_with_a_comma_or_a_point(string area)
        => Assert.That(ListQuery.Read("area_from=" + area).Query.AreaFrom, Is.EqualTo(64.8m));

    [Test]
    public void A_place_comes_back_from_its_text_whatever_the_order([Values] ListSort sort)
    {
        SortKey[] keys = [new(null, null), new(-1.25, null), new(null, ""), new(null, ListedRows.KeyOf("Їдальня 12 😀 " + new string('щ', 99)))];
        foreach (var place in keys.Select(k => new ListCursor(sort, k, Guid.NewGuid())))
        {
            Assert.That(ListCursor.TryParse(place.ToString(), out var read), Is.True);
            Assert.That(read, Is.EqualTo(place));
        }
    }
}
