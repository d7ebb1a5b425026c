using AssetTags.Publicity;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of changes by which the public sees more.</summary>
internal static class OpeningWords
{
    /// <summary>The field by which a person agrees, in forms and addresses alike: the level that an asset may open to.</summary>
    public const string Field = "mayOpenTo";

    public static readonly Phrase Title = new("Ця зміна відкриє об’єкт ширше", "This change opens the asset wider");
    public static readonly Phrase TitleMany = new("Ця зміна відкриє ширше: {0}", "This change opens wider: {0}");
    public static readonly Phrase Seen = new("Мешканці побачать також:", "Residents will also see:");
    public static readonly Phrase LetGo = new("Перестане обмежувати:", "This restricts no more:");
    public static readonly Phrase Queued = new("Після збереження об’єкт стане в чергу до того, хто відповідає за відкритість.", "After saving, the asset waits for whoever decides on publicity.");
    public static readonly Phrase Agree = new("Так, мешканці можуть це бачити", "Yes, residents may see this");
    public static readonly Phrase Asked = new("Збереження відкриє більше, ніж видно тепер. Перегляньте, що саме, і підтвердьте позначкою.", "Saving shows more than is seen now. Look at what, and confirm it by the mark.");
    public static readonly Phrase Saved = new("Зміни збережено. Об’єкт став відкритішим і чекає на перегляд.", "The changes were saved. The asset is more open now, and waits to be looked at.");
    public static readonly Phrase Needed = new(
        "Після цієї зміни мешканці бачили б більше.", "After this change the public would see more.");
    public static readonly Phrase NeededHow = new(
        "Якщо так і треба, надішліть те саме з параметром mayOpenTo, у якому рівень «after» з opens.", "If that is meant, send the same with the parameter mayOpenTo and the level “after” of opens.");

    // The queue.
    public static readonly Phrase Queue = new("Стали відкритішими", "Became more open");
    public static readonly Phrase QueueText = new(
        "Через зміни в реєстрі мешканці бачать про ці об’єкти більше. Підтвердьте, що так і має бути, або ухваліть інше рішення.",
        "Because of changes in the register residents see more of these assets. Confirm that it shall be so, or decide otherwise.");
    public static readonly Phrase NothingOpened = new("Таких об’єктів немає.", "There are no such assets.");
    public static readonly Phrase Was = new("Було", "Was");
    public static readonly Phrase Now = new("Тепер", "Now");
    public static readonly Phrase What = new("Що змінили", "What was changed");
    public static readonly Phrase Confirm = new("Підтвердити позначені", "Confirm the marked");
    public static readonly Phrase Pick = new("Позначити «{0}»", "Mark '{0}'");
    public static readonly Phrase Confirmed = new("Переглянуто об’єктів: {0}.", "Assets looked at: {0}.");
    public static readonly Phrase ConfirmedExcept = new(
        "Переглянуто об’єктів: {0}. В інших ({1}) рівень тим часом змінився: перегляньте ще раз.", "Assets looked at: {0}. Others ({1}) have another level meanwhile: look again.");
    public static readonly Phrase NoneMarked = new("Позначте хоча б один об’єкт.", "Mark at least one asset.");

    /// <summary>What residents see at a level that they do not see at a stricter one.</summary>
    public static Phrase Gains(PublicityLevel before, PublicityLevel after)
    {
        Phrase[] steps =
        [
            new("номер будинку, точку на карті, площу, опис, власника й користувача, документи, фото", "house number, point on the map, area, description, owner and user, documents, photos"),
            new("назву, призначення, вулицю без номера, інвентарний номер, стан і статус", "name, purpose, street without number, inventory number, condition and status"),
            new("що об’єкт існує і хто за нього відповідає", "that the asset exists and who answers for it"),
        ];
        var gained = steps[(int)after..(int)before].Reverse().ToList();
        return new(string.Join("; ", gained.Select(g => g.Uk)) + ".", string.Join("; ", gained.Select(g => g.En)) + ".");
    }
}
