namespace AssetTags.Desk;

/// <summary>The act or decision behind a change on the books.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its date.</param>
public sealed record ActFacts(string? Number, DateOnly? Date)
{
    private const int LongestNumber = 100;

    private static readonly DateOnly s_earliest = new(1991, 8, 24);

    /// <summary>The number without white space at its ends.</summary>
    internal string CleanNumber => Number?.Trim() ?? "";

    /// <summary>Everything that is wrong, under the names <c>actNumber</c> and <c>actDate</c>.</summary>
    internal IEnumerable<FieldFault> FaultsOn(DateOnly today)
    {
        if (CleanNumber is "" or { Length: > LongestNumber })
        {
            yield return new("actNumber", new(
                $"Потрібен номер документа, до {LongestNumber} знаків.", $"The number of the document is needed, up to {LongestNumber} characters."));
        }

        if (Date is not { } date || date > today || date < s_earliest)
        {
            yield return new("actDate", new(
                $"Потрібна дата документа: від {s_earliest:dd.MM.yyyy} до сьогодні.", $"The date of the document is needed: from {s_earliest:yyyy-MM-dd} until today."));
        }
    }
}
