using System.Globalization;
using AssetTags.Publicity.Territories;

namespace AssetTags.Publicity;

/// <summary>Reasons in people's words.</summary>
internal static class RuleReasons
{
    public static PublicityReason Class(ClassRule rule, string code) => new(
        rule.Level, $"class:{rule.Id}", new($"Клас {code.Trim()}: {rule.Because.Uk}", $"Class {code.Trim()}: {rule.Because.En}"));

    public static PublicityReason Word(PublicityLevel level, string rule, Phrase because, string word, bool isExemption) => new(
        level, rule, new($"«{word}»: {because.Uk}", $"'{word}': {because.En}"), isExemption);

    public static PublicityReason Territory(TerritoryPeriod period, PublicityLevel level, string katottg)
    {
        var name = TerritoryWords.Name(period.Category);
        var (from, uk, en) = (Day(period.From), Note(period, katottg).Uk, Note(period, katottg).En);
        return new(level, $"territory:{TerritoryWords.Of(period.Category)}", new(
            $"{period.Katottg} з {from}: {name.Uk}{uk}", $"{period.Katottg} since {from}: {name.En}{en}"));
    }

    public static PublicityReason Party(string code) => new(
        PublicityLevel.Closed, "holder", new($"Організація {code} у переліку закритих", $"The organisation {code} is on the list of closed ones"));

    public static PublicityReason Decision(PublicityDecision decision, bool isOverdue)
    {
        var (number, date) = (decision.DocumentNumber is { } n ? $" № {n}" : "", decision.DocumentDate is { } d ? Day(d) : null);
        var (uk, en) = (isOverdue, decision.Level) switch
        {
            (false, _) => ("", ""),
            (_, PublicityLevel.Open) => ($"; перегляд прострочено з {Day(decision.ReviewOn)}, тому воно нічого не відкриває", $"; its review was due on {Day(decision.ReviewOn)}, so it opens nothing any more"),
            _ => ($"; перегляд прострочено з {Day(decision.ReviewOn)}, обмеження лишається", $"; its review was due on {Day(decision.ReviewOn)}, the restriction stays"),
        };
        return new(decision.Level, "decision", new(
            $"Рішення{number}{(date is null ? "" : $" від {date}")}: {decision.Ground}{uk}", $"Decision{number}{(date is null ? "" : $" of {date}")}: {decision.Ground}{en}"));
    }

    private static Phrase Note(TerritoryPeriod period, string katottg)
        => TerritoryCode.SignificantLength(katottg) < TerritoryCode.SignificantLength(period.Katottg) ? new(
            "; об’єкт не має точнішого коду КАТОТТГ, тому рахується частина громади", "; the asset has no closer KATOTTG code, so a part of the community counts")
        : period.IsPartial ? new("; винятки акта не враховано, бо в ньому немає їхніх кодів", "; the exceptions of the act are not counted, because it gives them no codes")
        : default;

    private static string Day(DateOnly date) => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
