using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publication;

namespace AssetTags.Search;

/// <summary>What an asset can be found by: the words and the numbers of its texts, folded.</summary>
public sealed class SearchText
{
    private static readonly char[] s_betweenNumbers = [';', ',', '\n'];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    private SearchText()
    {
    }

    internal IReadOnlyCollection<string> Words => _words;

    internal IReadOnlyCollection<string> Numbers => _numbers;

    /// <summary>What the public may find an asset by: only what it sees.</summary>
    /// <param name="asset">The asset as its level shows it.</param>
    /// <param name="otherNames">The other names of its street, such as the former ones.</param>
    public static SearchText Of(PublicAsset asset, IReadOnlyList<string> otherNames)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(otherNames);
        return new SearchText()
            .WithWords(asset.Name, asset.Address?.Street, asset.Address?.House, asset.Address?.Settlement, asset.Holder.Name, asset.Holder.Edrpou)
            .WithWords([.. asset.Address?.Street is null ? [] : otherNames])
            .WithNumbers(asset.InventoryNumber, asset.OfficialId, asset.RegistrationNumber);
    }

    /// <summary>What those who keep the registry may find an asset by.</summary>
    internal static SearchText Of(Asset asset, BalanceHolder? holder, IReadOnlyList<string> otherNames)
        => Of(new SearchedAsset(asset.Id, asset.CommunityId, asset.Name, asset.Address, asset.InventoryNumber, asset.OfficialId, asset.RegistrationId, holder?.Id), holder, otherNames);

    /// <summary>The same of the columns that are read for the index.</summary>
    internal static SearchText Of(SearchedAsset asset, BalanceHolder? holder, IReadOnlyList<string> otherNames) => Of(asset, holder?.Name, holder?.Edrpou, otherNames);

    /// <summary>The same where only this is known of the holder.</summary>
    internal static SearchText Of(SearchedAsset asset, string? holderName, string? holderEdrpou, IReadOnlyList<string> otherNames)
        => new SearchText()
            .WithWords(asset.Name, asset.Address.Thoroughfare, asset.Address.House, asset.Address.PostName, holderName, holderEdrpou)
            .WithWords([.. otherNames])
            .WithNumbers(asset.InventoryNumber, asset.OfficialId, asset.RegistrationId);

    private SearchText WithWords(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            SearchFold.AddWords(_words, text);
        }

        return this;
    }

    private SearchText WithNumbers(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            // A key that a program made is asked for whole or not at all.
            if (!Guid.TryParse(text, out _))
            {
                SearchFold.AddWords(_words, text);
            }

            foreach (var part in (string?[])[text, .. text?.Split(s_betweenNumbers) ?? []])
            {
                if (SearchFold.Number(part) is { } number)
                {
                    _numbers.Add(number);
                }
            }
        }

        return this;
    }
}

/// <summary>The columns of an asset that it can be found by.</summary>
internal sealed record SearchedAsset(
    Guid Id, Guid CommunityId, string Name, AssetAddress Address, string? InventoryNumber, string? OfficialId, string? RegistrationId, Guid? BalanceHolderId);
