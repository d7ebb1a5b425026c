using AssetTags.Printing;

namespace AssetTags.Tests.Printing;

public class SheetIdTests
{
    [TestCase("7K3M9-12", "7K3M9-12")]
    [TestCase(" 7k3m9 12 ", "7K3M9-12")]
    [TestCase("7K3M9–1", "7K3M9-1")]
    [TestCase("O7IlA-1O", "0711A-10")]
    [TestCase("7K3M912", "7K3M9-12")]
    public void An_id_is_read_however_it_is_typed(string typed, string id)
        => Assert.That((SheetId.TryParse(typed, out var read), read.ToString()), Is.EqualTo((true, id)));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("last")]
    [TestCase("7K3M9")]
    [TestCase("7K3M9-")]
    [TestCase("7K3M9-0")]
    [TestCase("7K3M9-1A")]
    [TestCase("7K3U9-1")]
    [TestCase("7K3M9-99999999")]
    public void Anything_else_is_no_id(string? typed) => Assert.That(SheetId.TryParse(typed, out _), Is.False);
}
