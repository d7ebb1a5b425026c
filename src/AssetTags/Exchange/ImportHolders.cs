using AssetTags.Communities;
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

    /// <summary>Fetches the community's holders.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        var holders = registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).OrderBy(h => h.Id);
        await foreach (var holder in holders.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            Remember(holder);
        }
    }

    /// <summary>Enters the holders that the rows name for the first time.</summary>
    public async Task MeetAsync(IReadOnlyList<AssetRow> rows, CancellationToken cancellation)
    {
        var added = new List<BalanceHolder>();
        foreach (var row in rows.Where(r => r.HolderCode is not null || r.HolderName is not null))
        {
            if (Find(row) is not { } holder)
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

    /// <summary>The holder of a row that was met.</summary>
    public Guid? Of(AssetRow row) => Find(row)?.Id;

    /// <summary>Takes over new names, where the whole file agrees on one; else two spellings would alternate for ever.</summary>
    public async Task RenameAsync(CancellationToken cancellation)
    {
        var renamed = new List<(BalanceHolder, RowState)>();
        foreach (var holder in _byCode.Values.Where(h => _namesInFile.GetValueOrDefault(h.Id) is { } name && name != h.Name))
        {
            var before = session.StateOf(holder);
            holder.Name = _namesInFile[holder.Id]!;
            renamed.Add((holder, before));
        }

        Changes += renamed.Count;
        await session.UpdateAsync(renamed, cancellation);
    }

    private BalanceHolder? Find(AssetRow row)
        => row.HolderCode is { } code ? _byCode.GetValueOrDefault(code)
            : row.HolderName is { } name ? _byName.GetValueOrDefault(FoldedText.Of(name))
            : null;

    private void Remember(BalanceHolder holder)
    {
        if (holder.Edrpou is { } code)
        {
            _byCode[code] = holder;
        }

        _byName.TryAdd(FoldedText.Of(holder.Name), holder);
    }
}
