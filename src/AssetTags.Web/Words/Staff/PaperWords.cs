using AssetTags.Assets;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of photos and documents at a desk.</summary>
internal static class PaperWords
{
    public static readonly Phrase Photos = new("Фото", "Photos");
    public static readonly Phrase Documents = new("Документи", "Documents");
    public static readonly Phrase Back = new("До картки", "To the card");
    public static readonly Phrase AddPhotos = new("Додати фото", "Add photos");
    public static readonly Phrase PhotosHint = new(
        "JPEG, по кілька одразу, до 12 МБ кожне. Координати, камеру й інші приховані дані вилучаємо.",
        "JPEG, several at once, up to 12 MB each. Coordinates, camera and other hidden data are taken out.");
    public static readonly Phrase Files = new("Файли", "Files");
    public static readonly Phrase Caption = new("Підпис", "Caption");
    public static readonly Phrase TakenOn = new("Коли знято", "Taken on");
    public static readonly Phrase Panorama = new("кругова панорама 360°", "full 360° panorama");
    public static readonly Phrase AllPanoramas = new("Усі файли — кругові панорами 360° (до 20 МБ)", "All files are full 360° panoramas (up to 20 MB)");
    public static readonly Phrase NoFiles = new("Виберіть хоча б один файл.", "Choose one file at least.");
    public static readonly Phrase TooMany = new("Забагато файлів: до 20 за раз.", "Too many files: up to 20 at once.");
    public static readonly Phrase NoPhotos = new("Фото ще немає.", "There are no photos yet.");
    public static readonly Phrase Save = new("Зберегти підпис", "Save the caption");
    public static readonly Phrase Earlier = new("Пересунути вперед", "Move forward");
    public static readonly Phrase Later = new("Пересунути назад", "Move back");
    public static readonly Phrase First = new("Зробити головним", "Make it the first");
    public static readonly Phrase Main = new("головне", "the first");
    public static readonly Phrase Remove = new("Прибрати", "Remove");
    public static readonly Phrase PhotoRemoved = new("Фото прибрано. Його вже ніде не видно.", "The photo is removed. It is shown nowhere any more.");
    public static readonly Phrase PhotoRestored = new("Фото повернуто на своє місце.", "The photo is back in its place.");
    public static readonly Phrase PhotoMoved = new("Порядок фото змінено.", "The order of photos is changed.");
    public static readonly Phrase PhotoDescribed = new("Підпис збережено.", "The caption is saved.");
    public static readonly Phrase OfVisits = new("З оглядів", "From visits");
    public static readonly Phrase OfVisitsHint = new(
        "Ці фото лишаються, як їх надіслав інспектор; мешканці їх не бачать.", "These photos stay as the inspector sent them; residents do not see them.");
    public static readonly Phrase Visit = new("Огляд", "Visit");
    public static readonly Phrase OfVisitAlternative = new("Фото з огляду", "A photo of a visit");
    public static readonly Phrase Removed = new("Прибрані фото", "Removed photos");
    public static readonly Phrase Restore = new("Повернути", "Bring back");
    public static readonly Phrase NoAlternative = new("Фото без підпису", "A photo without a caption");
    public static readonly Phrase Known = new("{0}: таке фото вже є.", "{0}: this photo is here already.");
    public static readonly Phrase KnownRemoved = new("{0}: це фото прибрали раніше. Його можна повернути нижче.", "{0}: this photo was removed earlier. It can be brought back below.");
    public static readonly Phrase NotAdded = new("Не додано:", "Not added:");

    public static readonly Phrase AddDocument = new("Додати документ", "Add a document");
    public static readonly Phrase Kind = new("Вид", "Kind");
    public static readonly Phrase Number = new("Номер", "Number");
    public static readonly Phrase Date = new("Дата", "Date");
    public static readonly Phrase Name = new("Назва", "Title");
    public static readonly Phrase Link = new("Посилання", "Link");
    public static readonly Phrase LinkHint = new("Де документ оприлюднено: https://…", "Where it is published: https://…");
    public static readonly Phrase File = new("Файл PDF", "PDF file");
    public static readonly Phrase FileHint = new(
        "До 20 МБ. Файл бачать лише працівники; мешканці бачать вид, номер, дату, назву й посилання.",
        "Up to 20 MB. Only staff see the file; residents see kind, number, date, title and link.");
    public static readonly Phrase NoDocuments = new("Документів ще немає.", "There are no documents yet.");
    public static readonly Phrase DocumentAdded = new("Документ додано.", "The document is added.");
    public static readonly Phrase DocumentKnown = new("Такий документ уже є. Нічого не змінилося.", "This document is here already. Nothing changed.");
    public static readonly Phrase DocumentRemoved = new("Документ прибрано.", "The document is removed.");
    public static readonly Phrase DocumentRestored = new("Документ повернуто.", "The document is back.");
    public static readonly Phrase FileTooLarge = new("Файл завеликий: до 20 МБ. Зменште роздільність сканування.", "The file is too large: up to 20 MB. Scan it at a lower resolution.");
    public static readonly Phrase BadDate = new("Дата не читається. Приклад: 2026-10-14.", "The date cannot be read. Example: 2026-10-14.");
    public static readonly Phrase OnlyHere = new("лише для працівників", "staff only");

    public static Phrase Added(int count) => new(
        $"Додано {count} {Phrase.Plural(count, "фото", "фото", "фото")}.", $"{count} {(count == 1 ? "photo" : "photos")} added.");

    public static Phrase Of(AssetDocumentKind kind) => kind switch
    {
        AssetDocumentKind.Decision => new("Рішення", "Decision"),
        AssetDocumentKind.Act => new("Акт", "Act"),
        AssetDocumentKind.Contract => new("Договір", "Contract"),
        _ => new("Інший документ", "Other document"),
    };

    public static Phrase Megabytes(long bytes) => new(
        $"{Numbers.Of(Math.Round(bytes / 1_000_000m, 1), Language.Ukrainian)} МБ", $"{Numbers.Of(Math.Round(bytes / 1_000_000m, 1), Language.English)} MB");
}
