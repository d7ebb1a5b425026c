using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Exchange;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>Reads the imports of a community, and what taking one back would do. What belongs to another community is not there.</summary>
/// <remarks>That an import was taken back is a <see cref="BulkChange"/> with the import's own key.</remarks>
public sealed class ReadImports(RegistryContext registry)
{
    /// <summary>The last imports, the latest first.</summary>
    /// <param name="communityId">Whose.</param>
    /// <param name="before">Only those before this one; <see langword="null"/> for the latest.</param>
    /// <param name="most">The most of them.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<IReadOnlyList<ListedImport>> LastAsync(Guid communityId, Guid? before, int most, CancellationToken cancellation)
    {
        var runs = registry.ImportRuns.AsNoTracking().Where(r => r.CommunityId == communityId);
        runs = before is { } key ? runs.Where(r => r.Id < key) : runs;
        return await ListedAsync(await runs.OrderByDescending(r => r.Id).Take(most).ToListAsync(cancellation), cancellation);
    }

    /// <summary>One import, with what taking it back would do, or did; <see langword="null"/> where the community has none of this key.</summary>
    public async Task<FoundImport?> FindAsync(Guid communityId, Guid id, CancellationToken cancellation)
    {
        if (await ListedAsync(communityId, id, cancellation) is not { } listed)
        {
            return null;
        }

        return new(listed, listed.UndoneAt is null
            ? await new ImportUndoPlan(registry, listed.Run).ReadAsync(cancellation)
            : JsonSerializer.Deserialize<ImportUndo>(await registry.BulkChanges.Where(c => c.Id == id).Select(c => c.Before).SingleAsync(cancellation))!);
    }

    /// <summary>One import, and whether it was taken back.</summary>
    internal async Task<ListedImport?> ListedAsync(Guid communityId, Guid id, CancellationToken cancellation)
        => await registry.ImportRuns.AsNoTracking().SingleOrDefaultAsync(r => r.CommunityId == communityId && r.Id == id, cancellation) is { } run
            ? (await ListedAsync([run], cancellation))[0] : null;

    private async Task<IReadOnlyList<ListedImport>> ListedAsync(IReadOnlyList<ImportRun> runs, CancellationToken cancellation)
    {
        var ids = runs.Select(r => r.Id).ToArray();
        var undone = await registry.BulkChanges.Where(c => EF.Parameter(ids).Contains(c.Id)).Select(c => new { c.Id, c.CreatedAt }).ToDictionaryAsync(c => c.Id, c => c.CreatedAt, cancellation);
        var authors = await registry.AuthorsOfAsync(runs, cancellation);
        return [.. runs.Select(r => new ListedImport(r, authors.GetValueOrDefault(r.Id), undone.TryGetValue(r.Id, out var at) ? at : null))];
    }
}
