using System.Diagnostics.CodeAnalysis;

namespace AssetTags.Exchange.Tables;

/// <summary>The recommended form of an official id: EDRPOU of the balance holder, a hyphen, the inventory number.</summary>
/// <remarks>CMU № 835, annex 18: <c>01234567-10000234</c>; own ids are allowed, so most texts are not of this form.</remarks>
public static class OfficialIdentifier
{
    private const int CodeLength = 8;

    /// <summary>Takes such an id apart.</summary>
    /// <param name="id">Any id.</param>
    /// <param name="holderCode">The eight digits, or <see langword="null"/>.</param>
    /// <param name="inventoryNumber">What follows the hyphen, at least one character, or <see langword="null"/>.</param>
    /// <returns>Whether the id has that form.</returns>
    public static bool TryRead(
        string? id, [NotNullWhen(true)] out string? holderCode, [NotNullWhen(true)] out string? inventoryNumber)
    {
        var isOfficial = id is { Length: > CodeLength + 1 } && id[CodeLength] is '-' or '–'
            && !id.AsSpan(0, CodeLength).ContainsAnyExceptInRange('0', '9')
            && id.AsSpan(CodeLength + 1).Trim().Length > 0;
        holderCode = isOfficial ? id![..CodeLength] : null;
        inventoryNumber = isOfficial ? id![(CodeLength + 1)..].Trim() : null;
        return isOfficial;
    }
}
