using AssetTags.Assets;
using AssetTags.Inspections;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of inspectors' pages.</summary>
internal static class VisitWords
{
    // A scanned code.
    public static readonly Phrase Update = new("Оновити", "Update");
    public static readonly Phrase UpdateHint = new("Стан, фото, нотатка", "Condition, photos, note");
    public static readonly Phrase Card = new("Картка об’єкта", "Card of the asset");
    public static readonly Phrase AllAsItWas = new("Усе як було", "All as it was");
    public static readonly Phrase AllAsItWasHint = new("На місці, стан не змінився, мітка ціла", "In place, condition unchanged, tag intact");
    public static readonly Phrase ScanOther = new("Сканувати іншу мітку", "Scan another tag");
    public static readonly Phrase NotThis = new("Це не той об’єкт", "This is another object");
    public static readonly Phrase NotThisHint = new("Мітка висить на чомусь іншому", "The tag hangs on something else");
    public static readonly Phrase WhatYouSee = new("Що ви бачите?", "What do you see?");
    public static readonly Phrase OldTag = new("Стара наліпка", "An old label");
    public static readonly Phrase OldTagText = new("Цю мітку замінено, на об’єкті має бути {0}. Стару зніміть.", "This tag was replaced; the object should have {0}. Take the old one off.");
    public static readonly Phrase OldTagAlone = new("Цю мітку виведено з ужитку, нової на об’єкті ще немає.", "This tag is out of use, and the object has no new one yet.");
    public static readonly Phrase BlankTitle = new("Чиста мітка", "A blank tag");
    public static readonly Phrase BlankText = new("Її ще не прикріплено до об’єкта.", "No asset has been assigned to it yet.");
    public static readonly Phrase BlankEnded = new("Її виведено з ужитку до того, як прикріпили до об’єкта. Візьміть іншу.", "It went out of use before it got an asset. Take another one.");
    public static readonly Phrase Attach = new("Прикріпити до об’єкта", "Attach to an asset");
    public static readonly Phrase UnknownTitle = new("Такого коду в реєстрі немає", "This code is not in the register");
    public static readonly Phrase UnknownText = new("Можливо, наліпка чужа або підроблена.", "The label may be foreign or forged.");
    public static readonly Phrase ForeignTitle = new("Це чужий QR-код", "This is a foreign QR code");
    public static readonly Phrase ForeignText = new(
        "Він веде на «{0}», а не до вашої громади. Якщо його наклеєно поверх мітки, позначте це в огляді: «Заклеєна чужою».",
        "It leads to “{0}”, not to your community. If it covers a tag, say so in the visit: “Covered by another”.");
    public static readonly Phrase NoTag = new("Мітки немає — знайти у списку", "No tag: find it in the list");
    public static readonly Phrase Misread = new("Схоже, один знак прочитано з помилкою.", "One symbol was probably misread.");
    public static readonly Phrase Near = new("Можливо, це", "Perhaps it is");
    public static readonly Phrase ScanNext = new("Сканувати далі", "Scan the next one");
    public static readonly Phrase ScanHint = new("Не сканується? Введіть код з наліпки.", "Does it not scan? Type the code of the label.");
    public static readonly Phrase CodeLabel = new("Код мітки", "Code of the tag");
    public static readonly Phrase Find = new("Знайти", "Find");
    public static readonly Phrase Never = new("Ще не оглядали", "Not inspected yet");
    public static readonly Phrase LastSeen = new("Оглянуто {0}", "Inspected {0}");
    public static readonly Phrase Inventory = new("інв. № {0}", "inv. no. {0}");

    // The form.
    public static readonly Phrase FormTitle = new("Стан і фото", "Condition and photos");
    public static readonly Phrase ConditionAsk = new("У якому стані об’єкт?", "In which condition is it?");
    public static readonly Phrase ConditionNow = new("У реєстрі зараз: {0}", "In the register now: {0}");
    public static readonly Phrase CannotTell = new("Не можу оцінити", "I cannot judge");
    public static readonly Phrase ChooseCondition = new("Оберіть стан або «Не можу оцінити».", "Choose a condition, or “I cannot judge”.");
    public static readonly Phrase Dangerous = new("Аварійний: небезпечно заходити чи стояти поруч", "Dangerous: not safe to enter or to stand near");
    public static readonly Phrase Status = new("Використання", "Use");
    public static readonly Phrase StatusSame = new("Не змінилося: {0}", "As it was: {0}");
    public static readonly Phrase Tag = new("Мітка", "Tag");
    public static readonly Phrase Photos = new("Фото", "Photos");
    public static readonly Phrase PhotosHint = new("До {0} знімків JPEG. Їх бачать лише працівники.", "Up to {0} JPEG pictures. Only staff see them.");
    public static readonly Phrase PhotosChosen = new("Обрано фото: {0}", "Photos chosen: {0}");
    public static readonly Phrase Note = new("Нотатка", "Note");
    public static readonly Phrase Place = new("Моє місце", "My position");
    public static readonly Phrase PlaceHint = new(
        "Телефон запитає дозволу. Місце збережеться разом з оглядом, його бачать лише працівники.",
        "The phone will ask for permission. The position is kept with the visit; only staff see it.");
    public static readonly Phrase PlaceFound = new("Місце додано, точність {0} м.", "Position added, {0} m exact.");
    public static readonly Phrase PlaceFailed = new("Телефон не дав місця. Огляд можна зберегти й без нього.", "The phone gave no position. The visit can be saved without it.");
    public static readonly Phrase Save = new("Зберегти огляд", "Save the visit");
    public static readonly Phrase Sending = new("Надсилаємо…", "Sending…");
    public static readonly Phrase NotSent = new(
        "Не надіслано: немає зв’язку. Нічого не втрачено — натисніть «Зберегти огляд» ще раз, запис буде один.",
        "Not sent: no connection. Nothing is lost; press “Save the visit” again, it makes one record.");
    public static readonly Phrase NotSentAsItWas = new(
        "Не надіслано: немає зв’язку. Натисніть «Усе як було» ще раз, запис буде один.", "Not sent: no connection. Press “All as it was” again, it makes one record.");
    public static readonly Phrase SignInAgain = new(
        "Не надіслано: сеанс закінчився. Увійдіть — усе введене, крім фото, повернеться у форму.",
        "Not sent: the session ended. Sign in, and everything typed but the photos comes back into the form.");
    public static readonly Phrase SignIn = new("Увійти", "Sign in");
    public static readonly Phrase CameBack = new("Форму відновлено з того, що ви ввели раніше. Фото додайте ще раз.", "The form is as you filled it before. Add the photos again.");
    public static readonly Phrase PhotosAgain = new("Фото додайте ще раз: браузер їх не зберіг.", "Add the photos again: the browser did not keep them.");
    public static readonly Phrase RecordedBefore = new("Записаний раніше огляд", "The visit recorded before");
    public static readonly Phrase BadNumber = new("Місце прочитати не вдалося. Збережіть без нього.", "The position cannot be read. Save without it.");
    public static readonly Phrase BadChoice = new("Такого варіанта немає. Оберіть зі списку.", "There is no such choice. Choose from the list.");

    // What came of it.
    public static readonly Phrase Recorded = new("Огляд записано", "The visit is recorded");
    public static readonly Phrase RecordedText = new("Надсилати ще раз не треба.", "No need to send it again.");
    public static readonly Phrase Late = new(
        "Пізніший огляд уже є в реєстрі, тому цей лише збережено в історії: стан і використання не змінено.",
        "A later visit is in the register, so this one is only kept in the history: condition and use are as they were.");
    public static readonly Phrase ConditionMoved = new("Стан у реєстрі змінено: було «{0}», тепер «{1}».", "The condition in the register changed from “{0}” to “{1}”.");
    public static readonly Phrase ConditionSame = new("Стан підтверджено: «{0}».", "The condition is confirmed: “{0}”.");
    public static readonly Phrase ConditionUntold = new("Стан не оцінено, у реєстрі він лишився, який був.", "The condition was not judged; it is as it was in the register.");
    public static readonly Phrase NowDangerous = new("Об’єкт позначено як аварійний.", "The asset is marked as dangerous.");
    public static readonly Phrase StatusMoved = new("Використання змінено: було «{0}», тепер «{1}».", "Its use changed from “{0}” to “{1}”.");
    public static readonly Phrase ReplaceTag = new("Мітку треба замінити", "The tag has to be replaced");
    public static readonly Phrase ReplaceTagText = new("У реєстрі вона лишається чинною, доки її не замінять.", "In the register it stays in use until somebody replaces it.");
    public static readonly Phrase ReplaceNow = new("Замінити мітку", "Replace the tag");
    public static readonly Phrase NowAttached = new("Мітку позначено як установлену на об’єкті.", "The tag is marked as attached to the asset.");
    public static readonly Phrase TakeOff = new("Скановано стару наліпку: її замінено. Зніміть її.", "An old label was scanned: it was replaced. Take it off.");
    public static readonly Phrase ClockAhead = new(
        "Годинник телефону спішить, тому час огляду — час отримання.", "The phone’s clock is ahead, so the visit counts as of when it was received.");
    public static readonly Phrase SameDay = new("Того самого дня тут були й інші", "Others were here on the same day");
    public static readonly Phrase PhotosAdded = new("Додано фото: {0}", "Photos added: {0}");
    public static readonly Phrase NotAccepted = new("Цих фото не прийнято", "These photos were not accepted");
    public static readonly Phrase PhotosFailed = new(
        "Огляд записано, а фото зберегти не вдалося. Додайте їх ще раз.", "The visit is recorded, but the photos could not be kept. Add them again.");
    public static readonly Phrase MorePhotos = new("Додати фото до цього огляду", "Add photos to this visit");
    public static readonly Phrase Send = new("Надіслати фото", "Send the photos");
    public static readonly Phrase ChoosePhotos = new("Оберіть хоч одне фото.", "Choose at least one photo.");
    public static readonly Phrase CorrectHint = new(
        "Помилилися? Запис лишається в історії, а діятиме новий огляд.", "A mistake? The record stays in the history, and a new visit takes its place.");
    public static readonly Phrase Correct = new("Виправити новим оглядом", "Correct it by a new visit");
    public static readonly Phrase MyVisits = new("Мої огляди", "My visits");
    public static readonly Phrase PhotoOf = new("Фото {0} з огляду", "Photo {0} of the visit");

    // Lists.
    public static readonly Phrase VisitsNone = new("Ви ще нічого не оглядали.", "You have not inspected anything yet.");
    public static readonly Phrase More = new("Далі", "More");
    public static readonly Phrase Back = new("На початок", "To the beginning");
    public static readonly Phrase LateBadge = new("надійшов пізніше", "arrived late");
    public static readonly Phrase OverdueTitle = new("Що час оглянути", "What is to be inspected");
    public static readonly Phrase OverdueCount = new("Ніколи не оглядали: {0}. Прострочено: {1}.", "Never inspected: {0}. Overdue: {1}.");
    public static readonly Phrase OverdueNone = new("Усе оглянуто вчасно.", "Everything was inspected in time.");
    public static readonly Phrase Holder = new("Балансоутримувач", "Balance holder");
    public static readonly Phrase AllHolders = new("усі", "all");
    public static readonly Phrase ClassBegins = new("Код класу починається з", "Class code begins with");
    public static readonly Phrase Show = new("Показати", "Show");
    public static readonly Phrase Map = new("Карта", "Map");
    public static readonly Phrase Object = new("Об’єкт", "Asset");
    public static readonly Phrase DueOn = new("Термін", "Due");
    public static readonly Phrase LastOn = new("Останній огляд", "Last inspected");
    public static readonly Phrase Intervals = new("Як часто оглядати", "How often to inspect");
    public static readonly Phrase IntervalsText = new(
        "Діє найточніший рядок: спершу довший код класу, потім той, що називає стан. Типові проміжки — не вимога закону, а початок: змініть їх на свої.",
        "The most exact row counts: the longer class code first, then the one that names the condition. The defaults are no law but a beginning: change them to your own.");
    public static readonly Phrase ClassPrefix = new("Початок коду класу", "Beginning of the class code");
    public static readonly Phrase AllClasses = new("усі класи", "all classes");
    public static readonly Phrase AnyCondition = new("будь-який", "any");
    public static readonly Phrase Months = new("Місяців між оглядами", "Months between visits");
    public static readonly Phrase BuiltIn = new("типовий", "default");
    public static readonly Phrase Own = new("власний", "own");
    public static readonly Phrase Remove = new("Вилучити", "Remove");
    public static readonly Phrase Origin = new("Звідки", "From");
    public static readonly Phrase KeepInterval = new("Зберегти проміжок", "Keep the interval");
    public static readonly Phrase IntervalKept = new("Проміжок збережено.", "The interval is kept.");
    public static readonly Phrase IntervalRemoved = new("Проміжок вилучено. Де є типовий, діє він.", "The interval is removed. Where there is a default, it holds.");
    public static readonly Phrase WholeNumber = new("Напишіть кількість місяців цілим числом.", "Write the number of months as a whole number.");

    /// <summary>The session ended while the form was filled.</summary>
    public static readonly FaultWords SessionEnded = new(
        new("Огляд не записано: сеанс закінчився", "The visit is not recorded: the session ended"),
        new("Ось ваша нотатка. Скопіюйте її, увійдіть і запишіть огляд ще раз.", "Here is your note. Copy it, sign in and record the visit again."));

    /// <summary>More photos than fit into one sending.</summary>
    public static Phrase TooManyPhotos(int most) => new(
        $"Забагато фото: можна до {most} за раз. Решту додасте після збереження.", $"Too many photos: up to {most} at once. Add the others after saving.");

    /// <summary>How a tag was found.</summary>
    public static Phrase Of(FoundTagState state) => state switch
    {
        FoundTagState.Intact => new("Ціла", "Intact"),
        FoundTagState.Damaged => new("Пошкоджена", "Damaged"),
        FoundTagState.Missing => new("Немає", "Missing"),
        _ => new("Заклеєна чужою", "Covered by another"),
    };

    /// <summary>A condition, or that it was not judged.</summary>
    public static Phrase Of(AssetCondition? condition) => condition is { } known ? AssetWords.Of(known) : new("не оцінено", "not judged");
}
