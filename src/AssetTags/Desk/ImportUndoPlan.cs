using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Exchange;
using AssetTags.Inspections;
using AssetTags.Journal;
using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>Finds out what taking an import back would do, and changes nothing. It keeps keys in memory, no assets.</summary>
internal sealed class ImportUndoPlan(RegistryContext registry, ImportRun run)
{
    /// <summary>How many assets are read at once.</summary>
    internal const int Chunk = 500;

    private const int MostNamed = 10;
    private static readonly string[] s_identities = ["balance_holder_id", "inventory_number", "official_id"];
    private readonly HashSet<Guid> _restored = [];
    private readonly HashSet<Guid> _takenOut = [];
    private readonly Dictionary<ImportLeft, (int Count, List<Guid> First)> _left = [];
    private readonly List<Asset> _identities = [];

    /// <summary>Assets to put back.</summary>
    public IReadOnlySet<Guid> Restored => _restored;

    /// <summary>Assets to take out, in the order of the file.</summary>
    public IEnumerable<Guid> TakenOut => _takenOut.Order();

    /// <summary>The keys of the parts of what was remembered, the last written first.</summary>
    public IReadOnlyList<Guid> Parts { get; private set; } = [];

    /// <summary>Works it out.</summary>
    public async Task<ImportUndo> ReadAsync(CancellationToken cancellation)
    {
        var name = BulkChange.PartOf(run.Id);
        Parts = await registry.BulkChanges.Where(c => c.CommunityId == run.CommunityId && c.CreatedAt == run.CreatedAt && c.Operation == name)
            .OrderByDescending(c => c.Id).Select(c => c.Id).ToListAsync(cancellation);
        var added = await AddedAsync(cancellation);
        foreach (var chunk in added.Chunk(Chunk))
        {
            await SortOutAsync(chunk, cancellation);
        }

        await RememberedAsync(added.Select(a => a.Id).ToHashSet(), cancellation);
        while (await TakenIdentities.OfAsync(registry, _identities, _takenOut, cancellation) is { Count: > 0 } taken)
        {
            var ids = taken.Select(t => t.Asset.Id).ToHashSet();
            _identities.RemoveAll(a => ids.Contains(a.Id));
            foreach (var id in ids.Where(_restored.Remove))
            {
                Leave(ImportLeft.Taken, id);
            }
        }

        return new(_restored.Count, _takenOut.Count, await NamedAsync(cancellation));
    }

    /// <summary>A part of what was remembered, its last asset first, so that what was freed is free before it is given back.</summary>
    public static async Task<IReadOnlyList<RememberedAsset>> PartAsync(RegistryContext registry, Guid part, CancellationToken cancellation)
        => [.. BulkMemory.Read(await registry.BulkChanges.AsNoTracking().SingleAsync(c => c.Id == part, cancellation)).Reverse()];

    // An instant may be that of two imports; the first entry of an asset tells which of them it came from.
    private async Task<List<(Guid Id, int Revision)>> AddedAsync(CancellationToken cancellation)
    {
        var found = await registry.Assets.Where(a => a.CommunityId == run.CommunityId && a.CreatedAt == run.CreatedAt)
            .OrderBy(a => a.Id).Select(a => new { a.Id, a.Revision }).ToListAsync(cancellation);
        var added = new List<(Guid, int)>();
        foreach (var chunk in found.Chunk(Chunk))
        {
            string[] entities = [.. chunk.Select(a => $"asset/{a.Id:D}")];
            var leaves = await registry.Set<JournalEntry>().Where(e => EF.Parameter(entities).Contains(e.Entity) && e.Revision == 1)
                .Select(e => new { e.Entity, e.Leaf }).ToListAsync(cancellation);
            var own = leaves.Where(l => ComesFromRun(l.Leaf)).Select(l => l.Entity).ToHashSet(StringComparer.Ordinal);
            added.AddRange(chunk.Where(a => own.Contains($"asset/{a.Id:D}")).Select(a => (a.Id, a.Revision)));
        }

        return added;
    }

    private bool ComesFromRun(byte[] leaf)
    {
        using var json = JsonDocument.Parse(leaf);
        return json.RootElement.GetProperty("src").GetString() == $"import:{run.Id:D}";
    }

    private async Task SortOutAsync((Guid Id, int Revision)[] added, CancellationToken cancellation)
    {
        var ids = added.Select(a => a.Id).ToArray();
        var keys = ids.Select(i => (Guid?)i).ToArray();
        (ImportLeft Reason, IQueryable<Guid> Having)[] asked =
        [
            (ImportLeft.Tagged, registry.Set<Tag>().Where(t => EF.Parameter(keys).Contains(t.AssetId)).Select(t => t.AssetId!.Value)),
            (ImportLeft.Photographed, registry.Set<AssetPhoto>().Where(p => EF.Parameter(ids).Contains(p.AssetId)).Select(p => p.AssetId)),
            (ImportLeft.Documented, registry.AssetDocuments.Where(d => EF.Parameter(ids).Contains(d.AssetId)).Select(d => d.AssetId)),
            (ImportLeft.Visited, registry.Set<Inspection>().Where(i => EF.Parameter(ids).Contains(i.AssetId)).Select(i => i.AssetId)),
            (ImportLeft.Whole, registry.Assets.Where(a => EF.Parameter(keys).Contains(a.ParentId)).Select(a => a.ParentId!.Value)),
            (ImportLeft.Whole, registry.Assets.Where(a => a.SuccessorId != null && EF.Parameter(keys).Contains(a.SuccessorId)).Select(a => a.SuccessorId!.Value)),
            (ImportLeft.Decided, registry.Set<PublicityDecision>().Where(d => EF.Parameter(ids).Contains(d.AssetId)).Select(d => d.AssetId)),
        ];
        var reasons = added.Where(a => a.Revision != 1).ToDictionary(a => a.Id, _ => ImportLeft.Changed);
        foreach (var (reason, having) in asked)
        {
            (await having.Distinct().ToListAsync(cancellation)).ForEach(id => reasons.TryAdd(id, reason));
        }

        _takenOut.UnionWith(ids.Where(i => !reasons.ContainsKey(i)));
        foreach (var (id, reason) in reasons)
        {
            Leave(reason, id);
        }
    }

    private async Task RememberedAsync(HashSet<Guid> added, CancellationToken cancellation)
    {
        var known = 0;
        foreach (var part in Parts)
        {
            var remembered = (await PartAsync(registry, part, cancellation)).Where(r => !added.Contains(r.AssetId)).ToList();
            known += remembered.Count;
            var ids = remembered.Select(r => r.AssetId).ToArray();
            var revisions = await registry.Assets.Where(a => EF.Parameter(ids).Contains(a.Id)).Select(a => new { a.Id, a.Revision }).ToDictionaryAsync(a => a.Id, a => a.Revision, cancellation);
            foreach (var one in remembered)
            {
                await SortOutAsync(one, revisions, cancellation);
            }
        }

        if (run.Changed > known)
        {
            _left[ImportLeft.Unknown] = (run.Changed - known, []);
        }
    }

    private async Task SortOutAsync(RememberedAsset one, Dictionary<Guid, int> revisions, CancellationToken cancellation)
    {
        if (revisions[one.AssetId] != one.Revision)
        {
            Leave(ImportLeft.Changed, one.AssetId);
            return;
        }

        _restored.Add(one.AssetId);
        if (s_identities.Any(one.Was.ContainsKey))
        {
            var asset = await registry.Assets.AsNoTracking().SingleAsync(a => a.Id == one.AssetId, cancellation);
            BulkMemory.Restore(registry, asset, one);
            _identities.Add(asset);
        }
    }

    private void Leave(ImportLeft reason, Guid id)
    {
        var (count, first) = _left.GetValueOrDefault(reason, (0, []));
        if (first.Count < MostNamed)
        {
            first.Add(id);
        }

        _left[reason] = (count + 1, first);
    }

    private async Task<IReadOnlyList<ImportLeftGroup>> NamedAsync(CancellationToken cancellation)
    {
        Guid[] ids = [.. _left.Values.SelectMany(l => l.First)];
        var names = await registry.Assets.Where(a => EF.Parameter(ids).Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, cancellation);
        return [.. _left.OrderBy(l => l.Key).Select(l => new ImportLeftGroup(l.Key, l.Value.Count, [.. l.Value.First.Select(i => new LeftAsset(i, names[i]))]))];
    }
}
