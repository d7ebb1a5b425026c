using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>Physical sheets and their free slots, which follow from the runs that printed on them; nothing else is stored.</summary>
public sealed class HalfUsedSheets(RegistryContext registry, KnownFormats formats)
{
    private const int BatchSize = 100;

    /// <summary>Finds a sheet. The first page of a run that continued another run's sheet is that sheet.</summary>
    /// <param name="communityId">Whose runs.</param>
    /// <param name="id">The sheet's id.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<SheetFinding> FindAsync(Guid communityId, SheetId id, CancellationToken cancellation)
    {
        var run = await RunAsync(communityId, id.Code, cancellation);
        while (run?.ContinuesSheet is { } former && id.Page == 1 && SheetId.TryParse(former, out id))
        {
            run = await RunAsync(communityId, id.Code, cancellation);
        }

        return run is null || id.Page > run.PageCount ? new SheetFinding.NotFound()
            : await formats.FindAsync(communityId, run.Format, cancellation) is not { Format: var format } ? new SheetFinding.FormatGone(run.Format)
            : new HalfUsedSheet(id, format, await FreeAsync(run, id.Page, format.SlotCount, cancellation), run.CreatedAt) is { FreeSlots.Count: > 0 } sheet
                ? new SheetFinding.HasRoom(sheet)
                : new SheetFinding.IsFull(new HalfUsedSheet(id, format, [], run.CreatedAt));
    }

    /// <summary>The sheets that have room, newest first.</summary>
    /// <param name="communityId">Whose runs.</param>
    /// <param name="format">Only sheets of this format's id, or <see langword="null"/>.</param>
    /// <param name="cancellation">Stops.</param>
    public async IAsyncEnumerable<HalfUsedSheet> ListAsync(
        Guid communityId, string? format, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // Only a run's last page can have room: the pages before it are full, or its one page is another run's sheet.
        var runs = registry.PrintRuns.AsNoTracking().Where(r => r.CommunityId == communityId && r.Code != null
            && (format == null || r.Format == format) && (r.PageCount > 1 || r.ContinuesSheet == null));
        for (List<PrintRun> batch = []; ;)
        {
            var before = batch.Count > 0 ? batch[^1].Id : (Guid?)null;
            batch = await runs.Where(r => before == null || r.Id < before).OrderByDescending(r => r.Id).Take(BatchSize).ToListAsync(cancellation);
            foreach (var run in batch)
            {
                if (await FindAsync(communityId, new SheetId(run.Code!, run.PageCount), cancellation) is SheetFinding.HasRoom { Sheet: var sheet })
                {
                    yield return sheet;
                }
            }

            if (batch.Count < BatchSize)
            {
                yield break;
            }
        }
    }

    private Task<PrintRun?> RunAsync(Guid communityId, string code, CancellationToken cancellation)
        => registry.PrintRuns.AsNoTracking().SingleOrDefaultAsync(r => r.CommunityId == communityId && r.Code == code, cancellation);

    private async Task<IReadOnlyList<int>> FreeAsync(PrintRun run, int page, int slotCount, CancellationToken cancellation)
    {
        var free = new SortedSet<int>(Enumerable.Range(page == 1 ? run.StartSlot : 1, slotCount - (page == 1 ? run.StartSlot - 1 : 0)));
        await UseAsync(free, run, page, slotCount, cancellation);
        var id = new SheetId(run.Code!, page).ToString();
        foreach (var later in await registry.PrintRuns.AsNoTracking()
            .Where(r => r.CommunityId == run.CommunityId && r.ContinuesSheet == id).ToListAsync(cancellation))
        {
            await UseAsync(free, later, 1, slotCount, cancellation);
        }

        return [.. free];
    }

    private async Task UseAsync(SortedSet<int> free, PrintRun run, int page, int slotCount, CancellationToken cancellation)
    {
        // A page holds no more labels than it has slots, so that its rows are found by their key.
        var (from, to) = ((page - 2) * slotCount, page * slotCount);
        free.ExceptWith(await registry.PrintedLabels
            .Where(l => l.PrintRunId == run.Id && l.Position > from && l.Position <= to && l.Page == page).Select(l => l.Slot).ToListAsync(cancellation));
        free.ExceptWith(page == 1 ? Slots(run.SkippedSlots) : []);
    }

    internal static IEnumerable<int> Slots(string? written)
        => (written ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(slot => int.Parse(slot, CultureInfo.InvariantCulture));
}
