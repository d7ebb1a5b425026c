namespace AssetTags.Journal;

/// <summary>Something that keeps what is derived from rows in step: it runs within each write that changed any, right before its commit.</summary>
/// <remarks>A feature registers one with the services; the journal knows none of them.</remarks>
/// <param name="cancellation">Stops; then the write is not committed.</param>
public delegate Task BeforeCommit(CancellationToken cancellation);
