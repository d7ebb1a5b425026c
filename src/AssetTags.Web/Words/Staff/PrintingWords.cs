using AssetTags.Printing;
using AssetTags.Tags;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of the page where labels are printed.</summary>
internal static class PrintingWords
{
    public static readonly Phrase Title = new("Друк міток", "Printing labels");
    public static readonly Phrase ChooseLead = new("Оберіть, що надрукувати; нижче видно, куди ляже кожна етикетка.", "Choose what to print; below you see where each label goes.");
    public static readonly Phrase From = new("Почнеться з місця {0}.", "Begins at slot {0}.");
    public static readonly Phrase Runs = new("Друки", "Runs");
    public static readonly Phrase Stale = new("Застарілі етикетки", "Labels out of date");
    public static readonly Phrase Printers = new("Принтери", "Printers");
    public static readonly Phrase Tags = new("Прикріпити мітку", "Attach a tag");
    public static readonly Phrase Around = new("Мітки й друк", "Tags and printing");

    public static readonly Phrase What = new("Що друкуємо", "What to print");
    public static readonly Phrase Picked = new("Обрані в реєстрі: {0}", "Picked in the register: {0}");
    public static readonly Phrase ChangePicked = new("Змінити вибір", "Change the choice");
    public static readonly Phrase Unprinted = new("Усі, чиїх етикеток ще не друкували", "All whose labels were not printed yet");
    public static readonly Phrase List = new("За списком", "From a list");
    public static readonly Phrase ListHint = new("Інвентарні номери, коди міток або ідентифікатори, по одному в рядку.", "Inventory numbers, tags’ codes or identifiers, one a line.");
    public static readonly Phrase Blank = new("Чисті мітки, які чекатимуть на об’єкти", "Blank tags that will wait for assets");
    public static readonly Phrase HowMany = new("Скільки", "How many");
    public static readonly Phrase StaleOnes = new("Застарілі етикетки наново", "Labels out of date, anew");
    public static readonly Phrase Again = new("Друк {0} ще раз", "Run {0} again");
    public static readonly Phrase AgainHint = new("Етикетки лягають на ті самі місця нового аркуша, доки не оберете інші.", "The labels go onto the same slots of a new sheet, until you choose others.");
    public static readonly Phrase SkipPrinted = new("Лише ті, чиїх етикеток ще не друкували", "Only those whose labels were not printed yet");
    public static readonly Phrase NotFound = new("У списку є рядки без об’єкта", "Some lines of the list name no asset");
    public static readonly Phrase Line = new("Рядок {0}", "Line {0}");

    public static readonly Phrase Paper = new("Аркуш і принтер", "Sheet and printer");
    public static readonly Phrase Format = new("Формат аркуша", "Sheet format");
    public static readonly Phrase Sheet = new("Який аркуш", "Which sheet");
    public static readonly Phrase NewSheet = new("Новий", "A new one");
    public static readonly Phrase SheetHint = new("Номер початого аркуша надруковано дрібно на його краю.", "A half-used sheet has its number in small print at its edge.");
    public static readonly Phrase Printer = new("Принтер", "Printer");
    public static readonly Phrase NoPrinter = new("Без поправок", "Without corrections");
    public static readonly Phrase Calibrate = new("Виміряти принтер на пробному аркуші", "Measure a printer with a test page");
    public static readonly Phrase Design = new("Макет", "Design");
    public static readonly Phrase AnyDesign = new("Найкращий для цієї етикетки", "The best for this label");
    public static readonly Phrase More = new("Копії, мова, порядок, роздільність", "Copies, language, order, resolution");
    public static readonly Phrase Copies = new("Скільки етикеток кожному", "Labels for each");
    public static readonly Phrase LabelLanguage = new("Мова слів на етикетці", "Language of the words on the label");
    public static readonly Phrase Order = new("Порядок", "Order");
    public static readonly Phrase OrderListed = new("Як у списку", "As listed");
    public static readonly Phrase OrderRoute = new("Маршрутом: вулиця, будинок, кімната", "As one walks: street, house, room");
    public static readonly Phrase Dpi = new("Точок принтера на дюйм", "The printer’s dots to the inch");
    public static readonly Phrase Output = new("Файл", "File");
    public static readonly Phrase Zpl = new("ZPL для термопринтера", "ZPL for a thermal printer");
    public static readonly Phrase Strict = new("Не друкувати, якщо текст довелося б скоротити", "Print nothing if a text would have to be cut");
    public static readonly Phrase Show = new("Показати", "Show");

    public static readonly Phrase Slots = new("Натисніть місце, з якого почати", "Choose the slot to begin at");
    public static readonly Phrase SheetOf = new("Аркуш {0}", "Sheet {0}");
    public static readonly Phrase UsedOf = new("На цьому аркуші вже використано {0}.", "Of this sheet are used already: {0}.");
    public static readonly Phrase OutOf = new("{0} із {1}", "{0} of {1}");
    public static readonly Phrase OnSheet = new("на аркуші", "on a sheet");
    public static readonly Phrase FreshSheet = new("Новий аркуш. Якщо він початий не нами, почніть з першого вільного місця.", "A new sheet. If somebody else began it, start at its first free slot.");
    public static readonly Phrase StartAt = new("Почати з місця {0}", "Begin at slot {0}");
    public static readonly Phrase Used = new("зайнято", "used");
    public static readonly Phrase Free = new("вільне", "free");
    public static readonly Phrase Skipped = new("пропустимо", "left out");
    public static readonly Phrase Spoiled = new("Є зіпсовані місця?", "Any spoiled slots?");
    public static readonly Phrase SpoiledHint = new("Позначте, що пропустити; їх буде записано як використані.", "Tick what to pass over; they are recorded as used.");
    public static readonly Phrase KeyUsed = new("зайнято або зіпсовано, пропустимо", "used or spoiled, passed over");
    public static readonly Phrase KeyStart = new("початок", "start");
    public static readonly Phrase KeyGo = new("друкуємо", "printed now");
    public static readonly Phrase Turn = new("Інші аркуші цього друку", "Other sheets of this print");

    public static readonly Phrase LabelOf = new("Етикетка {0}", "Label {0}");
    public static readonly Phrase Picture = new("Етикетка: {0}", "Label: {0}");
    public static readonly Phrase Enlarged = new("{0} мм, показано збільшено.", "{0} mm, shown enlarged.");
    public static readonly Phrase Back = new("← Попередня", "← Previous");
    public static readonly Phrase Next = new("Наступна →", "Next →");
    public static readonly Phrase Sample = new("Мітки ще немає: код на малюнку умовний. Справжній з’явиться під час друку.", "There is no tag yet: the code shown is a placeholder. The real one is made when you print.");
    public static readonly Phrase NoLabel = new("Етикетка з’явиться тут, щойно оберете, що друкувати.", "The label appears here as soon as you choose what to print.");
    public static readonly Phrase Where = new("Що де надрукується", "What is printed where");
    public static readonly Phrase Slot = new("Місце", "Slot");
    public static readonly Phrase Code = new("Код", "Code");
    public static readonly Phrase Name = new("Назва", "Name");
    public static readonly Phrase NewTag = new("нова мітка", "new tag");
    public static readonly Phrase BlankTag = new("чиста мітка", "blank tag");

    public static readonly Phrase Mm = new("мм", "mm");
    public static readonly Phrase Roll = new("рулон", "roll");
    public static readonly Phrase Round = new("круглі", "round");
    public static readonly Phrase LeftOut = new("не вмістилося", "left out");
    public static readonly Phrase AllWell = new("Усе надрукується", "Everything will be printed");
    public static readonly Phrase SomeCut = new("Тексти скорочено: {0}", "Texts were cut: {0}");
    public static readonly Phrase Impossible = new("Так не надрукувати", "It cannot be printed so");
    public static readonly Phrase SomeRefused = new("Не надрукується: {0}", "Will not be printed: {0}");
    public static readonly Phrase RefusedText = new("Ці етикетки були б неправдивими, тож не надрукується жодна. Змініть макет або формат.", "These labels would be wrong, so none is printed. Change the design or the format.");
    public static readonly Phrase FirstOnly = new("Показано й перевірено перші {0}; решту перевіримо під час друку.", "The first {0} are shown and checked; the others are checked when you print.");
    public static readonly Phrase AndMore = new("…і ще {0}", "…and {0} more");
    public static readonly Phrase Nothing = new("Друкувати нічого: серед обраного немає об’єктів, яким потрібна етикетка.", "There is nothing to print: nothing that was chosen needs a label.");
    public static readonly Phrase NotPrinted = new("Не надруковано. Що виправити:", "Not printed. What to correct:");

    public static readonly Phrase Print = new("Створити PDF і записати друк", "Make the PDF and record the run");
    public static readonly Phrase PrintZpl = new("Створити ZPL і записати друк", "Make the ZPL file and record the run");
    public static readonly Phrase WillBeUsed = new("Місця {0} першого аркуша буде позначено зайнятими.", "Slots {0} of the first sheet will be marked as used.");
    public static readonly Phrase WillBeMinted = new("Нових міток буде створено: {0}.", "New tags that will be made: {0}.");
    public static readonly Phrase Look = new("Лише переглянути сторінку", "Only look at the page");
    public static readonly Phrase LookNote = new("Нічого не створює й не записує; умовні коди на ній перекреслено.", "Makes and records nothing; placeholder codes on it are struck out.");

    public static readonly Phrase Printed = new("Надруковано й записано: {0}.", "Printed and recorded: {0}.");
    public static readonly Phrase PrintedBefore = new("Цей друк уже записано раніше; удруге не друкували.", "This print was recorded before; it was not printed twice.");

    public static readonly Counted Labels = new("етикетка", "етикетки", "етикеток", "label", "labels");
    public static readonly Counted Assets = new("об’єкт", "об’єкти", "об’єктів", "asset", "assets");
    public static readonly Counted Sheets = new("аркуш", "аркуші", "аркушів", "sheet", "sheets");
    public static readonly Counted FreeSlots = new("вільне місце", "вільні місця", "вільних місць", "free slot", "free slots");

    /// <summary>A tag's state in words.</summary>
    public static Phrase Of(TagState state) => state switch
    {
        TagState.Minted => new("створена", "made"),
        TagState.Printed => new("надрукована", "printed"),
        TagState.Attached => new("на об’єкті", "on its asset"),
        TagState.Replaced => new("замінена", "replaced"),
        TagState.Lost => new("втрачена", "lost"),
        TagState.Revoked => new("відкликана", "revoked"),
        _ => new(state.ToString(), state.ToString()),
    };

    /// <summary>What is old about a label.</summary>
    public static Phrase Of(StaleReason reason) => reason switch
    {
        StaleReason.Host => new("адреса сайту", "the site’s address"),
        StaleReason.Name => new("назва об’єкта", "the asset’s name"),
        StaleReason.Text => new("номер, адреса чи інший текст", "number, address or another text"),
        StaleReason.Design => new("макет", "the design"),
        _ => new(reason.ToString(), reason.ToString()),
    };
}
