using AssetTags.Publication;
using AssetTags.Publicity;

namespace AssetTags.Search;

/// <summary>An asset that the public found.</summary>
/// <param name="Row">The asset as its level shows it, and its code.</param>
/// <param name="Closeness">How well what the public sees of it answers.</param>
public sealed record PublicFinding(PublicRow Row, Closeness Closeness);

/// <summary>A page of answers for the public.</summary>
/// <param name="Findings">The answers: the closest first, then in the order in which they came into the registry.</param>
/// <param name="Next">What to ask for after; <see langword="null"/> at the end.</param>
public sealed record PublicFindings(IReadOnlyList<PublicFinding> Findings, SearchCursor? Next);

/// <summary>Finds assets by words and numbers, for the public.</summary>
/// <remarks>
/// An asset is found by what the public sees of it and by nothing else: not by a house number that its level hides, nor by the name of a
/// closed asset's holder. Assets whose level is Minimal have no name to be found by, and are left out as closed ones are.
/// </remarks>
public sealed class FindPublicByText(RegistryContext registry, SearchStore store, StreetNamesCache streets, ListPublicAssets list)
{
    private static readonly PublicityLevel[] s_levels = [PublicityLevel.Open, PublicityLevel.Generalised];

    /// <summary>Finds a page of answers.</summary>
    /// <param name="community">The community and its rules of today.</param>
    /// <param name="text">What was typed; see <see cref="SearchWords.LongestQuestion"/> and <see cref="SearchWords.MostWords"/>. Nothing answers to a text without letters and digits.</param>
    /// <param name="most">How many at most, from 1; the asset whose code was typed comes before them.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="cancellation">Stops.</param>
    /// <param name="filter">What they must be like besides.</param>
    public async Task<PublicFindings> RunAsync(
        PublicCommunity community, string text, int most, SearchCursor? after, CancellationToken cancellation, PublicFilter? filter = null)
    {
        filter ??= new PublicFilter();
        ArgumentNullException.ThrowIfNull(community);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        await using var open = await KeptOpen.OfAsync(registry, cancellation);
        var names = await streets.OfAsync(registry, community.Community.Id, cancellation);
        var tagged = after is null && await OfCodeAsync(community, text, cancellation) is { } coded && filter.Admits(coded.Row.Asset) ? coded : null;
        var (found, next) = await new SearchWalk(store).RunAsync(
            SearchWords.Of(text), community.Community.Id, most, after, keys => ReadAsync(community, filter, keys, names, cancellation), cancellation);
        var answers = found.Select(f => new PublicFinding(f.Item, f.Closeness));
        return new PublicFindings(tagged is null ? [.. answers] : [tagged, .. answers.Where(a => a.Row.Asset.Id != tagged.Row.Asset.Id)], next);
    }

    private async Task<PublicFinding?> OfCodeAsync(PublicCommunity community, string text, CancellationToken cancellation)
        => await CodeSearch.AssetOfAsync(registry, community.Community.Id, text, cancellation) is { } id
            && await list.OneAsync(community, id, cancellation) is { } row && s_levels.Contains(row.Asset.Level)
            ? new PublicFinding(row, Closeness.Number) : null;

    private async Task<IReadOnlyList<Answer<PublicRow>>> ReadAsync(
        PublicCommunity community, PublicFilter filter, IReadOnlyList<Guid> keys, StreetNames names, CancellationToken cancellation)
        => [.. (await list.OfAsync(community, keys, cancellation)).Where(r => s_levels.Contains(r.Asset.Level) && filter.Admits(r.Asset))
            .Select(r => new Answer<PublicRow>(r.Asset.Id, r, SearchText.Of(r.Asset, names.Of(r.Asset.Address?.Street, r.Asset.Address?.Settlement))))];
}
