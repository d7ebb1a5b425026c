namespace AssetTags.Web.Words;

/// <summary>The words of the page of a panorama.</summary>
internal static class PanoramaWords
{
    public static readonly Phrase Hint = new("Тягніть зображення, щоб озирнутися; працюють і стрілки на клавіатурі.", "Drag the picture to look around; the arrow keys work too.");
    public static readonly Phrase Flat = new("Зображення показано розгорнутим: озиратися в ньому можна, коли в браузері ввімкнено JavaScript.", "The picture is shown unrolled: with JavaScript you could look around in it.");
    public static readonly Phrase Back = new("До сторінки об’єкта", "To the page of the object");
    public static readonly Phrase WholePicture = new("Усе зображення", "The whole picture");
    public static readonly Phrase Of = new("Панорама: {0}", "Panorama: {0}");

    /// <summary>The buttons: what the script calls the act, what people see, what it means.</summary>
    public static readonly IReadOnlyList<(string Act, string Sign, Phrase Meaning)> Acts =
    [
        ("left", "←", new("Ліворуч", "Left")),
        ("right", "→", new("Праворуч", "Right")),
        ("up", "↑", new("Угору", "Up")),
        ("down", "↓", new("Униз", "Down")),
        ("closer", "+", new("Ближче", "Closer")),
        ("farther", "−", new("Далі", "Farther")),
    ];
}
