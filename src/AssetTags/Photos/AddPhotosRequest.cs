using AssetTags.Assets;

namespace AssetTags.Photos;

/// <summary>Photos to be added to an asset, and what is said about all of them.</summary>
/// <param name="Asset">The asset.</param>
/// <param name="Files">The files, in the order in which they shall be shown.</param>
public sealed record AddPhotosRequest(Asset Asset, IReadOnlyList<PhotoFile> Files)
{
    /// <summary>The longest caption, characters.</summary>
    public const int LongestCaption = 300;

    /// <summary>Whether they are equirectangular panoramas.</summary>
    public bool IsPanorama { get; init; }

    /// <summary>What they show.</summary>
    public string? Caption { get; init; }

    /// <summary>When they were taken.</summary>
    public DateOnly? TakenOn { get; init; }

    /// <summary>The visit they were taken on. Photos of visits are for staff: they show what is wrong, and nobody has looked at them for the public yet.</summary>
    public Guid? InspectionId { get; init; }

    /// <summary>How many photos a visit has at most.</summary>
    public const int MostOfVisit = 20;

    /// <summary>What is wrong with what is said about them.</summary>
    /// <param name="today">The date, wherever on earth it is latest.</param>
    internal Phrase? WhyNot(DateOnly today)
        => Files.Count == 0 ? new("Не названо жодного файлу. Назвіть хоч один.", "No file was named. Name one at least.")
            : WhyNot(Caption, TakenOn, today);

    /// <summary>What is wrong with what is said about a photo.</summary>
    internal static Phrase? WhyNot(string? caption, DateOnly? takenOn, DateOnly today)
        => caption?.Length > LongestCaption ? new(
                $"Підпис задовгий: {caption.Length} знаків, а можна до {LongestCaption}. Скоротіть його.",
                $"The caption is too long: {caption.Length} characters, and {LongestCaption} are allowed. Shorten it.")
            : caption?.Any(char.IsControl) == true ? new(
                "У підписі є розрив рядка або невидимий знак. Запишіть його одним рядком.", "The caption has a line break or an invisible character. Write it in one line.")
            : takenOn > today ? new(
                $"Дата знімання {takenOn:dd.MM.yyyy} ще не настала. Звірте її.", $"The date {takenOn:yyyy-MM-dd} has not come yet. Compare it.")
            : null;
}
