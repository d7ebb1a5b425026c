using AssetTags.Assets;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of the desk, where assets are changed.</summary>
internal static class DeskWords
{
    public static readonly Phrase NewTitle = new("Новий об’єкт", "New asset");
    public static readonly Phrase NewLead = new("Що додаємо?", "What is it?");
    public static readonly Phrase EditTitle = new("Редагування", "Editing");
    public static readonly Phrase Create = new("Додати до реєстру", "Add to the register");
    public static readonly Phrase Created = new("Об’єкт «{0}» додано.", "'{0}' was added.");
    public static readonly Phrase Saved = new("Зміни збережено.", "The changes were saved.");
    public static readonly Phrase SavedWith = new("Зміни збережено. Перевірте: {0}", "The changes were saved. Please check: {0}");
    public static readonly Phrase Unchanged = new("Нічого не змінилося: реєстр уже містить саме це.", "Nothing changed: the register says so already.");
    public static readonly Phrase None = new("не вказано", "not given");
    public static readonly Phrase Empty = new("порожньо", "empty");
    public static readonly Phrase PickLater = new("Оберіть", "Choose");
    public static readonly Phrase Other = new("Інші дії", "Other actions");

    public static readonly Phrase ConflictTitle = new("Поки ви редагували, картку змінили", "The card was changed while you edited");
    public static readonly Phrase ConflictText = new(
        "Ваші зміни нижче, нічого не втрачено. Порівняйте й оберіть, що лишити.", "Your changes are below, nothing is lost. Compare, and choose what to keep.");
    public static readonly Phrase ConflictField = new("Поле", "Field");
    public static readonly Phrase ConflictBase = new("Було", "Was");
    public static readonly Phrase ConflictTheirs = new("Змінили на", "Changed to");
    public static readonly Phrase ConflictMine = new("Ваше", "Yours");
    public static readonly Phrase ConflictChoose = new("Оберіть, що лишити в полі «{0}»", "Choose what to keep in '{0}'");
    public static readonly Phrase ConflictNone = new("Ваші зміни нічого не перекривають: збережіть ще раз.", "Your changes overwrite nothing: save once more.");
    public static readonly Phrase ConflictOnlyTheirs = new("змінили без вас, лишиться", "changed by others, stays");
    public static readonly Phrase ConflictOnlyMine = new("змінили лише ви, збережеться", "changed by you only, will be saved");
    public static readonly Phrase ConflictAgree = new("обоє змінили однаково", "both changed alike");
    public static readonly Phrase ConflictSave = new("Зберегти обране", "Save what is chosen");
    public static readonly Phrase ConflictForm = new("Повернутися до форми", "Back to the form");

    public static readonly Phrase SplitTitle = new("Поділити на приміщення", "Split into premises");
    public static readonly Phrase SplitLead = new(
        "Будівля лишається в реєстрі як ціле. Кожне приміщення стане окремим об’єктом із її адресою та балансоутримувачем.",
        "The building stays in the register as the whole. Each of its parts becomes an asset with its address and balance holder.");
    public static readonly Phrase SplitPart = new("Приміщення {0}", "Part {0}");
    public static readonly Phrase SplitMore = new("Додати рядок", "Add a row");
    public static readonly Phrase SplitExceed = new("Площа частин може бути більшою за площу будівлі", "The areas of the parts may exceed that of the building");
    public static readonly Phrase SplitDo = new("Поділити", "Split");
    public static readonly Phrase SplitNow = new("Поділено, створено приміщень: {0}", "Split, premises created: {0}");

    public static readonly Phrase MergeTitle = new("Об’єднати з іншими", "Merge with others");
    public static readonly Phrase MergeLead = new(
        "Лишиться цей об’єкт. Інші вибудуть з обліку за документом, а їхні мітки вестимуть сюди.", "This asset stays. The others leave the books with a document, and their tags lead here.");
    public static readonly Phrase MergeOthers = new("Які об’єкти приєднати", "Which assets to merge into it");
    public static readonly Phrase MergeOthersHint = new("По одному в рядку: код мітки, інвентарний номер або ідентифікатор.", "One a line: the code of a tag, an inventory number or an identifier.");
    public static readonly Phrase MergeCheck = new("Перевірити", "Check");
    public static readonly Phrase MergeDo = new("Об’єднати", "Merge");
    public static readonly Phrase MergeFound = new("Буде приєднано", "Will be merged");
    public static readonly Phrase Merged = new("Об’єкти об’єднано.", "The assets were merged.");
    public static readonly Phrase NotFoundBy = new("За «{0}» нічого не знайдено.", "Nothing answers to '{0}'.");
    public static readonly Phrase SeveralBy = new("Під «{0}» кілька об’єктів: впишіть код мітки або ідентифікатор.", "Several assets answer to '{0}': give the code of a tag or an identifier.");

    public static readonly Phrase TransferTitle = new("Передати іншому балансоутримувачу", "Transfer to another balance holder");
    public static readonly Phrase TransferLead = new("Мітки лишаються на місці: код і сторінка об’єкта ті самі.", "Tags stay where they are: the code and the page remain the same.");
    public static readonly Phrase TransferTo = new("Кому передають", "Who takes it");
    public static readonly Phrase TransferFrom = new("Від кого", "From whom");
    public static readonly Phrase ActNumber = new("Номер акта або рішення", "Number of the act or decision");
    public static readonly Phrase ActDate = new("Дата акта або рішення", "Date of the act or decision");
    public static readonly Phrase NewNumber = new("Новий інвентарний номер", "New inventory number");
    public static readonly Phrase NewNumberHint = new("Порожньо — номер лишається.", "Empty: the number stays.");
    public static readonly Phrase TransferDo = new("Передати", "Transfer");
    public static readonly Phrase Transferred = new("Передано: {0}.", "Handed over to {0}.");
    public static readonly Phrase NewRevision = new("Поки ви дивилися, об’єкт змінили. Перевірте його картку й натисніть ще раз.", "The asset was changed meanwhile. Look at its card, and press again.");

    public static readonly Phrase MoveTitle = new("Зміна балансоутримувача після реорганізації", "Change of balance holder after a reorganisation");
    public static readonly Phrase MoveLead = new("Усе, що на обліку в одного, переходить до іншого одним актом.", "Everything on the books of one goes to another by one act.");
    public static readonly Phrase MoveSure = new("Перейде: {0}", "To be handed over: {0}");
    public static readonly Phrase MoveCheck = new("Порахувати", "Count");

    public static readonly Phrase StatusTitle = new("Використання об’єкта", "Use of the asset");
    public static readonly Phrase Status = new("Використання", "Use");
    public static readonly Phrase StatusLead = new("Щоб списати, передати чи визнати втраченим, потрібен документ. Сторінка й мітка об’єкта лишаються.", "To write off, transfer or call lost, a document is needed. The page and the tag of the asset stay.");
    public static readonly Phrase DocumentNumber = new("Номер документа", "Number of the document");
    public static readonly Phrase DocumentDate = new("Дата документа", "Date of the document");
    public static readonly Phrase StatusDo = new("Змінити використання", "Change the use");
    public static readonly Phrase StatusChanged = new("Використання змінено.", "The use was changed.");
    public static readonly Phrase NoDate = new("Такої дати немає. Введіть її так: 31.01.2026.", "There is no such date. Enter it so: 31.01.2026.");

    public static readonly Phrase ParentTitle = new("Частина іншого об’єкта", "Part of another asset");
    public static readonly Phrase ParentLead = new("Наприклад приміщення — частина будівлі. Порожнє поле — окремий об’єкт.", "Premises are a part of a building, for instance. Empty: an asset by itself.");
    public static readonly Phrase ParentOf = new("Частиною чого є", "What it is a part of");
    public static readonly Phrase ParentHint = new("Код мітки, інвентарний номер або ідентифікатор.", "The code of a tag, an inventory number or an identifier.");

    /// <summary>A status as the desk names it.</summary>
    public static Phrase Of(AssetStatus status) => AssetWords.Of(status);

    /// <summary>A kind of property.</summary>
    public static Phrase Of(AssetKind kind) => kind switch
    {
        AssetKind.Building => new("Будівля, споруда, приміщення", "Building, structure, premises"),
        AssetKind.Movable => new("Рухоме майно", "Movable property"),
        AssetKind.Parcel => new("Земельна ділянка", "Land parcel"),
        _ => new(kind.ToString(), kind.ToString()),
    };
}
