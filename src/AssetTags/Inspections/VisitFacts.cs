using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Tags;

namespace AssetTags.Inspections;

/// <summary>Where a phone was, by consent of its holder.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Accuracy">How exact that is, metres.</param>
public sealed record VisitPosition(double Latitude, double Longitude, double? Accuracy = null);

/// <summary>Who looked.</summary>
/// <param name="AccountId">The account; <see langword="null"/> for whoever has none.</param>
/// <param name="Name">The name at that time.</param>
public sealed record VisitInspector(Guid? AccountId, string? Name);

/// <summary>What somebody found at an asset.</summary>
/// <param name="Key">Made by the phone before it sends, the same each time it sends again.</param>
/// <param name="AssetId">The asset.</param>
/// <param name="By">Who looked.</param>
public sealed record VisitFacts(Guid Key, Guid AssetId, VisitInspector By)
{
    /// <summary>The longest note, characters.</summary>
    public const int LongestNote = 2000;

    private const double MostLatitude = 90, MostLongitude = 180, MostAccuracy = 1_000_000;

    /// <summary>The code that was scanned.</summary>
    public TagCode? Code { get; init; }

    /// <summary>When it was seen, by the phone's clock; <see langword="null"/> for now.</summary>
    public DateTimeOffset? ObservedAt { get; init; }

    /// <summary>The condition; <see langword="null"/> where it could not be judged.</summary>
    public AssetCondition? Condition { get; init; }

    /// <summary>Whether it is dangerous.</summary>
    public bool IsDangerous { get; init; }

    /// <summary>What is happening to it; <see langword="null"/> where that was not said.</summary>
    public AssetStatus? Status { get; init; }

    /// <summary>What else there is to say.</summary>
    public string? Note { get; init; }

    /// <summary>How the tag was found.</summary>
    public FoundTagState? TagState { get; init; }

    /// <summary>Where the phone was.</summary>
    public VisitPosition? Position { get; init; }

    /// <summary>Whether it says that nothing has changed: then condition, danger and status must be what the register says, or nothing is recorded.</summary>
    public bool IsAsItWas { get; init; }

    /// <summary>The note as it is kept.</summary>
    internal string? KeptNote => string.IsNullOrWhiteSpace(Note) ? null : NormalText.Of(Note.ReplaceLineEndings("\n").Trim());

    /// <summary>SHA-256 of all of it, so that the same key with other content is told from the same sent again.</summary>
    internal string Hash()
    {
        var sent = JsonSerializer.Serialize(new
        {
            AssetId,
            By.AccountId,
            Code = Code?.ToString(),
            ObservedAt = ObservedAt?.ToUnixTimeMilliseconds(),
            Condition = Condition?.ToString(),
            IsDangerous,
            Status = Status?.ToString(),
            Note = KeptNote,
            TagState = TagState?.ToString(),
            Position = Position is { } p ? (double?[])[p.Latitude, p.Longitude, p.Accuracy] : null,
        });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sent)));
    }

    /// <summary>Whether the register says the same of the asset.</summary>
    internal bool Agrees(Asset asset)
        => Condition == (asset.Condition == AssetCondition.Unknown ? null : asset.Condition) && IsDangerous == asset.IsDangerous && Status == asset.Status;

    /// <summary>Everything that cannot be, each with the field it stands in.</summary>
    internal IEnumerable<VisitFault> Faults()
    {
        if (Key == Guid.Empty)
        {
            yield return new("id", new("Запис не має ключа. Відкрийте форму ще раз.", "The record has no key. Open the form again."));
        }

        if (KeptNote is { Length: > LongestNote } note)
        {
            yield return new("note", new(
                $"Нотатка задовга: {note.Length} знаків, а можна до {LongestNote}. Скоротіть її.",
                $"The note is too long: {note.Length} characters, and {LongestNote} are allowed. Shorten it."));
        }

        if (KeptNote?.Any(c => char.IsControl(c) && c is not ('\n' or '\t')) == true)
        {
            yield return new("note", new("У нотатці є невидимий знак. Приберіть його.", "The note has an invisible character. Remove it."));
        }

        if (Position is { } p && !(Math.Abs(p.Latitude) <= MostLatitude && Math.Abs(p.Longitude) <= MostLongitude && p.Accuracy is null or (>= 0 and <= MostAccuracy)))
        {
            yield return new("position", new(
                "Такого місця немає: широта від −90 до 90, довгота від −180 до 180, точність у метрах.",
                "There is no such place: latitude from -90 to 90, longitude from -180 to 180, accuracy in metres."));
        }

        if (ObservedAt is { } at && DateOnly.FromDateTime(at.UtcDateTime) < NoteInspection.Earliest)
        {
            yield return new("observedAt", new(
                $"Час огляду {at:dd.MM.yyyy} не може бути. Перевірте годинник телефону.", $"The time of the visit, {at:yyyy-MM-dd}, cannot be. Check the clock of the phone."));
        }
    }
}

/// <summary>Something that cannot be.</summary>
/// <param name="Field">Where it stands: <c>id</c>, <c>note</c>, <c>position</c>, <c>observedAt</c>, <c>code</c>.</param>
/// <param name="Reason">What is wrong, and what would be right.</param>
public sealed record VisitFault(string Field, Phrase Reason);
