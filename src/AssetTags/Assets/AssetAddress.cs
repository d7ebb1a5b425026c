namespace AssetTags.Assets;

/// <summary>An address in the columns of the official tables.</summary>
public sealed class AssetAddress
{
    /// <summary>KATOTTG code (<c>CATUTTC</c>).</summary>
    public string? Katottg { get; internal set; }

    /// <summary>Five digits, text (<c>addressPostCode</c>).</summary>
    public string? PostCode { get; internal set; }

    /// <summary>Country (<c>addressAdminUnitL1</c>).</summary>
    public string? AdminUnitL1 { get; internal set; }

    /// <summary>Oblast (<c>addressAdminUnitL2</c>).</summary>
    public string? AdminUnitL2 { get; internal set; }

    /// <summary>Raion (<c>addressAdminUnitL3</c>).</summary>
    public string? AdminUnitL3 { get; internal set; }

    /// <summary>Territorial community (<c>addressAdminUnitL4</c>).</summary>
    public string? AdminUnitL4 { get; internal set; }

    /// <summary>Settlement (<c>addressPostName</c>).</summary>
    public string? PostName { get; internal set; }

    /// <summary>Street with its type (<c>addressThoroughfare</c>).</summary>
    public string? Thoroughfare { get; internal set; }

    /// <summary>House number (<c>addressLocatorDesignator</c>).</summary>
    public string? LocatorDesignator { get; internal set; }

    /// <summary>Block number, корпус (<c>addressLocatorBuilding</c>).</summary>
    public string? LocatorBuilding { get; internal set; }

    /// <summary>Wing, room or another locator (<c>addressLocatorName</c>).</summary>
    public string? LocatorName { get; internal set; }

    /// <summary>
    /// Street, house, block and part on one line, in the order of a Ukrainian envelope; empty when nothing is known.
    /// A masked house number (<c>xxx</c>) is left out.
    /// </summary>
    public string OneLine => string.Join(", ", ((string?[])[Thoroughfare ?? PostName, House]).Where(p => !string.IsNullOrWhiteSpace(p)));

    /// <summary>House, block and part on one line; empty when nothing is known. A masked house number is left out.</summary>
    public string House => string.Join(", ", Parts().Where(p => !string.IsNullOrWhiteSpace(p)));

    private IEnumerable<string?> Parts()
    {
        yield return IsMasked(LocatorDesignator) ? null : LocatorDesignator;
        yield return LocatorBuilding is null ? null : $"корп. {LocatorBuilding}";
        yield return LocatorName;
    }

    /// <summary>Whether a publisher hid the house number behind x's, Latin or Cyrillic.</summary>
    public static bool IsMasked(string? houseNumber)
        => !string.IsNullOrWhiteSpace(houseNumber) && houseNumber.All(c => c is 'x' or 'X' or 'х' or 'Х' or '*');
}
