namespace AssetTags.Photos.Jpeg;

/// <summary>Why a file is not taken as a photo, and what would be.</summary>
internal static class JpegFault
{
    private const int Thousand = 1_000, Million = 1_000_000;

    public static readonly Phrase CutOff = new(
        "файл обірвано: зображення не має кінця. Скопіюйте його з камери чи телефона ще раз.",
        "the file is cut off: the picture has no end. Copy it from the camera or phone once more.");

    public static readonly Phrase NoPicture = new(
        "у файлі немає зображення. Скопіюйте його з камери чи телефона ще раз.",
        "the file holds no picture. Copy it from the camera or phone once more.");

    public static readonly Phrase Uncommon = new(
        "незвичний різновид JPEG (без втрат, арифметичний, 12-бітовий або для друкарні). Збережіть фото як звичайний JPEG, кольори RGB.",
        "an uncommon kind of JPEG (lossless, arithmetic, 12-bit or for a printing press). Save the photo as an ordinary JPEG in RGB.");

    public static readonly Phrase TooManyScans = new(
        $"зображення складено більш ніж із {JpegLimits.MostScans} проходів. Збережіть фото як звичайний JPEG.",
        $"the picture is made of more than {JpegLimits.MostScans} scans. Save the photo as an ordinary JPEG.");

    /// <summary>The structure contradicts itself.</summary>
    /// <param name="part">The part of the file as the standard names it, such as DHT.</param>
    public static Phrase Broken(string part) => new(
        $"файл пошкоджено ({part}). Відкрийте фото у звичайній програмі й збережіть як JPEG.",
        $"the file is damaged ({part}). Open the photo in an ordinary program and save it as JPEG.");

    public static Phrase TooLarge(int width, int height) => new(
        $"{width} × {height} точок завелике: можна до {JpegLimits.LongestSide / Thousand} 000 на сторону й до {JpegLimits.MostPixels / Million} млн разом. Зменште фото.",
        $"{width} × {height} pixels is too large: up to {JpegLimits.LongestSide / Thousand},000 a side and {JpegLimits.MostPixels / Million} million in all. Make the photo smaller.");

    public static Phrase TooHeavy(long mostBytes) => new(
        $"файл завеликий: можна до {mostBytes / Million} МБ. Зменште фото або збережіть із нижчою якістю.",
        $"the file is too large: up to {mostBytes / Million} MB. Make the photo smaller or save it at a lower quality.");

    /// <summary>So few bytes cannot hold so many pixels, whatever they show.</summary>
    public static Phrase TooFewBytes(int width, int height) => new(
        $"оголошено {width} × {height} точок, але стільки у файлі немає. Скопіюйте його з камери чи телефона ще раз.",
        $"{width} × {height} pixels are announced, but the file does not hold so many. Copy it from the camera or phone once more.");

    /// <summary>The library that decodes pictures stumbled.</summary>
    public static Phrase NotDecodable(string complaint) => new(
        $"зображення не читається до кінця ({complaint}). Скопіюйте файл із камери чи телефона ще раз.",
        $"the picture cannot be read to its end ({complaint}). Copy the file from the camera or phone once more.");
}
