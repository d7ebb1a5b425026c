namespace AssetTags.Assets;

/// <summary>A status and the document behind it.</summary>
/// <param name="Status">The status.</param>
/// <param name="DocumentNumber">The document's number.</param>
/// <param name="DocumentDate">The document's date.</param>
public sealed record StatusFacts(AssetStatus Status, string? DocumentNumber = null, DateOnly? DocumentDate = null)
{
    private const int LongestNumber = 100;

    private static readonly DateOnly s_earliest = new(1900, 1, 1);

    /// <summary>Whether the status takes an asset off the books, which only a document can do.</summary>
    public bool NeedsDocument => Status is AssetStatus.Transferred or AssetStatus.WrittenOff or AssetStatus.LostOrDestroyed;

    /// <summary>What is wrong and what would be right, or <see langword="null"/>.</summary>
    /// <param name="today">The local date.</param>
    public Phrase? FaultOn(DateOnly today) => this switch
    {
        { NeedsDocument: true } when string.IsNullOrWhiteSpace(DocumentNumber) || DocumentDate is null => new(
            "Щоб списати, передати чи визнати об’єкт втраченим, потрібен документ: його номер і дата.",
            "To write an asset off, transfer it or call it lost, a document is needed: its number and date."),
        { DocumentNumber.Length: > LongestNumber } => new(
            $"Номер документа задовгий: до {LongestNumber} знаків.", $"The document's number is too long: up to {LongestNumber} characters."),
        { DocumentDate: { } date } when date > today || date < s_earliest => new(
            $"Дата документа {date:dd.MM.yyyy} не може бути: від {s_earliest:dd.MM.yyyy} до сьогодні.",
            $"The date of the document {date:yyyy-MM-dd} cannot be: from {s_earliest:yyyy-MM-dd} until today."),
        _ => null,
    };
}
