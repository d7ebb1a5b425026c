namespace AssetTags.Web.Words;

/// <summary>What a page says when there is nothing to show.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Text">What to do.</param>
internal sealed record FaultWords(Phrase Title, Phrase Text)
{
    public static readonly Phrase Number = new("Номер помилки:", "Number of the fault:");
    public static readonly Phrase Home = new("На першу сторінку", "To the first page");

    /// <summary>The words for a status code of HTTP.</summary>
    public static FaultWords Of(int status) => status switch
    {
        StatusCodes.Status404NotFound or StatusCodes.Status410Gone => new(PageWords.NotFoundTitle, PageWords.NotFoundText),
        StatusCodes.Status401Unauthorized => new(
            new("Спершу увійдіть", "Sign in first"),
            new("Ця адреса — для працівників громади.", "This address is for the community’s staff.")),
        StatusCodes.Status403Forbidden => new(
            new("Це не у вашій ролі", "This is not in your role"),
            new("Якщо вам це потрібно для роботи, попросіть адміністратора громади дати вам роль.", "If your work needs it, ask the community’s administrator for the role.")),
        StatusCodes.Status412PreconditionFailed => new(
            new("Тим часом це змінили", "It was changed meanwhile"),
            new("Відкрийте сторінку ще раз, подивіться на зміни й повторіть свої.", "Open the page again, look at the changes and repeat yours.")),
        StatusCodes.Status405MethodNotAllowed => new(
            new("Так ця адреса не відповідає", "This address does not answer that"),
            new("Її можна лише відкрити.", "It can only be opened.")),
        StatusCodes.Status413PayloadTooLarge => new(
            new("Надіслано забагато", "Too much was sent"),
            new("Один запит вміщає до 1 МБ. Надішліть менше.", "One request takes up to 1 MB. Send less.")),
        StatusCodes.Status429TooManyRequests => new(PageWords.BusyTitle, PageWords.BusyText),
        StatusCodes.Status503ServiceUnavailable => new(
            new("Реєстр зараз недоступний", "The register is not available now"),
            new("Його база даних не відповідає або зайнята. Спробуйте за хвилину.", "Its database does not answer, or is busy. Try again in a minute.")),
        StatusCodes.Status507InsufficientStorage => new(
            new("Файл не збережено: на сервері немає місця", "The file was not kept: the server has no room"),
            new(
                "Диск повний, або в теку не можна писати. Нічого не записано наполовину. Скажіть про це тому, хто доглядає сервер, і повторіть, коли місце буде.",
                "The disk is full, or the folder cannot be written to. Nothing was recorded by half. Tell whoever keeps the server, and try again when there is room.")),
        >= 500 => new(PageWords.FaultTitle, PageWords.FaultText),
        _ => new(
            new("Запит незрозумілий", "The request is not understood"),
            new("Перевірте адресу й відкрийте її ще раз.", "Check the address and open it again.")),
    };
}
