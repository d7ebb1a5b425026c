namespace AssetTags.Web.Words.Staff;

/// <summary>The words of the list of imports, and of taking one back.</summary>
internal static class ImportUndoWords
{
    public static readonly Phrase Title = new("Імпорти", "Imports");
    public static readonly Phrase Lead = new("Помилковий імпорт можна скасувати: відкрийте його і спершу побачите, що буде.", "An import made by mistake can be taken back: open it, and first you see what would happen.");
    public static readonly Phrase All = new("Усі імпорти й скасування", "All imports, and taking them back");
    public static readonly Phrase Older = new("Давніші", "Older ones");
    public static readonly Phrase Added = new("Додано", "Added");
    public static readonly Phrase Changed = new("Змінено", "Changed");
    public static readonly Phrase Skipped = new("Пропущено з помилками", "Left out because of errors");
    public static readonly Phrase State = new("Чи діє", "Whether it holds");
    public static readonly Phrase Holds = new("діє", "holds");
    public static readonly Phrase UndoneOn = new("скасовано {0}", "taken back on {0}");
    public static readonly Phrase By = new("Хто", "Who");

    public static readonly Phrase Mistake = new("Імпортували помилково?", "Imported by mistake?");
    public static readonly Phrase Look = new("Подивитися, як скасувати", "See how to take it back");
    public static readonly Phrase What = new("Що буде, якщо скасувати", "What happens if it is taken back");
    public static readonly Phrase WasDone = new("Що зроблено, коли скасовували", "What was done when it was taken back");
    public static readonly Phrase Restored = new("Змінені об’єкти стануть, як були", "Changed assets that become as they were");
    public static readonly Phrase TakenOut = new("Додані об’єкти буде знято з обліку", "Added assets that leave the books");
    public static readonly Phrase LeftAlone = new("Лишаться, як є зараз", "Stay as they are now");
    public static readonly Phrase WereRestored = new("Змінені об’єкти стали, як були", "Changed assets became as they were");
    public static readonly Phrase WereTakenOut = new("Додані об’єкти знято з обліку", "Added assets left the books");
    public static readonly Phrase WereLeft = new("Лишилися, як були", "Stayed as they were");
    public static readonly Phrase Why = new("Чому лишаються", "Why they stay");
    public static readonly Phrase How = new("Скільки", "How many");
    public static readonly Phrase Such = new("Наприклад", "For example");
    public static readonly Phrase Meaning = new(
        "Знятий з обліку об’єкт не видаляється: його списано з посиланням на скасований імпорт і закрито для публіки. Його номер та ідентифікатор вільні, тож виправлений файл внесе його наново. Балансоутримувачі лишаються.",
        "An asset that leaves the books is not deleted: it is written off with this as the ground, and closed to the public. Its number and identifier are free, so a corrected file adds it anew. Balance holders stay.");
    public static readonly Phrase Undo = new("Скасувати імпорт", "Take the import back");
    public static readonly Phrase Nothing = new("Скасовувати нічого: усе, що внесено, відтоді змінили або використали.", "There is nothing to take back: all that was brought in was changed or used since.");
    public static readonly Phrase UndoneBefore = new("Цей імпорт уже скасовано.", "This import was taken back before.");

    /// <summary>What was done.</summary>
    public static Phrase Done(int restored, int takenOut, int left) => new(
        $"Імпорт скасовано. Повернуто, як було: {Numbers.Of(restored, Language.Ukrainian)}; знято з обліку: {Numbers.Of(takenOut, Language.Ukrainian)}; лишено без змін: {Numbers.Of(left, Language.Ukrainian)}.",
        $"The import is taken back. As they were: {Numbers.Of(restored, Language.English)}; off the books: {Numbers.Of(takenOut, Language.English)}; left alone: {Numbers.Of(left, Language.English)}.");
}
