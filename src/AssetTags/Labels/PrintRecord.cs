using AssetTags.Journal;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Labels;

/// <summary>Writes down where each label of a run lies, and that its tag is printed.</summary>
internal sealed class PrintRecord(RegistryContext registry, JournalSession session, PrintRun run, PrintRequest request)
{
    /// <summary>Records the labels.</summary>
    /// <param name="tags">The tags in the order of printing, each <see cref="PrintRun.Copies"/> times in a row on the sheets.</param>
    /// <param name="cancellation">Stops; then nothing is recorded.</param>
    public async Task WriteAsync(IReadOnlyList<Guid> tags, CancellationToken cancellation)
    {
        var position = 0;
        foreach (var batch in tags.Chunk(PrintQueue.BatchSize))
        {
            var labels = batch.SelectMany(tag => Enumerable.Repeat(tag, run.Copies)).Select(tag => Place(++position, tag)).ToList();
            await registry.InsertAsync(labels, cancellation);
            await MarkAsync(batch, cancellation);
        }
    }

    private PrintedLabel Place(int position, Guid tag)
    {
        var (page, slot) = Math.DivRem(request.StartSlot - 1 + position - 1, request.Format.SlotCount);
        return new PrintedLabel { PrintRunId = run.Id, Position = position, TagId = tag, Page = page + 1, Slot = slot + 1 };
    }

    private async Task MarkAsync(Guid[] batch, CancellationToken cancellation)
    {
        var fresh = await registry.Tags.AsNoTracking()
            .Where(t => batch.Contains(t.Id) && t.PrintedAt == null).OrderBy(t => t.Id).ToListAsync(cancellation);
        var changes = new List<(Tag, RowState)>(fresh.Count);
        foreach (var tag in fresh)
        {
            changes.Add((tag, session.StateOf(tag)));
            tag.Print(session.At);
        }

        await session.UpdateAsync(changes, cancellation);
    }
}
