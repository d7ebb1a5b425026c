using AssetTags.Journal;
using AssetTags.Labels.Sheets;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>Writes down where each label of a run lies, and that its tag is printed.</summary>
internal sealed class PrintRecord(RegistryContext registry, JournalSession session, PrintRun run, SheetSlots slots)
{
    /// <summary>Records the labels.</summary>
    /// <param name="tags">The tags in the order of printing, each <see cref="PrintRun.Copies"/> times in a row on the sheets.</param>
    /// <param name="cancellation">Stops; then nothing is recorded.</param>
    /// <exception cref="DbUpdateConcurrencyException">A tag is no longer in use.</exception>
    public async Task WriteAsync(IReadOnlyList<PrintedTag> tags, CancellationToken cancellation)
    {
        var position = 0;
        foreach (var batch in tags.Chunk(PrintQueue.BatchSize))
        {
            Guid[] keys = [.. batch.Select(tag => tag.TagId).Distinct()];
            await RequireLiveAsync(keys, cancellation);
            var labels = batch.SelectMany(tag => Enumerable.Repeat(tag, run.Copies)).Select(tag => Place(++position, tag)).ToList();
            await registry.InsertAsync(labels, cancellation);
            await MarkAsync(keys, cancellation);
        }
    }

    // A tag may have been replaced, lost or revoked while its label was drawn: such a sheet must not reach a printer.
    private async Task RequireLiveAsync(Guid[] batch, CancellationToken cancellation)
    {
        if (await registry.Tags.Live().CountAsync(t => EF.Parameter(batch).Contains(t.Id), cancellation) != batch.Length)
        {
            throw new DbUpdateConcurrencyException("Tags were replaced or withdrawn while their labels were drawn.");
        }
    }

    private PrintedLabel Place(int position, PrintedTag tag)
    {
        var place = slots.At(position - 1);
        return new PrintedLabel
        {
            PrintRunId = run.Id,
            Position = position,
            TagId = tag.TagId,
            Page = (int)place.Page,
            Slot = place.Slot,
            NameHash = tag.NameHash,
            TextHash = tag.TextHash,
        };
    }

    private async Task MarkAsync(Guid[] batch, CancellationToken cancellation)
    {
        var fresh = await registry.Tags.AsNoTracking()
            .Where(t => EF.Parameter(batch).Contains(t.Id) && t.PrintedAt == null).OrderBy(t => t.Id).ToListAsync(cancellation);
        var changes = new List<(Tag, RowState)>(fresh.Count);
        foreach (var tag in fresh)
        {
            changes.Add((tag, session.StateOf(tag)));
            tag.Print(session.At);
        }

        await session.UpdateAsync(changes, cancellation);
    }
}
