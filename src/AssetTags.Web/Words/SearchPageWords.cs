namespace AssetTags.Web.Words;

/// <summary>The words of the search page.</summary>
internal static class SearchPageWords
{
    public static readonly Phrase Title = new("Пошук", "Search");
    public static readonly Phrase Hint = new(
        "Можна за старою назвою вулиці, інвентарним номером чи балансоутримувачем; одна помилка в слові не завадить.",
        "The former name of a street, an inventory number or a balance holder will do; one mistake in a word does not matter.");
    public static readonly Phrase Nothing = new("Нічого не знайдено", "Nothing was found");
    public static readonly Phrase NothingText = new(
        "Перевірте написання або шукайте менше слів. Частини об’єктів тут немає: закон дозволяє їх не показувати.",
        "Check the spelling, or search for fewer words. Some objects are not here: the law allows not to show them.");
    public static readonly Phrase FoundTitle = new("Знайдено", "Found");
    public static readonly Phrase Pages = new("Сторінки списку", "Pages of the list");
    public static readonly Phrase All = new("Усе майно", "All property");
    public static readonly Phrase Next = new("Далі", "Next");
    public static readonly Phrase First = new("На початок", "To the beginning");
}
