namespace AssetTags.Web.Words.Staff;

/// <summary>The words of closing an organisation’s assets at once, and of opening them again.</summary>
internal static class PartyWords
{
    public static readonly Phrase Look = new("Переглянути, що закриється", "Look at what would be closed");
    public static readonly Phrase CloseTitle = new("Закрити всі об’єкти організації", "Close all assets of an organisation");
    public static readonly Phrase OpenTitle = new("Відкрити знову об’єкти організації", "Open the assets of an organisation again");
    public static readonly Phrase WillClose = new("Зникне для мешканців: {0}", "Will vanish for residents: {0}");
    public static readonly Phrase WillOpen = new("Мешканці знову побачать: {0}", "Residents will see again: {0}");
    public static readonly Phrase CloseText = new(
        "Закриється одразу: на сторінках, карті, у пошуку та у відкритих даних їх не стане. Разом з уже закритими організація має: {0}.",
        "They are closed at once: they leave the pages, the map, the search and the open data. With those closed before the organisation has: {0}.");
    public static readonly Phrase OpenText = new(
        "Про них знову вирішуватимуть правила й рішення щодо кожного. Разом з тими, що лишаться закритими, організація має: {0}.",
        "The rules and the decisions on each decide again. With those that stay closed the organisation has: {0}.");
    public static readonly Phrase ClosedBefore = new("Організацію вже закрито від {0}. Нова підстава замінить стару.", "The organisation is closed since {0}. A new ground takes the place of the old.");
    public static readonly Phrase ByHolder = new("Чиї це об’єкти", "Whose assets these are");
    public static readonly Phrase Holder = new("Балансоутримувач", "Balance holder");
    public static readonly Phrase NoHolder = new("без балансоутримувача", "without a balance holder");
    public static readonly Phrase ToClose = new("Закриється", "Will close");
    public static readonly Phrase ToOpen = new("Відкриється", "Will open");
    public static readonly Phrase Back = new("Ні, назад", "No, back");
    public static readonly Phrase All = new("Усього", "In all");
    public static readonly Phrase Close = new("Закрити всі об’єкти", "Close all assets");
    public static readonly Phrase Open = new("Відкрити знову", "Open again");
    public static readonly Phrase Closed = new("Закрито всі об’єкти організації {0}: {1}.", "All assets of organisation {0} are closed: {1}.");
    public static readonly Phrase WasClosed = new("Організацію {0} закрито й раніше на тій самій підставі.", "Organisation {0} was closed before on the same ground.");
    public static readonly Phrase Opened = new("Організацію {0} прибрано зі списку: про її об’єкти знову вирішують правила.", "Organisation {0} is off the list: the rules decide on its assets again.");
}
