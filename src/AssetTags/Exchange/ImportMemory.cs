using AssetTags.Assets;
using AssetTags.Journal;

namespace AssetTags.Exchange;

/// <summary>Keeps what an import changes as it was, part by part as the file is read, so that <c>import.undo</c> can put it back.</summary>
/// <remarks>What it adds need not be kept: the first journal entry of an asset names its import.</remarks>
internal sealed class ImportMemory(RegistryContext registry, JournalSession session, ImportRequest request, ImportTally tally)
{
    private readonly IReadOnlyList<EntityColumn> _columns = [.. EntityColumns.Of(registry, typeof(Asset)).Columns.Where(FormerAssets.IsKept)];
    private readonly List<(Asset Asset, object?[] Was)> _part = [];

    /// <summary>The values of an asset, before a row is applied to it.</summary>
    public object?[] ValuesOf(Asset asset)
    {
        var values = new object?[_columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _columns[i].Read(asset);
        }

        return values;
    }

    /// <summary>Notes an asset that a row changed.</summary>
    public void Note(Asset asset, object?[] was) => _part.Add((asset, was));

    /// <summary>Writes what was noted, after the assets were, and forgets it.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        if (_part.Count == 0)
        {
            return;
        }

        if (!request.IsDryRun)
        {
            var part = new BulkChange
            {
                CommunityId = request.CommunityId,
                Operation = BulkChange.PartOf(tally.ImportId),
                Summary = $"Імпорт «{tally.FileName}»: {_part.Count}",
                Count = _part.Count,
                Before = FormerAssets.Write(_part, (json, p) =>
                {
                    FormerAssets.Describe(json, p.Asset, p.Asset.Name, p.Asset.InventoryNumber, FormerOf(p.Asset, p.Was));
                    json.WriteStartArray("said");
                    json.WriteEndArray();
                }),
            };
            await session.InsertAsync<BulkChange>([part], cancellation);
        }

        _part.Clear();
    }

    private IEnumerable<(EntityColumn Column, object? Was)> FormerOf(Asset asset, object?[] was)
        => _columns.Index().Where(c => !Equals(c.Item.Read(asset), was[c.Index])).Select(c => (c.Item, was[c.Index]));
}
