namespace AssetTags.Publicity.Territories;

/// <summary>The categories of the official list of territories where hostilities are or were conducted, or that are or were occupied.</summary>
/// <remarks>Source: order of the Ministry for Development of Communities and Territories № 376 of 28.02.2025.</remarks>
public enum TerritoryCategory
{
    /// <summary>I.1: hostilities are possible.</summary>
    PossibleHostilities,

    /// <summary>I.2: active hostilities.</summary>
    ActiveHostilities,

    /// <summary>I.3: active hostilities, and state electronic registers operate there.</summary>
    ActiveHostilitiesRegistersOperate,

    /// <summary>II: temporarily occupied.</summary>
    Occupied,
}

/// <summary>A period in which a territory was on the list.</summary>
/// <param name="Katottg">The code of the territory; everything below it in the classifier is covered.</param>
/// <param name="Category">The category.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, which still counts; <see langword="null"/> while it goes on.</param>
/// <param name="IsPartial">Whether the act excepts places inside; they are restricted all the same, because the list does not name them by code.</param>
public sealed record TerritoryPeriod(string Katottg, TerritoryCategory Category, DateOnly From, DateOnly? To, bool IsPartial)
{
    /// <summary>Whether the territory is on the list on a day.</summary>
    public bool Covers(DateOnly day) => From <= day && (To is not { } last || day <= last);
}
