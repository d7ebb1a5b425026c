namespace AssetTags.Search;

/// <summary>The index as one database keeps it: which words an asset has, which words there are. Each database has its own.</summary>
public abstract class SearchStore
{
    internal SearchStore()
    {
    }

    /// <summary>Sets the words of assets, inside a write; assets without words leave the index.</summary>
    internal abstract Task PutAsync(IReadOnlyList<IndexedAsset> assets, CancellationToken cancellation);

    /// <summary>Counts words of assets, inside a write; new words come with the keys by which misspelt ones find them.</summary>
    internal abstract Task CountAsync(IReadOnlyDictionary<string, int> words, CancellationToken cancellation);

    /// <summary>Empties the index, inside a write.</summary>
    internal abstract Task ClearAsync(CancellationToken cancellation);

    /// <summary>What does the index good after much was written, inside the same write.</summary>
    internal abstract Task SettleAsync(CancellationToken cancellation);

    /// <summary>Known words with a beginning: the most frequent first, then in the order of their letters.</summary>
    internal abstract Task<IReadOnlyList<KnownWord>> BeginningWithAsync(string beginning, int most, CancellationToken cancellation);

    /// <summary>Known words that are one of these.</summary>
    internal abstract Task<IReadOnlyList<KnownWord>> OfKeysAsync(IReadOnlyCollection<long> keys, CancellationToken cancellation);

    /// <summary>Exactly this word, if it is known.</summary>
    internal abstract Task<IReadOnlyList<KnownWord>> ExactlyAsync(string word, CancellationToken cancellation);

    /// <summary>The place of an asset in the index; 0 when it is not there.</summary>
    internal abstract Task<long> PlaceOfAsync(Guid asset, CancellationToken cancellation);

    /// <summary>Assets that have a word of every group, in the order in which they came into the index.</summary>
    /// <param name="groups">The groups; one at least, none empty.</param>
    /// <param name="communityId">The community.</param>
    /// <param name="after">Only those after this place.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops.</param>
    internal abstract Task<IReadOnlyList<SearchHit>> FindAsync(
        IReadOnlyList<WordGroup> groups, Guid communityId, long after, int most, CancellationToken cancellation);
}

/// <summary>An asset with its words for the index; none for one that is gone.</summary>
internal readonly record struct IndexedAsset(Guid Id, Guid CommunityId, IReadOnlyCollection<string> Words)
{
    /// <summary>What no question can contain, before the whole of a number.</summary>
    public const string NumberMark = "=";

    /// <summary>The word by which a community's assets are told from others; no question can contain it.</summary>
    public static string WordOf(Guid communityId) => "#" + communityId.ToString("N")[^12..];
}

/// <summary>A word of the registry and how many assets had it when they were indexed.</summary>
internal readonly record struct KnownWord(string Word, long Assets);

/// <summary>Words of which one is enough, and how many assets have one of them, roughly.</summary>
internal sealed record WordGroup(IReadOnlyList<string> Words, long Assets);

/// <summary>An asset that may answer, and its place in the index.</summary>
internal readonly record struct SearchHit(long Place, Guid Asset);
