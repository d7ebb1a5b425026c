namespace AssetTags.Publicity.Territories;

/// <summary>How categories are written in the act, in files and on the screen.</summary>
public static class TerritoryWords
{
    private static readonly Dictionary<string, TerritoryCategory> s_read = new(StringComparer.OrdinalIgnoreCase)
    {
        ["I.1"] = TerritoryCategory.PossibleHostilities,
        ["I.2"] = TerritoryCategory.ActiveHostilities,
        ["I.3"] = TerritoryCategory.ActiveHostilitiesRegistersOperate,
        ["II"] = TerritoryCategory.Occupied,
        ["possible_hostilities"] = TerritoryCategory.PossibleHostilities,
        ["active_hostilities"] = TerritoryCategory.ActiveHostilities,
        ["active_hostilities_registers_operate"] = TerritoryCategory.ActiveHostilitiesRegistersOperate,
        ["temporarily_occupied"] = TerritoryCategory.Occupied,
    };

    /// <summary>The number of the part of the act.</summary>
    public static string Of(TerritoryCategory category) => category switch
    {
        TerritoryCategory.PossibleHostilities => "I.1",
        TerritoryCategory.ActiveHostilities => "I.2",
        TerritoryCategory.ActiveHostilitiesRegistersOperate => "I.3",
        _ => "II",
    };

    /// <summary>The category in words.</summary>
    public static Phrase Name(TerritoryCategory category) => category switch
    {
        TerritoryCategory.PossibleHostilities => new("територія можливих бойових дій", "territory of possible hostilities"),
        TerritoryCategory.ActiveHostilities => new("територія активних бойових дій", "territory of active hostilities"),
        TerritoryCategory.ActiveHostilitiesRegistersOperate => new(
            "територія активних бойових дій, де працюють державні реєстри", "territory of active hostilities where state registers operate"),
        _ => new("тимчасово окупована територія", "temporarily occupied territory"),
    };

    /// <summary>Every word a file may use.</summary>
    public static IEnumerable<string> All => s_read.Keys;

    /// <summary>Reads a category; Cyrillic І in the number is forgiven.</summary>
    public static bool TryRead(string text, out TerritoryCategory category)
        => s_read.TryGetValue(text.Trim().Replace('І', 'I').Replace('і', 'i'), out category);
}
