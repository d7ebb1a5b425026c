namespace AssetTags.Web.Words.Staff;

/// <summary>The words of changes of many assets, and of streets.</summary>
internal static class BulkPageWords
{
    public static readonly Phrase Title = new("Змінити разом", "Change together");
    public static readonly Phrase Lead = new("Впишіть лише те, що змінити; решта лишиться. Спершу побачите, що вийде.", "Fill in only what to change; the rest stays. First you see what comes of it.");
    public static readonly Phrase Clear = new("очистити", "clear");
    public static readonly Phrase Preview = new("Показати, що зміниться", "Show what changes");
    public static readonly Phrase Apply = new("Змінити", "Change");
    public static readonly Phrase Back = new("Назад до полів", "Back to the fields");
    public static readonly Phrase WillChange = new("Зміниться", "Will change");
    public static readonly Phrase Same = new("Уже так", "So already");
    public static readonly Phrase Rest = new("і ще {0}", "and {0} more");
    public static readonly Phrase Asset = new("Об’єкт", "Asset");
    public static readonly Phrase Number = new("Інвентарний номер", "Inventory number");
    public static readonly Phrase ToTransfer = new("Що передають", "What is handed over");
    public static readonly Phrase Changes = new("Зміни", "Changes");
    public static readonly Phrase Outdated = new("Поки ви дивилися, дещо з цього змінили. Перегляньте ще раз.", "Some of this was changed meanwhile. Please look again.");
    public static readonly Phrase Done = new("Змінено: {0}.", "Changed: {0}.");
    public static readonly Phrase NothingChanges = new("Нічого не зміниться: реєстр уже містить саме це.", "Nothing changes: the register says so already.");
    public static readonly Phrase NothingChosen = new("Не обрано жодного об’єкта. Позначте їх у реєстрі.", "No asset was chosen. Mark some in the register.");
    public static readonly Phrase FaultCount = new("{0}, перший — «{1}»", "{0}, the first is '{1}'");
    public static readonly Phrase RecordTitle = new("Зміна багатьох об’єктів", "Change of many assets");
    public static readonly Phrase By = new("Хто", "Who");
    public static readonly Phrase When = new("Коли", "When");
    public static readonly Phrase What = new("Що", "What");
    public static readonly Phrase Undo = new("Повернути, як було", "Put back as it was");
    public static readonly Phrase UndoLead = new("Об’єктів, які відтоді змінили, це не торкнеться.", "Assets that were changed since are left alone.");
    public static readonly Phrase Undone = new("Повернуто: {0}.", "Put back: {0}.");
    public static readonly Phrase UndoneExcept = new("Повернуто: {0}. Не зачеплено, бо їх або пов’язані з ними об’єкти відтоді змінили: {1}.", "Put back: {0}. Left alone, because they or assets tied to them were changed since: {1}.");
    public static readonly Phrase UndoneBefore = new("Це вже повернуто.", "This was put back before.");
    public static readonly Phrase UndoneOn = new("Повернуто {0}", "Put back on {0}");

    public static readonly Phrase StreetsTitle = new("Перейменовані вулиці", "Renamed streets");
    public static readonly Phrase StreetsLead = new("За колишньою назвою об’єкти знаходитимуть і далі.", "Assets are still found by the former name.");
    public static readonly Phrase OldName = new("Колишня назва", "Former name");
    public static readonly Phrase NewName = new("Теперішня назва", "Present name");
    public static readonly Phrase Settlement = new("Населений пункт", "Settlement");
    public static readonly Phrase SettlementHint = new("Якщо така вулиця є в кількох.", "Where several have such a street.");
    public static readonly Phrase RenamedOn = new("Дата перейменування", "Date of renaming");
    public static readonly Phrase Decision = new("Номер рішення", "Number of the decision");
    public static readonly Phrase Enter = new("Внести", "Enter");
    public static readonly Phrase Entered = new("Внесено: «{0}».", "Entered: '{0}'.");
    public static readonly Phrase TakeBack = new("Прибрати", "Take back");
    public static readonly Phrase TakenBack = new("Запис прибрано.", "The entry was taken back.");
    public static readonly Phrase NoStreets = new("Ще жодної.", "None yet.");

    public static readonly Counted Assets = new("об’єкт", "об’єкти", "об’єктів", "asset", "assets");
}
