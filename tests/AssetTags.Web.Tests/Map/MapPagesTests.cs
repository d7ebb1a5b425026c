using AssetTags.Web.Map;

namespace AssetTags.Web.Tests.Map;

public sealed class MapPagesTests
{
    [TestCase(null, 0, 1, 1)]
    [TestCase("", 26, 1, 2)]
    [TestCase("2", 26, 2, 2)]
    [TestCase("3", 26, 2, 2)]
    [TestCase("0", 26, 1, 2)]
    [TestCase("-1", 26, 1, 2)]
    [TestCase("x", 26, 1, 2)]
    [TestCase("99999999999", 26, 1, 2)]
    public void A_page_that_does_not_exist_is_the_nearest_that_does(string? asked, int count, int current, int last)
        => Assert.That(MapPages.Read(asked, count, 25), Is.EqualTo(new MapPages(current, last)));

    [TestCase(1, 1, "1")]
    [TestCase(1, 22, "1 2 3 … 22")]
    [TestCase(3, 22, "1 2 3 4 … 22")]
    [TestCase(4, 22, "1 2 3 4 5 … 22")]
    [TestCase(10, 22, "1 … 9 10 11 … 22")]
    [TestCase(22, 22, "1 … 21 22")]
    public void Pages_around_are_offered_and_gaps_of_one_are_filled(int current, int last, string offered)
        => Assert.That(string.Join(' ', new MapPages(current, last).Offered().Select(p => p?.ToString((IFormatProvider?)null) ?? "…")), Is.EqualTo(offered));
}
