using AssetTags.Assets;

namespace AssetTags.Web.Words;

/// <summary>The words of the map and of its list.</summary>
internal static class MapWords
{
    public static readonly Phrase Title = new("Комунальне майно на карті", "Communal property on the map");
    public static readonly Phrase Intro = new("{0}, про які громада розповідає відкрито.", "{0} that the community speaks openly of.");
    public static readonly Phrase Found = new("Знайдено {0}.", "{0} found.");
    public static readonly Phrase Cut = new("На карті й у списку лише перші {0}.", "The map and the list hold the first {0} only.");
    public static readonly Phrase ToList = new("Одразу до списку", "Straight to the list");
    public static readonly Phrase TextLabel = new("Назва, вулиця або код", "Name, street or code");
    public static readonly Phrase KindLabel = new("Що показати", "What to show");
    public static readonly Phrase AnyKind = new("Усе майно", "All property");
    public static readonly Phrase More = new("Більше фільтрів", "More filters");
    public static readonly Phrase ClassLabel = new("Призначення", "Purpose");
    public static readonly Phrase ConditionLabel = new("Стан", "Condition");
    public static readonly Phrase StatusLabel = new("Використання", "Use");
    public static readonly Phrase Any = new("Будь-яке", "Any");
    public static readonly Phrase AnyCondition = new("Будь-який", "Any");
    public static readonly Phrase Reset = new("Показати все", "Show everything");

    public static readonly Phrase ListTitle = new("Список", "List");
    public static readonly Phrase SameNumbers = new("Номер у списку — той самий, що на карті.", "The number in the list is the one on the map.");
    public static readonly Phrase Nothing = new("Нічого не знайдено. Спробуйте менше слів або інший фільтр.", "Nothing was found. Try fewer words or another filter.");
    public static readonly Phrase NotOnMap = new("На карті не позначено", "Not marked on the map");
    public static readonly Phrase Pages = new("Сторінки списку", "Pages of the list");
    public static readonly Phrase Next = new("Далі", "Next");
    public static readonly Phrase PageOf = new("сторінка {0}", "page {0}");

    public static readonly Phrase Map = new("Карта. Усі об’єкти з неї є у списку", "Map. Everything on it is in the list");
    public static readonly Phrase ZoomIn = new("Наблизити", "Zoom in");
    public static readonly Phrase ZoomOut = new("Віддалити", "Zoom out");
    public static readonly Phrase Close = new("Закрити", "Close");
    public static readonly Phrase Approximate = new("Точне місце не показуємо: позначено середину громади.", "The exact place is not shown: the mark is the middle of the community.");
    public static readonly Phrase ShowOnMap = new("Показати на карті", "Show on the map");
    public static readonly Phrase AndMore = new("і ще {0}: наблизьте карту або оберіть фільтр", "and {0} more: zoom in or choose a filter");
    public static readonly Phrase Failed = new("Карта не завантажилася. Список повний і без неї.", "The map did not load. The list is complete without it.");

    public static readonly Phrase Dangerous = new("Аварійний", "Dangerous");
    public static readonly Phrase NotSaid = new("Стан не вказано", "Condition not given");

    public static readonly Counted Objects = new("об’єкт", "об’єкти", "об’єктів", "object", "objects");

    /// <summary>What the numbers of states in the map's data mean, by their number.</summary>
    public static readonly Phrase[] States =
    [
        .. Enum.GetValues<AssetCondition>().Select(AssetWords.Of), Dangerous, NotSaid,
    ];

    /// <summary>What the visitor sees of one kind.</summary>
    public static Phrase Of(AssetKind kind) => kind switch
    {
        AssetKind.Building => new("Будівлі та приміщення", "Buildings and premises"),
        AssetKind.Movable => new("Рухоме майно", "Movable property"),
        _ => new("Земельні ділянки", "Land parcels"),
    };
}
