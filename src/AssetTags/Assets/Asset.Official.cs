namespace AssetTags.Assets;

public sealed partial class Asset
{
    /// <summary>The property complex it is part of (<c>isPartOf</c>).</summary>
    public string? IsPartOf { get; internal set; }

    /// <summary>The official title, or <see langword="null"/> where the register lacks one.</summary>
    public string? Title { get; internal set; }

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>The owner.</summary>
    public Party Owner { get; internal set; } = new();

    /// <summary>The user or tenant, possibly a natural person: personal data.</summary>
    public Party User { get; internal set; } = new();

    /// <summary>Class code: НК 018:2023 for buildings (<c>dk018classId</c>), КВЦПЗ for parcels (<c>kvtspzClassId</c>).</summary>
    public string? ClassId { get; internal set; }

    /// <summary>The name of the class (<c>dk018classDescription</c>, <c>kvtspzClassDescription</c>).</summary>
    public string? ClassDescription { get; internal set; }

    /// <summary>The unit of <see cref="Area"/> or <see cref="Quantity"/>, as written: <c>кв. м.</c>, <c>шт.</c></summary>
    public string? UnitName { get; internal set; }

    /// <summary>Square metres (or pieces, see <see cref="UnitName"/>) for buildings, hectares for parcels.</summary>
    public decimal? Area { get; internal set; }

    /// <summary>The address, column by column.</summary>
    public AssetAddress Address { get; internal set; } = new();

    /// <summary>Whether the title to it is in the State Register of Property Rights.</summary>
    public RegistrationStatus? RegistrationStatus { get; internal set; }

    /// <summary>The number in that register; several are kept as written.</summary>
    public string? RegistrationId { get; internal set; }

    /// <summary>The date of that registration.</summary>
    public DateOnly? RegistrationDate { get; internal set; }

    /// <summary>Percent, 0–100; <see langword="null"/> for commissioned objects.</summary>
    public int? ConstructionReadiness { get; internal set; }

    /// <summary>Whether the register says <c>Невідомо</c> of the readiness, which is not the same as nothing.</summary>
    public bool ConstructionReadinessUnknown { get; internal set; }

    /// <summary>The condition on the official scale.</summary>
    public AssetCondition? Condition { get; internal set; }

    /// <summary>Whether the register called it dangerous (АВАРІЙНИЙ), for which the official scale has no word.</summary>
    public bool IsDangerous { get; internal set; }

    /// <summary>Utilities as a comma list in the official words; <c>Невідомо</c> and <see langword="null"/> (none) differ.</summary>
    public string? UtilitiesAvailable { get; internal set; }

    /// <summary>The maker's serial number.</summary>
    public string? SerialNumber { get; internal set; }

    /// <summary>The number of its passport.</summary>
    public string? PassportNumber { get; internal set; }

    /// <summary>The model.</summary>
    public string? Model { get; internal set; }

    /// <summary>The maker.</summary>
    public string? ProducerName { get; internal set; }

    /// <summary>The year it was made.</summary>
    public int? YearMade { get; internal set; }

    /// <summary>How many, in <see cref="UnitName"/>.</summary>
    public decimal? Quantity { get; internal set; }

    /// <summary>Primary value, UAH.</summary>
    public decimal? PrimaryValueAmount { get; internal set; }

    /// <summary>Accumulated depreciation, UAH.</summary>
    public decimal? AmortizationValueAmount { get; internal set; }

    /// <summary>Book value, UAH: primary value less depreciation.</summary>
    public decimal? BookValueAmount { get; internal set; }

    /// <summary>Useful life, years (officially misspelt <c>usageDuarationInYears</c>).</summary>
    public decimal? UsageDurationInYears { get; internal set; }

    /// <summary>Normative money value of land, UAH.</summary>
    public decimal? NormativeValueAmount { get; internal set; }

    /// <summary>The date of that valuation.</summary>
    public DateOnly? NormativeDate { get; internal set; }
}

/// <summary>An owner or a user by name and code.</summary>
public sealed class Party
{
    /// <summary>The name as written.</summary>
    public string? Name { get; internal set; }

    /// <summary>EDRPOU of an organisation or the tax number of a person, text.</summary>
    public string? Code { get; internal set; }
}

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
    public string OneLine => string.Join(", ", Parts().Where(p => !string.IsNullOrWhiteSpace(p)));

    private IEnumerable<string?> Parts()
    {
        yield return Thoroughfare ?? PostName;
        yield return IsMasked(LocatorDesignator) ? null : LocatorDesignator;
        yield return LocatorBuilding is null ? null : $"корп. {LocatorBuilding}";
        yield return LocatorName;
    }

    /// <summary>Whether a publisher hid the house number behind x's, Latin or Cyrillic.</summary>
    public static bool IsMasked(string? houseNumber)
        => !string.IsNullOrWhiteSpace(houseNumber) && houseNumber.All(c => c is 'x' or 'X' or 'х' or 'Х' or '*');
}
