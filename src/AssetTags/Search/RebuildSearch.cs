namespace AssetTags.Search;

/// <summary>Makes the index anew from the registry; nothing that is journaled changes.</summary>
public sealed class RebuildSearch(RegistryContext registry, SearchStore store)
{
    /// <summary>Empties the index and fills it, in one write; words that no asset has any longer are forgotten.</summary>
    /// <param name="progress">Told how many assets are done.</param>
    /// <param name="cancellation">Stops; then the index is as it was.</param>
    /// <returns>How many assets are in the index.</returns>
    public Task<long> RunAsync(IProgress<WorkProgress>? progress, CancellationToken cancellation)
        => WriteAsync(isEmptied: true, progress, cancellation);

    /// <summary>Indexes only what is noted but not indexed yet: everything, right after the migration that brought the index.</summary>
    /// <param name="progress">Told how many assets are done.</param>
    /// <param name="cancellation">Stops; then the index is as it was.</param>
    /// <returns>How many assets were indexed.</returns>
    public Task<long> CatchUpAsync(IProgress<WorkProgress>? progress, CancellationToken cancellation)
        => WriteAsync(isEmptied: false, progress, cancellation);

    private Task<long> WriteAsync(bool isEmptied, IProgress<WorkProgress>? progress, CancellationToken cancellation)
        => registry.WriteAsync(
            async inner =>
            {
                var index = new SearchIndex(registry, store);
                if (isEmptied)
                {
                    await store.ClearAsync(inner);
                    await index.NoteAllAsync(inner);
                }

                return (await index.CatchUpAsync(progress, inner), true);
            },
            cancellation);
}
