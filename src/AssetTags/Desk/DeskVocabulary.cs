using AssetTags.Assets;
using AssetTags.Exchange.Cells;

namespace AssetTags.Desk;

/// <summary>The words that a field may hold, where the law names them; what is saved is the Ukrainian word in every language.</summary>
public static class DeskVocabulary
{
    /// <summary>The official words of a column; empty where it is free.</summary>
    public static IReadOnlyList<string> Of(string column) => column switch
    {
        "condition" => [.. Enum.GetValues<AssetCondition>().Select(ConditionCell.OfficialWord), "Аварійний"],
        "registrationStatus" => [.. Enum.GetValues<RegistrationStatus>().Select(VocabularyCell.OfficialWord)],
        "utilitiesAvailable" => [.. UtilitiesCell.Words, "Невідомо"],
        _ => [],
    };

    /// <summary>Whether several of the words may stand together, with commas between.</summary>
    public static bool IsList(string column) => column == "utilitiesAvailable";
}
