using System.Globalization;
using AssetTags.Publicity;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Publicity;

/// <summary>A decision as it is typed.</summary>
internal sealed class DecisionForm
{
    public string? Level { get; set; }

    public string? Ground { get; set; }

    public string? DocumentNumber { get; set; }

    public string? DocumentDate { get; set; }

    public string? ReviewOn { get; set; }

    /// <summary>Whether it may show more than the rules do.</summary>
    public bool MayOpen { get; set; }

    /// <summary>The form of a decision that is to be changed.</summary>
    public static DecisionForm Of(PublicityDecision? decision) => decision is null ? new() : new()
    {
        Level = decision.Level.ToString(),
        Ground = decision.Ground,
        DocumentNumber = decision.DocumentNumber,
        DocumentDate = decision.DocumentDate is { } date ? Numbers.Iso(date) : null,
    };

    /// <summary>What was meant; <see langword="null"/> where it cannot be told, with the reasons in the list.</summary>
    public PublicityRequest? Read(PublicitySubject subject, List<(string Field, Phrase Reason)> faults)
    {
        PublicityLevel? level = null;
        foreach (var choice in Enum.GetValues<PublicityLevel>())
        {
            level = choice.ToString() == Level ? choice : level;
        }

        if (level is null)
        {
            faults.Add(("level-0", PublicityWords.NoLevel));
        }

        var document = DateOf(DocumentDate, "date", faults);
        var review = DateOf(ReviewOn, "review", faults);
        if (string.IsNullOrWhiteSpace(ReviewOn))
        {
            faults.Add(("review", PublicityWords.BadDate));
        }

        return faults.Count > 0 ? null : new PublicityRequest(subject, level!.Value, Ground ?? "", review!.Value)
        {
            DocumentNumber = DocumentNumber,
            DocumentDate = document,
            MayOpen = MayOpen,
        };
    }

    /// <summary>The field in which a fault of the operation stands.</summary>
    public static string FieldOf(Phrase fault)
        => fault.En.StartsWith("A legal ground", StringComparison.Ordinal) ? "ground"
            : fault.En.StartsWith("The review", StringComparison.Ordinal) ? "review"
            : fault.En.StartsWith("The document's date", StringComparison.Ordinal) ? "date"
            : "number";

    private static DateOnly? DateOf(string? text, string field, List<(string Field, Phrase Reason)> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        faults.Add((field, PublicityWords.BadDate));
        return null;
    }
}
