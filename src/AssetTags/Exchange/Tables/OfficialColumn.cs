using System.Globalization;
using AssetTags.Assets;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>What the cells of an official column hold.</summary>
public enum OfficialValueType
{
    /// <summary>Text, codes and vocabularies included.</summary>
    Text,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A date without a time.</summary>
    Date,
}

/// <summary>One column of an official table: its names, and how it goes into an <see cref="Asset"/> and out of it.</summary>
/// <remarks>Source: CMU № 835 of 21.10.2015, annex 18, working edition of January 2025.</remarks>
public sealed class OfficialColumn
{
    internal OfficialColumn(string name, string title, OfficialValueType type, CellReader read)
        => (Name, Title, Type, Read) = (name, title, type, read);

    /// <summary>The official name, misspellings included: <c>CATUTTC</c>, <c>usageDuarationInYears</c>.</summary>
    public string Name { get; }

    /// <summary>The official Ukrainian title.</summary>
    public string Title { get; }

    /// <summary>What its cells hold.</summary>
    public OfficialValueType Type { get; }

    /// <summary>Whether the official table must have it.</summary>
    public bool IsRequired { get; internal init; }

    /// <summary>Other headers under which it is published or kept by people, besides the name and the title.</summary>
    public IReadOnlyList<string> Aliases { get; internal init; } = [];

    /// <summary>Whether it exists in no other table, so that its header tells the table.</summary>
    internal bool IsTelling { get; init; }

    /// <summary>Whether a table without it may have it all the same; not so ids and classes, which mean something else there.</summary>
    internal bool IsBorrowable { get; init; } = true;

    /// <summary>Turns a clean text into a value, or <see langword="null"/> with an issue.</summary>
    internal CellReader Read { get; }

    /// <summary>Takes the value from an asset; the balance holder's columns give <see langword="null"/>.</summary>
    internal Func<Asset, object?> Get { get; init; } = _ => null;

    /// <summary>Puts a value, possibly <see langword="null"/>, into an asset.</summary>
    internal Action<Asset, object?> Set { get; init; } = (_, _) => { };

    /// <summary>The mapped value of an asset as the official table writes it.</summary>
    /// <returns>
    /// Text, ISO date, number with a dot, or an official word; <see langword="null"/> where there is no value, and for
    /// <c>balanceHolderName</c> and <c>balanceHolderId</c>, which belong to the organisation behind
    /// <see cref="Asset.BalanceHolderId"/>.
    /// </returns>
    public string? TextOf(Asset asset) => Get(asset) switch
    {
        null => null,
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Readiness readiness => readiness.IsUnknown ? "Невідомо" : readiness.Percent?.ToString(CultureInfo.InvariantCulture),
        Condition condition => ConditionCell.OfficialWord(condition.Value),
        RegistrationStatus status => VocabularyCell.OfficialWord(status),
        AssetStatus status => VocabularyCell.OfficialWord(status),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString(),
    };

    /// <inheritdoc />
    public override string ToString() => Name;
}

/// <summary>Reads one cell.</summary>
/// <param name="text">The cell, cleaned and not empty.</param>
/// <param name="report">Where to say what is wrong with it.</param>
internal delegate object? CellReader(string text, CellReport report);
