using AssetTags.Communities;
using AssetTags.Exchange.Tables;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Exchange;

/// <summary>The balance holders that a file names, found or entered.</summary>
internal sealed class ImportHolders(RegistryContext registry, JournalSession session, Guid communityId)
{
    private readonly Dictionary<string, BalanceHolder> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BalanceHolder> _byName = new(StringComparer.Ordinal);

    // The one name that the file gives a holder; null once it gave two.
    private readonly Dictionary<Guid, string?> _namesInFile = [];

    /// <summary>How many holders were entered or renamed.</summary>
    public int Changes { get; private set; }

    /// <summary>Fetches the community's holders, and gives them the names that an earlier reading of the file found.</summary>
    public async Task LoadAsync(IReadOnlyDictionary<Guid, string> renames, CancellationToken cancellation)
    {
        var renamed = new List<(BalanceHolder, RowState)>();
        var holders = registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).OrderBy(h => h.Id);
        await foreach (var holder in holders.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (renames.TryGetValue(holder.Id, out var name))
            {
                renamed.Add((holder, session.StateOf(holder)));
                holder.Name = name;
            }

            Remember(holder);
        }

        Changes += renamed.Count;
        await session.UpdateAsync(renamed, cancellation);
    }

    /// <summary>Enters the holders that the rows name for the first time.</summary>
    public async Task MeetAsync(IReadOnlyList<AssetRow> rows, CancellationToken cancellation)
    {
        var added = new List<BalanceHolder>();
        foreach (var row in rows.Where(r => r.HolderCode is not null || r.HolderName is not null))
        {
            if (Of(row) is not { } holder)
            {
                holder = new BalanceHolder { CommunityId = communityId, Edrpou = row.HolderCode, Name = row.HolderName ?? row.HolderCode! };
                Remember(holder);
                added.Add(holder);
            }

            if (row.HolderName is { } name && !_namesInFile.TryAdd(holder.Id, name) && _namesInFile[holder.Id] != name)
            {
                _namesInFile[holder.Id] = null;
            }
        }

        Changes += added.Count;
        await session.InsertAsync(added, cancellation);
    }

    /// <summary>The holder that a row names, if it is known.</summary>
    public BalanceHolder? Of(AssetRow row)
        => row.HolderCode is { } code ? _byCode.GetValueOrDefault(code)
            : row.HolderName is { } name ? _byName.GetValueOrDefault(FoldedText.Of(name))
            : null;

    /// <summary>Notes the new names on which the whole file agrees.</summary>
    public void FindRenames(Dictionary<Guid, string> renames)
    {
        foreach (var holder in _byCode.Values)
        {
            if (_namesInFile.GetValueOrDefault(holder.Id) is { } name && name != holder.Name)
            {
                renames.Add(holder.Id, name);
            }
        }
    }

    private void Remember(BalanceHolder holder)
    {
        if (holder.Edrpou is { } code)
        {
            _byCode[code] = holder;
        }

        _byName.TryAdd(FoldedText.Of(holder.Name), holder);
    }
}
