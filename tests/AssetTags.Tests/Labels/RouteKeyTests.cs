using AssetTags.Assets;
using FsCheck;
using FsCheck.Fluent;

namespace AssetTags.Tests.Labels;

/// <summary>Labels come in the order of a walk: settlement, street, house, room, name.</summary>
public sealed class RouteKeyTests
{
    // Street, house, block, room; in the order of the walk.
    private static readonly (string? Street, string? House, string? Block, string? Room)[] s_walk =
    [
        ("вул. 8 Березня", "1", null, null),
        ("вул. 20-річчя Перемоги", "1", null, null),
        ("вул. Абрикосова", "5", null, null),
        ("вулиця Будівельників", "2", null, null),
        ("вул. Будівельників", "2", null, "кв. 2"),
        ("вул. Будівельників", "2", null, "кв. 10"),
        ("вул. Будівельників", "2а", null, null),
        ("вул.Будівельників", "2A", null, "літера Б"),
        ("вул. Будівельників", "2-Б", null, null),
        ("вул. Будівельників", "2/1", null, null),
        ("вул. Будівельників", "2-4", null, null),
        ("вул. Будівельників", "2", "1", null),
        ("вул. Будівельників", "10", null, null),
        ("Будівельників вул.", "буд. 10", null, "підвал"),
        ("вул. Будівельників", "10 корп. 2", null, null),
        ("вул. Будівельників", "10", "3", null),
        ("вул. Будівельників, 11", null, null, null),
        ("вул. Будівельників", "№ 12", null, null),
        ("вул. Будівельників", "27А", null, null),
        ("вул. Будівельників", "гараж", null, null),
        ("вул. Будівельників", null, null, null),
        ("вул. Будівельників", "xxx", null, null),
        ("вул. Гетьманська", "1", null, null),
        ("вул. Ґонти", "1", null, null),
        ("вул. Євшан", "1", null, null),
        ("вул. Івана Франка", "1", null, null),
        ("вул. Їжакевича", "1", null, null),
        ("вул. Карла Маркса буд.", "65А", null, null),
        ("вул. Миру", "1", null, null),
        ("пров. Миру", "1", null, null),
        ("просп. Миру", "1", null, null),
        ("вул. П’ятихатська", "3", null, null),
        ("вул. П'ятихатська", "4", null, null),
        ("вул. Яблунева", "ххх", null, null),
        (null, "1", null, null),
    ];

    [Test]
    public void Real_addresses_come_in_the_order_of_a_walk()
    {
        var random = new Random(7);
        var shuffled = s_walk.OrderBy(_ => random.Next()).ToList();

        Assert.That(shuffled.OrderBy(Key, StringComparer.Ordinal), Is.EqualTo(s_walk));
        Assert.That(s_walk.Select(Key), Is.Unique);
    }

    [TestCase("10", "2", "10 корп. 2", null)]
    [TestCase("10", "2", "10 корпус 2", null)]
    [TestCase("2a", null, "2-А", null)]
    [TestCase("№ 02", null, "2", null)]
    public void One_house_has_one_place_however_it_is_written(string house, string? block, string same, string? sameBlock)
        => Assert.That(Key(("вул. Миру", house, block, null)), Is.EqualTo(Key(("вулиця Миру", same, sameBlock, null))));

    [Test]
    public void Settlements_come_first_and_their_type_does_not_count()
    {
        string[] keys = [.. ((string?[])["с. Василівка", "Губник", "місто Ладижин", "смт Четвертинівка", null]).Select(s => RouteKey.Of(Address(s, "вул. Миру", "1"), "Лава"))];

        Assert.That(keys, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(RouteKey.Of(Address("м. Ладижин", "вул. Миру", "1"), "Лава"), Is.EqualTo(RouteKey.Of(Address("Ладижин", "вул. Миру", "1"), "Лава")));
    }

    [Test]
    public void Names_decide_where_the_place_is_the_same()
        => Assert.That(
            ((string[])["Урна", "Лава № 10", "Ґанок", "лава № 2", "Гойдалка", "Bench"]).OrderBy(n => RouteKey.Of(Address("Ладижин", "вул. Миру", "1"), n), StringComparer.Ordinal),
            Is.EqualTo((string[])["Гойдалка", "Ґанок", "лава № 2", "Лава № 10", "Урна", "Bench"]));

    [Test]
    public void Any_house_number_has_its_place_and_a_greater_one_a_later_place()
        => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<NonNegativeInt>(), (house, number) =>
        {
            var (less, more) = (Key(("вул. Миру", $"{number.Get}", null, null)), Key(("вул. Миру", $"{number.Get + 1L}", null, null)));
            return Key((house, house, house, house)).Length > 0 && string.CompareOrdinal(less, more) < 0;
        }));

    private static string Key((string? Street, string? House, string? Block, string? Room) place)
    {
        var address = Address("Ладижин", place.Street, place.House);
        (address.LocatorBuilding, address.LocatorName) = (place.Block, place.Room);
        return RouteKey.Of(address, "Лава");
    }

    private static AssetAddress Address(string? settlement, string? street, string? house)
        => new() { PostName = settlement, Thoroughfare = street, LocatorDesignator = house };
}
