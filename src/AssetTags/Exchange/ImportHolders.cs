using AssetTags.Communities;
using AssetTags.Exchange.Tables;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Exchange;

/// <summary>The balance holders that a file names, found or entered.</summary>
internal sealed class ImportHolders(RegistryContext registry, JournalSession session, Guid communityId)
{
    private readonly Dictionary<string, BalanceHolder> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, BalanceHolder> _byId = [];
    private readonly Dictionary<string, BalanceHolder> _byName = new(StringComparer.Ordinal);

    // The one name that the file gives a code; null once it gave two.
    private readonly Dictionary<string, string?> _namesInFile = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string> _renames = new Dictionary<string, string>();

    /// <summary>How many holders were entered or renamed.</summary>
    public int Changes { get; private set; }

    /// <summary>Fetches the community's holders, and gives them the names that an earlier reading of the file found.</summary>
    public async Task LoadAsync(IReadOnlyDictionary<string, string> renames, CancellationToken cancellation)
    {
        _renames = renames;
        var renamed = new List<(BalanceHolder, RowState)>();
        var holders = registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).OrderBy(h => h.Id);
        await foreach (var holder in holders.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (holder.Edrpou is { } code && renames.TryGetValue(code, out var name) && name != holder.Name)
            {
                renamed.Add((holder, session.StateOf(holder)));
                holder.Name = name;
            }

            Remember(holder);
        }

        Changes += renamed.Count;
        await session.UpdateAsync(renamed, cancellation);
    }

    /// <summary>Notes which name a row gives its holder.</summary>
    public void Note(AssetRow row)
    {
        if (row is { HolderCode: { } code, HolderName: { } name } && !_namesInFile.TryAdd(code, name) && _namesInFile[code] != name)
        {
            _namesInFile[code] = null;
        }
    }

    /// <summary>Enters the holders that the rows name for the first time.</summary>
    public async Task MeetAsync(IReadOnlyList<AssetRow> rows, CancellationToken cancellation)
    {
        var added = new List<BalanceHolder>();
        var coded = new List<(BalanceHolder, RowState)>();
        foreach (var row in rows.Where(r => (r.HolderCode is not null || r.HolderName is not null) && Of(r) is null))
        {
            if (NamedOnly(row) is { } known)
            {
                coded.Add((known, session.StateOf(known)));
                known.Edrpou = row.HolderCode;
                Remember(known);
                continue;
            }

            var name = row.HolderCode is { } code ? _renames.GetValueOrDefault(code) : null;
            var holder = new BalanceHolder { CommunityId = communityId, Edrpou = row.HolderCode, Name = name ?? row.HolderName ?? row.HolderCode! };
            Remember(holder);
            added.Add(holder);
        }

        Changes += added.Count + coded.Count;
        await session.InsertAsync(added, cancellation);
        await session.UpdateAsync([.. coded.Where(c => !added.Contains(c.Item1))], cancellation);
    }

    // A holder that an earlier register only named gets its code from this one, rather than a double.
    private BalanceHolder? NamedOnly(AssetRow row)
        => row is { HolderCode: not null, HolderName: { } name }
            && _byName.TryGetValue(FoldedText.Of(name), out var holder) && holder.Edrpou is null ? holder : null;

    /// <summary>The holder that a row names, if it is known.</summary>
    public BalanceHolder? Of(AssetRow row)
        => row.HolderCode is { } code ? _byCode.GetValueOrDefault(code)
            : row.HolderName is { } name ? _byName.GetValueOrDefault(FoldedText.Of(name))
            : null;

    /// <summary>The holder behind a key.</summary>
    public BalanceHolder? WithKey(Guid? id) => id is { } key ? _byId.GetValueOrDefault(key) : null;

    /// <summary>Finds the new names on which the whole file agrees.</summary>
    public void FindRenames(ImportFindings findings)
    {
        foreach (var (code, name) in _namesInFile)
        {
            var known = _byCode.GetValueOrDefault(code);
            if (name is not null && (known is null ? findings.Any : known.Name != name))
            {
                findings.Renames.Add(code, name);
            }
        }
    }

    private void Remember(BalanceHolder holder)
    {
        _byId[holder.Id] = holder;
        if (holder.Edrpou is { } code)
        {
            _byCode[code] = holder;
        }

        _byName.TryAdd(FoldedText.Of(holder.Name), holder);
    }
}
