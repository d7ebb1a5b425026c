using System.Text;

namespace AssetTags.Photos.Jpeg;

/// <summary>Tells by its bytes what a file is, whatever its name says.</summary>
internal static class FileKind
{
    private const int LookedAt = 512;

    private static readonly Phrase s_saveAsJpeg = new("Відкрийте його й збережіть як JPEG.", "Open it and save it as JPEG.");

    private static readonly Phrase s_photoNeeded = new("Потрібне фото у форматі JPEG.", "A photo in the JPEG format is needed.");

    private static readonly Phrase s_onPhone = new(
        "Збережіть його як JPEG; на iPhone: Параметри, Камера, Формати, «Найсумісніший».",
        "Save it as JPEG; on an iPhone: Settings, Camera, Formats, 'Most Compatible'.");

    /// <summary>Why it is not a JPEG; <see langword="null"/> when it begins like one.</summary>
    public static Phrase? WhyNotJpeg(ReadOnlySpan<byte> file) => file switch
    {
        [] => Joined(new("файл порожній. ", "the file is empty. "), s_photoNeeded),
        [0xFF, 0xD8, 0xFF, ..] => null,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => Is("PNG", s_saveAsJpeg),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => Is("GIF", s_saveAsJpeg),
        [(byte)'B', (byte)'M', ..] => Is("BMP", s_saveAsJpeg),
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => Is("TIFF / RAW", s_saveAsJpeg),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => Is("WebP", s_saveAsJpeg),
        [0xFF, 0x0A, ..] or [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', ..] => Is("JPEG XL", s_saveAsJpeg),
        [0, 0, 0, 12, (byte)'j', (byte)'P', ..] or [0xFF, 0x4F, 0xFF, ..] => Is("JPEG 2000", s_saveAsJpeg),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => OfContainer(file),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Is("PDF", s_photoNeeded),
        [(byte)'P', (byte)'K', ..] => Is("ZIP / DOCX", s_photoNeeded),
        _ => OfText(file),
    };

    private static Phrase OfContainer(ReadOnlySpan<byte> file) => Encoding.Latin1.GetString(file[8..Math.Min(12, file.Length)]) switch
    {
        "avif" or "avis" => Is("AVIF", s_saveAsJpeg),
        "heic" or "heix" or "hevc" or "heim" or "heis" or "mif1" or "msf1" => Is("HEIC", s_onPhone),
        _ => Is("MP4 / MOV", s_photoNeeded),
    };

    private static Phrase OfText(ReadOnlySpan<byte> file)
    {
        var text = Encoding.UTF8.GetString(file[..Math.Min(file.Length, LookedAt)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return !text.StartsWith('<') ? Joined(new("це не фото. ", "this is no photo. "), s_photoNeeded)
            : text.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? Is("SVG", s_photoNeeded)
            : text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? Is("HTML / XHTML", s_photoNeeded)
            : Is("XML / HTML", s_photoNeeded);
    }

    private static Phrase Is(string kind, Phrase remedy) => Joined(new($"це {kind}, а не JPEG. ", $"this is {kind}, not JPEG. "), remedy);

    private static Phrase Joined(Phrase what, Phrase remedy) => new(what.Uk + remedy.Uk, what.En + remedy.En);
}
