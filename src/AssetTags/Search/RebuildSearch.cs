namespace AssetTags.Search;

/// <summary>Makes the index anew from the registry; nothing that is journaled changes.</summary>
/// <remarks>Also forgets words that no asset has any longer.</remarks>
public sealed class RebuildSearch
{
    private readonly RegistryContext _registry;
    private readonly SearchStore _store;

    /// <summary>On a registry and the index in the same database.</summary>
    public RebuildSearch(RegistryContext registry, SearchStore store)
    {
        _registry = registry;
        _store = store;
    }

    /// <summary>Empties the index and fills it, in one write.</summary>
    /// <param name="progress">Told how many assets are done.</param>
    /// <param name="cancellation">Stops; then the index is as it was.</param>
    /// <returns>How many assets are in the index.</returns>
    public Task<long> RunAsync(IProgress<WorkProgress>? progress, CancellationToken cancellation)
        => WriteAsync(isEmptied: true, progress, cancellation);

    /// <summary>Indexes only what is noted but not indexed yet: everything, right after the migration that brought the index.</summary>
    /// <returns>How many assets were indexed.</returns>
    public Task<long> CatchUpAsync(IProgress<WorkProgress>? progress, CancellationToken cancellation)
        => WriteAsync(isEmptied: false, progress, cancellation);

    private Task<long> WriteAsync(bool isEmptied, IProgress<WorkProgress>? progress, CancellationToken cancellation)
        => _registry.WriteAsync(
            async inner =>
            {
                var index = new SearchIndex(_registry, _store);
                if (isEmptied)
                {
                    await _store.ClearAsync(inner);
                    await index.NoteAllAsync(inner);
                }

                return (await index.CatchUpAsync(progress, inner), true);
            },
            cancellation);
}
