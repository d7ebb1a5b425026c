using AssetTags.Assets;
using AssetTags.Lists;
using AssetTags.Publicity;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of the list of assets at the desk.</summary>
internal static class RegisterWords
{
    public static readonly Counted Objects = new("об’єкт", "об’єкти", "об’єктів", "object", "objects");
    public static readonly Counted Columns = new("стовпець", "стовпці", "стовпців", "column", "columns");

    public static readonly Phrase Title = new("Реєстр майна", "Register of property");
    public static readonly Phrase Figures = new("{0} · {1} з мітками · {2} ще без мітки", "{0} · {1} with tags · {2} still without");
    public static readonly Phrase Export = new("Експорт", "Export");
    public static readonly Phrase Import = new("Імпорт", "Import");
    public static readonly Phrase Add = new("Додати об’єкт", "Add an object");

    public static readonly Phrase Text = new("Назва, адреса, інв. № або код мітки", "Name, address, inventory No. or tag code");
    public static readonly Phrase Kind = new("Вид майна", "Kind of property");
    public static readonly Phrase Holder = new("Балансоутримувач", "Balance holder");
    public static readonly Phrase Condition = new("Стан", "Condition");
    public static readonly Phrase Level = new("Відкритість", "Publicity");
    public static readonly Phrase Tag = new("Мітка", "Tag");
    public static readonly Phrase Show = new("Показати", "Show");
    public static readonly Phrase More = new("Більше фільтрів", "More filters");
    public static readonly Phrase ChosenColumns = new("Стовпці й порядок", "Columns and order");
    public static readonly Phrase Status = new("Використання", "Use");
    public static readonly Phrase Dangerous = new("Аварійність", "Danger");
    public static readonly Phrase DangerousOnly = new("Лише аварійні", "Dangerous only");
    public static readonly Phrase NotDangerous = new("Без аварійних", "Without dangerous ones");
    public static readonly Phrase Settlement = new("Населений пункт", "Settlement");
    public static readonly Phrase Street = new("Вулиця, нинішня чи колишня назва", "Street, its present or former name");
    public static readonly Phrase Class = new("Клас починається з", "Class begins with");
    public static readonly Phrase AreaFrom = new("Площа від", "Area from");
    public static readonly Phrase AreaTo = new("Площа до", "Area to");
    public static readonly Phrase InspectedAfter = new("Оглянуто від", "Inspected from");
    public static readonly Phrase InspectedBefore = new("Оглянуто до, або ніколи", "Inspected before, or never");
    public static readonly Phrase Inspected = new("Огляд", "Inspection");
    public static readonly Phrase NeverInspected = new("Жодного огляду", "Never inspected");
    public static readonly Phrase ChangedSince = new("Змінено від", "Changed since");
    public static readonly Phrase Reason = new("Чому такий рівень", "Why this level");
    public static readonly Phrase Parent = new("Частини об’єкта", "Parts of an object");
    public static readonly Phrase Chosen = new("Обрані об’єкти", "Chosen objects");
    public static readonly Phrase Order = new("Упорядкувати за", "Order by");
    public static readonly Phrase Backwards = new("від кінця до початку", "from the last to the first");
    public static readonly Phrase Size = new("Рядків на сторінці", "Rows a page");

    public static readonly Phrase AnyKind = new("Усі види", "All kinds");
    public static readonly Phrase AnyHolder = new("Усі ({0})", "All ({0})");
    public static readonly Phrase NoHolder = new("Без балансоутримувача ({0})", "Without a balance holder ({0})");
    public static readonly Phrase Any = new("Будь-який", "Any");
    public static readonly Phrase AnyLevel = new("Будь-яка", "Any");
    public static readonly Phrase AnyTag = new("Є чи немає", "With or without");
    public static readonly Phrase Whichever = new("Не має значення", "It does not matter");

    public static readonly Phrase Active = new("Діють:", "In force:");
    public static readonly Phrase TakeOff = new("Зняти фільтр: {0}", "Take off the filter: {0}");
    public static readonly Phrase TakeOffAll = new("Зняти всі", "Take off all");

    public static readonly Phrase WithChosen = new("З обраними:", "With the chosen:");
    public static readonly Phrase Bulk = new("Дії з обраними", "What to do with the chosen");
    public static readonly Phrase Print = new("Друкувати мітки", "Print labels");
    public static readonly Phrase Edit = new("Змінити обрані", "Change the chosen");
    public static readonly Phrase ExportChosen = new("Експорт обраних", "Export the chosen");
    public static readonly Phrase Unchoose = new("Зняти вибір", "Choose none");
    public static readonly Phrase ChooseAll = new("Обрати всі на сторінці", "Choose all on the page");
    public static readonly Phrase Choose = new("Обрати: {0}", "Choose: {0}");
    public static readonly Counted ChosenCount = new("об’єкт обрано", "об’єкти обрано", "об’єктів обрано", "object chosen", "objects chosen");
    public static readonly Phrase WholeList = new("З усім переліком ({0}):", "With the whole list ({0}):");
    public static readonly Phrase PrintAll = new("друкувати мітки", "print labels");
    public static readonly Phrase EditAll = new("змінити", "change");

    public static readonly Phrase Found = new("Знайдено {0}, показано {1}–{2}. Упорядковано за: {3}.", "Found {0}, shown {1}–{2}. Ordered by: {3}.");
    public static readonly Phrase FoundBackwards = new("Знайдено {0}, показано {1}–{2}. Упорядковано за: {3}, від кінця.", "Found {0}, shown {1}–{2}. Ordered by: {3}, from the last.");
    public static readonly Phrase Near = new("Точно за цими словами нічого немає. Ось що є, якщо пробачити одну помилку в слові.", "Nothing answers to these words as they are. This does if one error a word is forgiven.");
    public static readonly Phrase Nothing = new("Нічого не знайдено", "Nothing found");
    public static readonly Phrase NothingText = new("За цими фільтрами об’єктів немає.", "No objects answer to these filters.");
    public static readonly Phrase Empty = new("Реєстр ще порожній", "The register is empty yet");
    public static readonly Phrase EmptyText = new("Завантажте таблицю майна чи додайте перший об’єкт.", "Upload a table of property, or add the first object.");
    public static readonly Phrase Mistakes = new("Деякі фільтри не вдалося прочитати, тому вони не діють:", "Some filters could not be read, so they are not in force:");

    public static readonly Phrase Object = new("Об’єкт", "Object");
    public static readonly Phrase NoTag = new("немає мітки", "no tag");
    public static readonly Phrase NotAttached = new("надруковано", "printed");
    public static readonly Phrase Pages = new("Сторінки", "Pages");
    public static readonly Phrase Previous = new("Назад", "Back");
    public static readonly Phrase Next = new("Далі", "Next");
    public static readonly Phrase PageNumber = new("Сторінка {0}", "Page {0}");

    public static readonly Phrase Views = new("Збережені перегляди", "Saved views");
    public static readonly Phrase KeepView = new("Зберегти цей перегляд", "Save this view");
    public static readonly Phrase ViewName = new("Назва перегляду", "Name of the view");
    public static readonly Phrase Shared = new("Показувати всім у громаді", "Show to everybody in the community");
    public static readonly Phrase ManageViews = new("Усі перегляди", "All views");
    public static readonly Phrase Remove = new("Прибрати", "Remove");
    public static readonly Phrase RemoveView = new("Прибрати перегляд: {0}", "Remove the view: {0}");
    public static readonly Phrase ViewKept = new("Перегляд збережено.", "The view is saved.");
    public static readonly Phrase ViewRemoved = new("Перегляд прибрано.", "The view is removed.");
    public static readonly Phrase SharedByAll = new("видно всім", "everybody sees it");
    public static readonly Phrase NoViews = new("Збережених переглядів ще немає. Налаштуйте перелік і збережіть його під назвою.", "No views are saved yet. Set up a list and save it under a name.");

    public static Phrase Of(AssetKind kind) => kind switch
    {
        AssetKind.Building => new("Будівлі", "Buildings"),
        AssetKind.Movable => new("Рухоме майно", "Movable property"),
        _ => new("Земельні ділянки", "Land parcels"),
    };

    /// <summary>A condition in a table's cell.</summary>
    public static Phrase Short(AssetCondition condition) => condition switch
    {
        AssetCondition.NoRepairNeeded => new("Не потребує ремонту", "No repair needed"),
        AssetCondition.NeedsRoutineRepair => new("Поточний ремонт", "Routine repair"),
        AssetCondition.NeedsMajorRepair => new("Капітальний ремонт", "Major repair"),
        _ => new("Невідомо", "Unknown"),
    };

    public static Phrase Of(PublicityLevel level) => level switch
    {
        PublicityLevel.Open => new("Відкритий", "Open"),
        PublicityLevel.Generalised => new("Узагальнений", "Generalised"),
        PublicityLevel.Minimal => new("Мінімальний", "Minimal"),
        _ => new("Закритий", "Closed"),
    };

    public static Phrase Of(ListTag tag) => tag switch
    {
        ListTag.Yes => new("Є мітка", "With a tag"),
        ListTag.No => new("Немає мітки", "Without a tag"),
        ListTag.Attached => new("Встановлена", "Attached"),
        ListTag.Printed => new("Не встановлена", "Not attached yet"),
        _ => new("Втрачена", "Lost"),
    };

    /// <summary>A kind of rule that decides a level.</summary>
    public static Phrase OfReason(string reason) => reason switch
    {
        "class" => new("Клас майна", "Class of property"),
        "word" => new("Слово в назві чи описі", "A word in name or description"),
        "exemption" => new("Виняток", "An exemption"),
        "territory" => new("Перелік територій", "The list of territories"),
        "holder" => new("Закрита організація", "A closed organisation"),
        "decision" => new("Рішення", "A decision"),
        _ => new("Обмежень немає", "Nothing restricts it"),
    };

    /// <summary>By what a list is ordered.</summary>
    public static Phrase Of(ListSort sort) => sort switch
    {
        ListSort.Name => new("назва", "name"),
        ListSort.Number => new("інвентарний номер", "inventory number"),
        ListSort.Holder => new("балансоутримувач", "balance holder"),
        ListSort.Area => new("площа", "area"),
        ListSort.Condition => new("стан", "condition"),
        ListSort.Inspected => new("день огляду", "day of inspection"),
        _ => new("час зміни", "time of change"),
    };

    /// <summary>The head of a column.</summary>
    public static Phrase Of(ListColumn column) => column switch
    {
        ListColumn.Number => new("Інв. №", "Inv. No."),
        ListColumn.OfficialId => new("Ідентифікатор", "Identifier"),
        ListColumn.Kind => new("Вид", "Kind"),
        ListColumn.Class => new("Клас", "Class"),
        ListColumn.Holder => new("Балансоутримувач", "Balance holder"),
        ListColumn.Area => new("Площа", "Area"),
        ListColumn.Condition => new("Стан", "Condition"),
        ListColumn.Status => new("Використання", "Use"),
        ListColumn.Level => new("Відкритість", "Publicity"),
        ListColumn.Tag => new("Мітка", "Tag"),
        ListColumn.Inspected => new("Оглянуто", "Inspected"),
        ListColumn.Registration => new("Реєстрація прав", "Registration of title"),
        ListColumn.Value => new("Балансова вартість, грн", "Book value, UAH"),
        _ => new("Змінено", "Changed"),
    };
}
