using System.Data.Common;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Papers;

/// <summary>Puts a paper with its file, a PDF, behind an asset. The file is for staff; the public sees of it what it sees of every paper.</summary>
public sealed class StoreDocument(RegistryContext registry, JournaledWrite write, LocalDay day, PaperStore store)
{
    private const int EndingLength = 4;

    /// <summary>Checks the file, writes it to the store, and records the paper.</summary>
    /// <exception cref="IOException">The file could not be read, or the store could not be written to; nothing was added.</exception>
    public async Task<AddDocumentResult> RunAsync(Asset asset, DocumentFacts facts, PaperFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(file);
        var (name, tidy) = (file.SafeName(), facts.Tidy());

        // A paper without a word about it is called as its file is.
        tidy = tidy is { Number: null, Title: null } ? tidy with { Title = name[..^EndingLength] } : tidy;
        if (tidy.FaultOn(await day.TodayAsync(asset.CommunityId, cancellation)) is { } reason)
        {
            return new AddDocumentResult.Refused(reason);
        }

        var id = SequentialKey.Next();
        try
        {
            var (taken, unfit) = await store.TakeAsync(id, file, cancellation);
            return taken is null
                ? new AddDocumentResult.Refused(new($"«{name}»: {unfit.Uk}", $"“{name}”: {unfit.En}"))
                : await write.RunAsync("document.add", (_, inner) => RecordAsync(asset, tidy, Described(asset, tidy, id, name, taken), inner), cancellation);
        }
        finally
        {
            await ForgetUnrecordedAsync(id);
        }
    }

    private static AssetDocument Described(Asset asset, DocumentFacts facts, Guid id, string name, TakenPaper taken) => new()
    {
        Id = id,
        CommunityId = asset.CommunityId,
        AssetId = asset.Id,
        Kind = facts.Kind,
        Number = facts.Number,
        Date = facts.Date,
        Title = facts.Title,
        Link = facts.Link,
        FileName = name,
        FileSha256 = taken.Sha256,
        FileByteCount = taken.ByteCount,
    };

    private async Task<AddDocumentResult> RecordAsync(Asset asset, DocumentFacts facts, AssetDocument document, CancellationToken cancellation)
    {
        // A file sent twice makes one paper.
        await registry.LockCommunityAsync(asset.CommunityId, cancellation);
        var present = await registry.AssetDocuments.FirstOrDefaultAsync(
            d => d.AssetId == asset.Id && d.RemovedAt == null && d.FileSha256 == document.FileSha256 && d.Kind == facts.Kind && d.Number == facts.Number && d.Date == facts.Date, cancellation);
        if (present is not null)
        {
            return new AddDocumentResult.AlreadyThere(present);
        }

        registry.Add(document);
        return new AddDocumentResult.Added(document);
    }

    // The registry is asked, because a commit whose connection broke may have happened all the same; when it does not answer, the file stays.
    private async Task ForgetUnrecordedAsync(Guid id)
    {
        try
        {
            if (!await registry.AssetDocuments.AnyAsync(d => d.Id == id, CancellationToken.None))
            {
                store.Delete(id);
            }
        }
        catch (Exception e) when (e is DbException || e.InnerException is DbException)
        {
        }
    }
}
