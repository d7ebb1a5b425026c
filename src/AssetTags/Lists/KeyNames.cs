using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>The names behind keys that stand as values in the journal: holders and assets of the community.</summary>
internal sealed class KeyNames
{
    private static readonly HashSet<string> s_holders = new(StringComparer.Ordinal) { "balance_holder_id", "from_holder_id", "to_holder_id" };
    private static readonly HashSet<string> s_assets = new(StringComparer.Ordinal) { "asset_id", "parent_id", "successor_id" };

    private readonly Dictionary<Guid, string> _names = [];

    private KeyNames()
    {
    }

    public static async Task<KeyNames> OfAsync(RegistryContext registry, Guid communityId, IReadOnlyList<JournalRecord> records, CancellationToken cancellation)
    {
        var names = new KeyNames();
        var columns = records.SelectMany(r => r.Columns).ToList();
        if (KeysOf(columns, s_holders) is { Length: > 0 } holders)
        {
            names.Add(await registry.BalanceHolders.Where(h => EF.Parameter(holders).Contains(h.Id) && h.CommunityId == communityId)
                .Select(h => new { h.Id, h.Name }).ToDictionaryAsync(h => h.Id, h => h.Name, cancellation));
        }

        if (KeysOf(columns, s_assets) is { Length: > 0 } assets)
        {
            names.Add(await registry.Assets.Where(a => EF.Parameter(assets).Contains(a.Id) && a.CommunityId == communityId)
                .Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, cancellation));
        }

        return names;
    }

    /// <summary>The value, or the name behind it.</summary>
    private string? Of(string column, string? value)
        => (s_holders.Contains(column) || s_assets.Contains(column)) && Guid.TryParse(value, out var key) && _names.TryGetValue(key, out var name) ? name : value;

    /// <summary>An entry with names in the place of keys.</summary>
    public JournalRecord In(JournalRecord record) => record with { Columns = [.. record.Columns.Select(c => c with { Value = Of(c.Name, c.Value), Former = Of(c.Name, c.Former) })] };

    private void Add(Dictionary<Guid, string> names)
    {
        foreach (var (key, name) in names)
        {
            _names[key] = name;
        }
    }

    private static Guid[] KeysOf(List<JournalColumn> columns, HashSet<string> named)
        => [.. columns.Where(c => named.Contains(c.Name)).SelectMany(c => new[] { c.Value, c.Former }).Select(v => Guid.TryParse(v, out var key) ? key : Guid.Empty).Where(k => k != Guid.Empty).Distinct()];
}
