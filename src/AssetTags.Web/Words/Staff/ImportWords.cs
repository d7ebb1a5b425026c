using AssetTags.Assets;
using AssetTags.Exchange;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of the import in the browser.</summary>
internal static class ImportWords
{
    public static readonly Phrase Title = new("Імпорт реєстру", "Import a register");
    public static readonly Phrase Import = new("Імпорт", "Import");
    public static readonly Phrase Columns = new("Що в якому стовпці", "What each column holds");
    public static readonly Phrase ColumnsStep = new("Крок 2 з 3: стовпці", "Step 2 of 3: columns");
    public static readonly Phrase Check = new("Перевірте, що зміниться", "Check what will change");
    public static readonly Phrase CheckStep = new("Крок 3 з 3: перевірка", "Step 3 of 3: check");
    public static readonly Phrase Reading = new("Читаємо файл", "Reading the file");
    public static readonly Phrase Importing = new("Імпортуємо", "Importing");
    public static readonly Phrase Done = new("Імпорт завершено", "The import is done");

    public static readonly Phrase Choose = new("Файл реєстру", "The register’s file");
    public static readonly Phrase Hint = new(
        "CSV або XLSX до 50 МБ. Кодування, роздільник і стовпці визначимо самі. Реєстр не зміниться, доки ви не перевірите й не підтвердите.",
        "CSV or XLSX, up to 50 MB. Encoding, delimiter and columns are detected. The register does not change until you have checked and confirmed.");
    public static readonly Phrase Send = new("Перевірити файл", "Check the file");
    public static readonly Phrase NoFile = new("Виберіть файл: CSV або XLSX.", "Choose a file: CSV or XLSX.");
    public static readonly Phrase TooLarge = new("Файл завеликий: до 50 МБ. Поділіть його на частини або приберіть зайві аркуші.", "The file is too large: up to 50 MB. Split it, or remove needless sheets.");
    public static readonly Phrase Open = new("Ваші файли, ще не імпортовані", "Your files, not yet imported");
    public static readonly Phrase Kept = new("Файл зберігається годину після останнього звернення. Бачите його лише ви.", "A file is kept for an hour after it was last asked for. Only you see it.");
    public static readonly Phrase Last = new("Останні імпорти", "The last imports");
    public static readonly Phrase None = new("Імпортів ще не було.", "There were no imports yet.");

    public static readonly Phrase When = new("Коли", "When");
    public static readonly Phrase File = new("Файл", "File");
    public static readonly Phrase Table = new("Таблиця", "Table");
    public static readonly Phrase Encoding = new("Кодування", "Encoding");
    public static readonly Phrase Delimiter = new("Роздільник", "Delimiter");
    public static readonly Phrase Sheet = new("Аркуш", "Sheet");
    public static readonly Phrase Detect = new("визначити", "detect");
    public static readonly Phrase Comma = new("кома", "comma");
    public static readonly Phrase Semicolon = new("крапка з комою", "semicolon");
    public static readonly Phrase Tab = new("табуляція", "tab");
    public static readonly Phrase Bar = new("вертикальна риска", "vertical bar");
    public static readonly Phrase ReadAnew = new("Прочитати так", "Read it so");
    public static readonly Phrase ChooseTable = new("Із заголовків не видно, яка це таблиця. Виберіть її.", "The headers do not tell which table it is. Choose it.");
    public static readonly Phrase Header = new("Стовпець у файлі", "Column of the file");
    public static readonly Phrase Samples = new("Приклади", "Samples");
    public static readonly Phrase Meaning = new("Що це", "What it is");
    public static readonly Phrase Extra = new("зберегти як додаткове поле", "keep as an extra field");
    public static readonly Phrase Official = new("Офіційна таблиця", "The official table");
    public static readonly Phrase Further = new("Інші поля", "Other fields");
    public static readonly Phrase Remembered = new("Файли з такими заголовками вже читали. Застосовано вашу відповідність стовпців.", "Files with these headers were read before. Your reading of the columns is applied.");
    public static readonly Phrase WillRemember = new("Виправлену відповідність запам’ятаємо для файлів із такими самими заголовками, і для командного рядка теж.", "A corrected reading is remembered for files with the same headers, and for the command line too.");
    public static readonly Phrase Next = new("Далі: перевірити", "Next: check");
    public static readonly Phrase Discard = new("Прибрати файл", "Remove the file");
    public static readonly Phrase Discarded = new("Файл прибрано. Реєстр не змінився.", "The file is removed. The register did not change.");
    public static readonly Phrase Mapping = new("Відповідність стовпців", "Columns");

    public static readonly Phrase New = new("Нові", "New");
    public static readonly Phrase Changing = new("Зміняться", "Will change");
    public static readonly Phrase Same = new("Без змін", "Unchanged");
    public static readonly Phrase Bad = new("З помилками", "With errors");
    public static readonly Phrase Summary = new("Підсумок", "Summary");
    public static readonly Phrase DifferenceHint = new("Закреслене — як зараз у реєстрі. Підкреслене — як буде після імпорту.", "Struck through: as the register is now. Underlined: as it will be.");
    public static readonly Phrase SameHint = new("Ці рядки кажуть те саме, що й реєстр. З ними нічого не станеться.", "These rows say what the register says. Nothing happens to them.");
    public static readonly Phrase BadHint = new("Ці рядки не імпортуються. Виправте їх у файлі — решту можна імпортувати вже зараз.", "These rows are not imported. Correct them in the file; the others can be imported now.");
    public static readonly Phrase Row = new("Рядок", "Row");
    public static readonly Phrase Asset = new("Об’єкт", "Asset");
    public static readonly Phrase Field = new("Поле", "Field");
    public static readonly Phrase Now = new("Зараз", "Now");
    public static readonly Phrase Then = new("Буде", "Will be");
    public static readonly Phrase Empty = new("порожньо", "empty");
    public static readonly Phrase Spelled = new("те саме, записане інакше", "the same, spelled otherwise");
    public static readonly Phrase Known = new("Що відомо", "What is known");
    public static readonly Phrase All = new("Усі", "All");
    public static readonly Phrase TakeRow = new("Імпортувати рядок {0}", "Import row {0}");
    public static readonly Phrase Inspected = new("Стан бачили на місці {0}. Звірте, що новіше.", "The condition was seen on site on {0}. Compare which is newer.");
    public static readonly Phrase Column = new("Стовпець", "Column");
    public static readonly Phrase InFile = new("У файлі", "In the file");
    public static readonly Phrase Remedy = new("Що не так і як виправити", "What is wrong and how to correct it");
    public static readonly Phrase BadBook = new("Завантажити ці рядки з поясненнями (XLSX)", "Download these rows with explanations (XLSX)");
    public static readonly Phrase BadText = new("те саме як CSV", "the same as CSV");
    public static readonly Phrase Remarks = new("Сумнівне, але імпортується", "Doubtful, yet imported");
    public static readonly Phrase First = new("Перший випадок", "First case");
    public static readonly Phrase Times = new("Разів", "Times");
    public static readonly Phrase Earlier = new("Показати попередні", "Show the previous ones");
    public static readonly Phrase Journaled = new("Кожну зміну збереже журнал: хто, коли й що саме.", "The journal keeps every change: who, when, and what.");
    public static readonly Phrase NothingToDo = new("У цьому файлі немає нічого нового для реєстру.", "This file has nothing new for the register.");
    public static readonly Phrase Stop = new("Зупинити", "Stop");
    public static readonly Phrase Reload = new("Оновити", "Reload");
    public static readonly Phrase CanClose = new("Вкладку можна закрити: робота триватиме, а файл чекатиме на сторінці «Імпорт».", "The tab may be closed: the work goes on, and the file waits on the page “Import”.");
    public static readonly Phrase Stopped = new("Роботу зупинено. Реєстр не змінився.", "The work was stopped. The register did not change.");
    public static readonly Phrase Failed = new("Не вдалося через помилку на сервері; реєстр не змінився. Спробуйте ще раз.", "It failed through a fault of the server; the register did not change. Try again.");
    public static readonly Phrase Outdated = new(
        "Тим часом реєстр змінився або вилучені рядки вплинули на інші. Нічого не імпортовано; нижче — що буде тепер. Перевірте ще раз.",
        "Meanwhile the register changed, or the rows left out affect others. Nothing was imported; below is what would happen now. Check once more.");
    public static readonly Phrase WereAdded = new("Додано об’єктів", "Assets added");
    public static readonly Phrase WereChanged = new("Змінено об’єктів", "Assets changed");
    public static readonly Phrase WereSame = new("Рядків без змін", "Rows unchanged");
    public static readonly Phrase WereBad = new("Рядків з помилками, не імпортовано", "Rows with errors, not imported");
    public static readonly Phrase ToRegistry = new("До реєстру", "To the register");
    public static readonly Phrase Another = new("Імпортувати ще файл", "Import another file");

    public static Phrase Rows(long count) => new(
        $"{Numbers.Of(count, Language.Ukrainian)} {Phrase.Plural(count, "рядок", "рядки", "рядків")}", $"{Numbers.Of(count, Language.English)} {(count == 1 ? "row" : "rows")}");

    public static Phrase Assets(long count) => new(
        $"{Numbers.Of(count, Language.Ukrainian)} {Phrase.Plural(count, "об’єкт", "об’єкти", "об’єктів")}", $"{Numbers.Of(count, Language.English)} {(count == 1 ? "asset" : "assets")}");

    public static Phrase Fields(long count) => new($"{count} {Phrase.Plural(count, "поле", "поля", "полів")}", $"{count} {(count == 1 ? "field" : "fields")}");

    public static Phrase ImportRows(long count) => new($"Імпортувати {Rows(count).Uk}", $"Import {Rows(count).En}");

    public static Phrase More(long count) => new($"Показати ще {Numbers.Of(count, Language.Ukrainian)}", $"Show {Numbers.Of(count, Language.English)} more");

    public static Phrase Recognised(int known, int all) => new(
        $"Розпізнано {known} із {all} {Phrase.Plural(all, "стовпця", "стовпців", "стовпців")}.", $"{known} of {all} columns are recognised.");

    public static Phrase ReadSoFar(long done, long? total) => total is { } all && all >= done
        ? new($"Прочитано {Rows(done).Uk} приблизно з {Numbers.Of(all, Language.Ukrainian)}.", $"{Rows(done).En} read of about {Numbers.Of(all, Language.English)}.")
        : new($"Прочитано {Rows(done).Uk}.", $"{Rows(done).En} read.");

    public static Phrase LeftOut(long count) => new($"Ви вилучили {Rows(count).Uk}.", $"You left out {Rows(count).En}.");

    public static readonly Phrase TakeAllBack = new("Повернути їх", "Take them back");

    public static Phrase Repeated(long count) => new(
        $"{Rows(count).Uk} повторено нижче у файлі; діє останній.", $"{Rows(count).En} are repeated further down; the last one counts.");

    public static Phrase Holders(long count) => new(
        $"Балансоутримувачів додасться або зміниться: {count}.", $"Balance holders added or changed: {count}.");

    /// <summary>A table in words.</summary>
    public static Phrase Of(AssetKind kind) => kind switch
    {
        AssetKind.Building => new("Будівлі, споруди, приміщення", "Buildings, structures, premises"),
        AssetKind.Movable => new("Рухоме майно", "Movable property"),
        _ => new("Земельні ділянки", "Land parcels"),
    };

    /// <summary>Where the meaning of a column comes from.</summary>
    public static Phrase Of(ColumnOrigin origin) => origin switch
    {
        ColumnOrigin.Official => new("офіційна назва", "official name"),
        ColumnOrigin.Alias => new("зрозуміла назва", "name that is understood"),
        ColumnOrigin.Extension => new("поле поза таблицею", "field beyond the table"),
        ColumnOrigin.Corrected => new("як ви сказали", "as you said"),
        ColumnOrigin.Remark => new("наші пояснення, не читаємо", "our explanations, not read"),
        ColumnOrigin.Repeated => new("повторює інший стовпець", "repeats another column"),
        _ => new("невідома назва", "unknown name"),
    };
}
