using System.Collections.Frozen;

namespace AssetTags.Web.Words.Staff;

/// <summary>Values of columns as cards and the journal say them.</summary>
internal static class ColumnValueWords
{
    /// <summary>A value of the journal in words, where it is one of a vocabulary.</summary>
    public static string Of(string column, string value, Language language) => column switch
    {
        "condition" when Enum.TryParse<Assets.AssetCondition>(value, out var condition) => AssetWords.Of(condition).In(language),
        "status" when Enum.TryParse<Assets.AssetStatus>(value, out var status) => AssetWords.Of(status).In(language),
        "registration_status" when Enum.TryParse<Assets.RegistrationStatus>(value, out var registration) => CardWords.Of(registration).In(language),
        "state" when Enum.TryParse<Tags.TagState>(value, out var state) => CardWords.Of(state).In(language),
        "former_condition" when Enum.TryParse<Assets.AssetCondition>(value, out var condition) => AssetWords.Of(condition).In(language),
        "former_status" when Enum.TryParse<Assets.AssetStatus>(value, out var status) => AssetWords.Of(status).In(language),
        "tag_state" when Enum.TryParse<Inspections.FoundTagState>(value, out var found) => CardWords.Of(found).In(language),
        "level" when Enum.TryParse<Publicity.PublicityLevel>(value, out var level) => RegisterWords.Of(level).In(language),
        "is_dangerous" or "construction_readiness_unknown" or "is_panorama" or "is_late" or "is_shared" => (value == "true" ? s_yes : s_no).In(language),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture),
        _ when s_numbers.Contains(column) && decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number) => Numbers.Of(number, language),
        _ => value,
    };

    private static readonly FrozenSet<string> s_numbers =
    [
        "area", "quantity", "construction_readiness", "primary_value_amount", "amortization_value_amount", "book_value_amount", "normative_value_amount", "usage_duration_in_years",
    ];

    private static readonly Phrase s_yes = new("так", "yes"), s_no = new("ні", "no");
}
