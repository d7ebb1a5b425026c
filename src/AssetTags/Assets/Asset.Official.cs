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
