using System.Globalization;
using AssetTags.Lists;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Lists;

/// <summary>A filter that is in force, and the list without it.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Text">The filter in words.</param>
/// <param name="Without">The address of the list without it.</param>
internal sealed record ListChip(string Name, string Text, string Without)
{
    /// <summary>The filters that stand behind «more».</summary>
    public static IReadOnlySet<string> More { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "status", "dangerous", "reason", "inspected", "inspected_after", "inspected_before", "settlement", "street", "class", "area_from", "area_to", "changed_since",
    };

    public bool IsMore => More.Contains(Name);

    /// <summary>All filters of a list.</summary>
    public static IReadOnlyList<ListChip> Of(ListQuery query, ListChoices choices, Language language)
    {
        var filters = query.Filters().Where(f => f.Key != "id").ToList();
        var chips = filters.Select(f => new ListChip(f.Key, TextOf(query, f.Key, f.Value, choices, language), RegistryModel.To(query.Without(f.Key, f.Value)))).ToList();
        if (query.Only.Count > 0)
        {
            chips.Add(new ListChip("id", RegisterWords.Chosen.In(language), RegistryModel.To(query.WithoutPage() with { Only = [] })));
        }

        return chips;
    }

    private static string TextOf(ListQuery query, string name, string value, ListChoices choices, Language language) => name switch
    {
        "kind" => RegisterWords.Of(query.Kind!.Value).In(language),
        "holder" => choices.Holders.FirstOrDefault(h => h.Word == value)?.Name
            ?? (value == "none" ? RegisterWords.NoHolder.In(language).Replace("{0}", Numbers.Of(choices.WithoutHolder, language), StringComparison.Ordinal) : value),
        "status" => AssetWords.Of(query.Status!.Value).In(language),
        "condition" => RegisterWords.Short(query.Condition!.Value).In(language),
        "dangerous" => (query.IsDangerous == true ? RegisterWords.DangerousOnly : RegisterWords.NotDangerous).In(language),
        "level" => RegisterWords.Of(query.Level!.Value).In(language),
        "reason" => RegisterWords.OfReason(value).In(language),
        "tag" => RegisterWords.Of(query.Tag!.Value).In(language),
        "inspected" => RegisterWords.NeverInspected.In(language),
        "q" => $"«{value}»",
        "parent" => RegisterWords.Parent.In(language),
        _ => $"{LabelOf(name).In(language)}: {(DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? StaffDays.Short(day) : value)}",
    };

    /// <summary>What a filter's field is called.</summary>
    public static Phrase LabelOf(string name) => name switch
    {
        "q" => RegisterWords.Text,
        "kind" => RegisterWords.Kind,
        "holder" => RegisterWords.Holder,
        "condition" => RegisterWords.Condition,
        "level" => RegisterWords.Level,
        "tag" => RegisterWords.Tag,
        "status" => RegisterWords.Status,
        "dangerous" => RegisterWords.Dangerous,
        "reason" => RegisterWords.Reason,
        "inspected" => RegisterWords.Inspected,
        "inspected_after" => RegisterWords.InspectedAfter,
        "inspected_before" => RegisterWords.InspectedBefore,
        "settlement" => RegisterWords.Settlement,
        "street" => RegisterWords.Street,
        "class" => RegisterWords.Class,
        "area_from" => RegisterWords.AreaFrom,
        "area_to" => RegisterWords.AreaTo,
        "changed_since" => RegisterWords.ChangedSince,
        "sort" => RegisterWords.Order,
        "size" => RegisterWords.Size,
        "columns" => RegisterWords.ChosenColumns,
        "parent" => RegisterWords.Parent,
        "id" => RegisterWords.Chosen,
        _ => RegisterWords.Pages,
    };
}

/// <summary>Days as tables have them.</summary>
internal static class StaffDays
{
    public static string Short(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as a field for days wants it.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
