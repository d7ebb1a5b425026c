using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary>Levels of publicity on the screen and on the command line.</summary>
internal static class LevelWords
{
    public static string[] All { get; } = ["open", "generalised", "minimal", "closed"];

    public static PublicityLevel Read(string word) => Enum.Parse<PublicityLevel>(word, ignoreCase: true);

    public static Phrase Of(PublicityLevel level) => level switch
    {
        PublicityLevel.Open => new("відкритий", "open"),
        PublicityLevel.Generalised => new("узагальнений", "generalised"),
        PublicityLevel.Minimal => new("мінімальний", "minimal"),
        _ => new("закритий", "closed"),
    };

    /// <summary>What the public sees at a level.</summary>
    public static Phrase Seen(PublicityLevel level) => level switch
    {
        PublicityLevel.Open => new(
            "усе: назва, адреса, площа, стан, документи, фото, точка на карті", "everything: name, address, area, condition, documents, photos, the point on the map"),
        PublicityLevel.Generalised => new(
            "назва, вулиця без номера, балансоутримувач, стан; без площі, документів і точки на карті",
            "name, street without number, balance holder, condition; no area, documents or point on the map"),
        PublicityLevel.Minimal => new("лише що це об’єкт комунальної власності й хто за нього відповідає", "only that it is communal property and who answers for it"),
        _ => new("нічого: код відповідає так, ніби його ніколи не було", "nothing: its code answers as if it had never been"),
    };
}
