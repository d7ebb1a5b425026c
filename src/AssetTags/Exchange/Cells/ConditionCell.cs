using AssetTags.Assets;

namespace AssetTags.Exchange.Cells;

/// <summary>The condition of a building: the official scale, and the other scales in use, mapped to it aloud.</summary>
/// <remarks>Kyiv writes ДОБРИЙ, ЗАДОВІЛЬНИЙ, НЕЗАДОВІЛЬНИЙ, АВАРІЙНИЙ; ДСТУ 9273 has four technical states.</remarks>
internal static class ConditionCell
{
    private static readonly Dictionary<string, AssetCondition> s_official = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Не потребує ремонту"] = AssetCondition.NoRepairNeeded,
        ["Потребує поточного ремонту"] = AssetCondition.NeedsRoutineRepair,
        ["Потребує капітального ремонту"] = AssetCondition.NeedsMajorRepair,
        ["Невідомо"] = AssetCondition.Unknown,
    };

    private static readonly Dictionary<string, Condition> s_others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Добрий"] = new(AssetCondition.NoRepairNeeded, false),
        ["Нормальний"] = new(AssetCondition.NoRepairNeeded, false),
        ["Задовільний"] = new(AssetCondition.NeedsRoutineRepair, false),
        ["Незадовільний"] = new(AssetCondition.NeedsMajorRepair, false),
        ["Непридатний до нормальної експлуатації"] = new(AssetCondition.NeedsMajorRepair, false),
        ["Аварійний"] = new(AssetCondition.NeedsMajorRepair, true),
    };

    /// <summary>A condition in the words of the official scale.</summary>
    public static string OfficialWord(AssetCondition condition) => s_official.First(o => o.Value == condition).Key;

    /// <summary>Reads a condition as a <see cref="Condition"/>.</summary>
    public static object? Read(string text, CellReport report)
    {
        if (s_official.TryGetValue(text, out var official))
        {
            return new Condition(official, false);
        }

        if (!s_others.TryGetValue(text, out var mapped))
        {
            return VocabularyCell.Foreign(text, "«Не потребує ремонту», «Потребує поточного ремонту», «Потребує капітального ремонту», «Невідомо»", report);
        }

        var words = OfficialWord(mapped.Value);
        if (mapped.IsDangerous)
        {
            report.Warn("condition.dangerous", $"Стан «{text}»: офіційна шкала такого слова не має; записано «{words}» з позначкою «аварійний».", $"Condition “{text}”: the official scale has no such word; recorded as “{words}” and flagged as dangerous.");
        }
        else
        {
            report.Warn("condition.mapped", $"Стан «{text}» перекладено на офіційну шкалу як «{words}».", $"Condition “{text}” was translated to the official scale as “{words}”.");
        }

        return mapped;
    }
}

/// <summary>A condition on the official scale and the flag it lacks.</summary>
internal readonly record struct Condition(AssetCondition Value, bool IsDangerous);
