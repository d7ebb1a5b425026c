namespace AssetTags.Web.Words.Staff;

/// <summary>The words of print runs, of labels that are out of date, and of printers.</summary>
internal static class RunWords
{
    public static readonly Phrase Title = new("Друки", "Print runs");
    public static readonly Phrase Lead = new("Що, коли й ким надруковано. Кожен друк можна повторити.", "What was printed, when and by whom. Each run can be repeated.");
    public static readonly Phrase None = new("Ще нічого не друкували.", "Nothing has been printed yet.");
    public static readonly Phrase Run = new("Друк {0}", "Run {0}");
    public static readonly Phrase Code = new("Друк", "Run");
    public static readonly Phrase When = new("Коли", "When");
    public static readonly Phrase Who = new("Хто", "Who");
    public static readonly Phrase Labels = new("Етикеток", "Labels");
    public static readonly Phrase Sheets = new("Аркушів", "Sheets");
    public static readonly Phrase Format = new("Формат", "Format");
    public static readonly Phrase Design = new("Макет", "Design");
    public static readonly Phrase Printer = new("Принтер", "Printer");
    public static readonly Phrase Host = new("Адреса на етикетках", "Address on the labels");
    public static readonly Phrase ContinuedSheet = new("Продовжено аркуш", "Continued the sheet");
    public static readonly Phrase AgainOf = new("Повторює друк", "Repeats the run");
    public static readonly Phrase Plate = new("табличка", "a plate");
    public static readonly Phrase HalfUsed = new("Початий аркуш {0}", "Half-used sheet {0}");
    public static readonly Phrase HalfUsedText = new("На ньому лишилося: {0}. Його номер надруковано дрібно на краю.", "It has {0} left. Its number is in small print at its edge.");
    public static readonly Phrase GoOn = new("Продовжити цей аркуш", "Go on with this sheet");
    public static readonly Phrase Download = new("Завантажити {0}", "Download the {0}");
    public static readonly Phrase AtFullSize = new("Друкуйте в масштабі 100 %, без «вписати в сторінку».", "Print at 100 %, not 'fit to page'.");
    public static readonly Phrase Through = new("Файл поправлено під принтер «{0}»: друкуйте лише на ньому.", "The file is corrected for the printer '{0}': print on that one only.");
    public static readonly Phrase Gone = new("Файл зберігаємо 7 днів, і його вже прибрано. Надрукуйте ще раз: вийде новий запис із теперішніми даними.", "A file is kept for 7 days, and this one is gone. Print again: that makes a new run with what is true now.");
    public static readonly Phrase Again = new("Надрукувати ще раз", "Print again");
    public static readonly Phrase AgainHint = new("Увесь друк, один аркуш або кілька місць: зіпсовану етикетку не треба шукати серед інших.", "The whole run, one sheet or some slots: a spoiled label need not be looked for among the others.");
    public static readonly Phrase Page = new("Аркуш", "Sheet");
    public static readonly Phrase All = new("усі", "all");
    public static readonly Phrase Slots = new("Місця", "Slots");
    public static readonly Phrase SlotsHint = new("Порожньо — усі; інакше, як-от 3,17 або 17-19.", "Empty for all; else such as 3,17 or 17-19.");
    public static readonly Phrase Content = new("Етикетки цього друку", "Labels of this run");
    public static readonly Phrase Slot = new("Місце", "Slot");
    public static readonly Phrase Tag = new("Мітка", "Tag");
    public static readonly Phrase Asset = new("Об’єкт", "Asset");
    public static readonly Phrase State = new("Стан мітки", "State of the tag");
    public static readonly Phrase More = new("Ще друки →", "More runs →");

    public static readonly Phrase StaleTitle = new("Застарілі етикетки", "Labels out of date");
    public static readonly Phrase StaleLead = new("Після друку щось змінилося, і на стіні написано не те, що в реєстрі.", "Something changed after printing, and the wall says other than the register.");
    public static readonly Phrase NoneStale = new("Усі етикетки кажуть те саме, що й реєстр.", "All labels say what the register says.");
    public static readonly Phrase StaleCount = new("Застаріли: {0}", "Out of date: {0}");
    public static readonly Phrase HostWorks = new("Колишня адреса працює й далі: код відкриє сторінку, хоч там і старе ім’я.", "The former address still works: the code opens the page although the old name stands there.");
    public static readonly Phrase Why = new("Що змінилося", "What changed");
    public static readonly Phrase PrintedOn = new("Надруковано", "Printed");
    public static readonly Phrase Renew = new("Надрукувати наново: {0}", "Print anew: {0}");
    public static readonly Phrase Plates = new("Табличок серед них: {0}; їх замовляють окремо.", "Plates among them: {0}; they are ordered by themselves.");
    public static readonly Phrase BlankTag = new("чиста мітка", "blank tag");
    public static readonly Phrase FirstShown = new("Показано перші {0}.", "The first {0} are shown.");

    public static readonly Phrase PrintersTitle = new("Принтери", "Printers");
    public static readonly Phrase PrintersLead = new("Кожен принтер трохи зсуває аркуш. Виміряйте його раз — і етикетки лягатимуть точно.", "Every printer shifts the paper a little. Measure it once, and labels fall into place.");
    public static readonly Phrase NoPrinters = new("Ще жодного принтера не виміряно.", "No printer was measured yet.");
    public static readonly Phrase Errs = new("Як друкує", "How it prints");
    public static readonly Phrase Measured = new("Виміряно", "Measured");
    public static readonly Phrase Remove = new("Прибрати", "Remove");
    public static readonly Phrase RemoveNamed = new("Прибрати {0}", "Remove {0}");
    public static readonly Phrase Check = new("Перевірити", "Check");
    public static readonly Phrase CheckNamed = new("Пробний аркуш із поправкою: {0}", "Test page with the correction: {0}");
    public static readonly Phrase Measure = new("Виміряти принтер", "Measure a printer");
    public static readonly Phrase Step1 = new("1. Надрукуйте пробний аркуш у масштабі 100 %.", "1. Print the test page at 100 %.");
    public static readonly Phrase Step2 = new("2. Виміряйте лінійкою від лівого й верхнього краю паперу до хрестиків A, B, C, D.", "2. Measure with a ruler from the paper’s left and top edges to the crosses A, B, C, D.");
    public static readonly Phrase Step3 = new("3. Впишіть міліметри, дріб через кому. C і D — за бажанням, з ними точніше.", "3. Enter the millimetres. C and D are optional; with them it is more exact.");
    public static readonly Phrase TestPage = new("Пробний аркуш (PDF)", "Test page (PDF)");
    public static readonly Phrase Outlines = new("Аркуш із контурами етикеток", "Page with the labels’ outlines");
    public static readonly Phrase Name = new("Назва принтера", "Name of the printer");
    public static readonly Phrase NameHint = new("Наприклад «Canon, кабінет 12, лоток 2».", "Such as 'Canon, room 12, tray 2'.");
    public static readonly Phrase CrossLeft = new("{0}: від лівого краю, мм", "{0}: from the left edge, mm");
    public static readonly Phrase CrossTop = new("{0}: від верхнього краю, мм", "{0}: from the top edge, mm");
    public static readonly Phrase Keep = new("Зберегти виміряне", "Keep what was measured");
    public static readonly Phrase Kept = new("Принтер «{0}» виміряно.", "The printer '{0}' is measured.");
    public static readonly Phrase Removed = new("Принтер «{0}» прибрано.", "The printer '{0}' is removed.");
    public static readonly Phrase Restored = new("Принтер «{0}» повернуто.", "The printer '{0}' is back.");
    public static readonly Phrase NumbersNeeded = new("Впишіть відстані до A і B числами, наприклад 20,5 і 191. C і D — обидва числа або жодного.", "Enter the distances to A and B as numbers, such as 20.5 and 191. For C and D both numbers or none.");
}
