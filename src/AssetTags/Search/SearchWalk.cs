namespace AssetTags.Search;

/// <summary>An answer that was read: what it is, and the text that it is judged by.</summary>
internal sealed record Answer<T>(Guid Asset, T Item, SearchText Text);

/// <summary>Walks from the best answers to the last, reading candidates in batches and judging each by its text.</summary>
/// <remarks>
/// The index only proposes. How well an asset answers is decided by the text that the reader gives, which for the public is what the public
/// sees; so neither an answer nor its place tells anything of what is hidden.
/// </remarks>
internal sealed class SearchWalk(SearchStore store)
{
    // Beyond this many, the rarer continuations of a short beginning, or the rarer neighbours of a word, are not looked for.
    private const int MostContinuations = 100, MostNeighbours = 50;

    private const int GreatestBatch = 2_000;

    /// <summary>Walks until enough is found.</summary>
    /// <param name="words">What was asked.</param>
    /// <param name="communityId">The community.</param>
    /// <param name="most">How many answers at most.</param>
    /// <param name="after">Where to begin.</param>
    /// <param name="read">Reads assets by their keys; those that must not be seen are left out.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<(IReadOnlyList<(T Item, Closeness Closeness)> Found, SearchCursor? Next)> RunAsync<T>(
        SearchWords words, Guid communityId, int most, SearchCursor? after, Func<IReadOnlyList<Guid>, Task<IReadOnlyList<Answer<T>>>> read, CancellationToken cancellation)
    {
        var found = new List<(Answer<T> Answer, Closeness Closeness)>();
        var known = new Dictionary<Guid, Answer<T>?>();
        var place = after is { } cursor ? await store.PlaceOfAsync(cursor.Asset, cancellation) : 0;
        for (var closeness = after?.Closeness ?? Closeness.Number; closeness <= Closeness.Near && found.Count <= most; closeness++, place = 0)
        {
            var groups = await GroupsAsync(words, closeness, cancellation);
            for (var batch = most + 1; groups is not null && found.Count <= most; batch = Math.Min(batch * 2, GreatestBatch))
            {
                var hits = await store.FindAsync(groups, communityId, place, batch, cancellation);
                await ReadAsync(known, [.. hits.Select(h => h.Asset).Where(asset => !known.ContainsKey(asset))], read);
                found.AddRange(hits.Select(h => known[h.Asset]).OfType<Answer<T>>().Where(a => words.Match(a.Text) == closeness).Select(a => (a, closeness)));
                if (hits.Count < batch)
                {
                    break;
                }

                place = hits[^1].Place;
            }
        }

        var isMore = found.Count > most;
        return ([.. found.Take(most).Select(f => (f.Answer.Item, f.Closeness))],
            isMore && most > 0 ? new SearchCursor(found[most - 1].Closeness, found[most - 1].Answer.Asset) : null);
    }

    // What answers exactly is met once more among what answers nearly.
    private static async Task ReadAsync<T>(
        Dictionary<Guid, Answer<T>?> known, IReadOnlyList<Guid> assets, Func<IReadOnlyList<Guid>, Task<IReadOnlyList<Answer<T>>>> read)
    {
        var answers = assets.Count == 0 ? [] : (await read(assets)).ToDictionary(a => a.Asset);
        foreach (var asset in assets)
        {
            known[asset] = answers.GetValueOrDefault(asset);
        }
    }

    private async Task<IReadOnlyList<WordGroup>?> GroupsAsync(SearchWords words, Closeness closeness, CancellationToken cancellation)
    {
        if (closeness == Closeness.Number)
        {
            return words.Number is { } number ? [new WordGroup([IndexedAsset.NumberMark + number], 1)] : null;
        }

        var groups = new List<WordGroup>();
        var isWider = closeness == Closeness.Words;
        foreach (var word in words.Words)
        {
            var continuations = await ContinuationsAsync(word, cancellation);
            var neighbours = closeness == Closeness.Near ? await NeighboursAsync(word, cancellation) : [];
            groups.Add(Group(word, continuations, neighbours));
            isWider |= neighbours.Except(continuations).Any();
        }

        return isWider && groups.Count > 0 && groups.All(g => g.Words.Count > 0) ? groups : null;
    }

    private static WordGroup Group(SearchWord word, IReadOnlyList<KnownWord> continuations, IReadOnlyList<KnownWord> neighbours)
    {
        KnownWord[] known = SearchIndex.IsCounted(word.Text) ? [.. continuations.Concat(neighbours).DistinctBy(k => k.Word)] : [new KnownWord(word.Text, 1)];
        return new WordGroup([.. known.Select(k => k.Word)], known.Sum(k => k.Assets));
    }

    private async Task<IReadOnlyList<KnownWord>> ContinuationsAsync(SearchWord word, CancellationToken cancellation)
    {
        if (!SearchIndex.IsCounted(word.Text))
        {
            return [];
        }

        var exact = await store.ExactlyAsync(word.Text, cancellation);
        return word.IsBeginning ? [.. exact, .. await store.BeginningWithAsync(word.Text, MostContinuations, cancellation)] : exact;
    }

    private async Task<IReadOnlyList<KnownWord>> NeighboursAsync(SearchWord word, CancellationToken cancellation)
        => !word.IsForgiven ? []
            : [.. (await store.OfKeysAsync(OneTypo.Keys(word.Text), cancellation)).Where(k => OneTypo.IsBetween(word.Text, k.Word))
                .OrderByDescending(k => k.Assets).ThenBy(k => k.Word, StringComparer.Ordinal).Take(MostNeighbours)];
}
