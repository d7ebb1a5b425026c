using System.Security.Cryptography;
using AssetTags.Journal;
using AssetTags.Labels;
using AssetTags.Tags;

namespace AssetTags.Printing;

/// <summary>Prints label sheets of assets as a PDF file, and remembers what was printed where.</summary>
/// <remarks>
/// First every asset gets its tag: a code must be in the registry before it can be on paper. Then the file is written under
/// another name. Last, in one transaction, the run is recorded and the file takes its name; so there is no file without its
/// run, and an interrupted print leaves neither.
/// </remarks>
public sealed class PrintLabels(RegistryContext registry, JournaledWrite write, MintTags mint)
{
    /// <summary>Prints.</summary>
    /// <exception cref="ArgumentException">The format cannot be printed, or the start or copies are out of range.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">A tag went out of use while its label was drawn.</exception>
    public async Task<PrintResult> RunAsync(PrintRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Copies, 1);
        request.Format.Require(request.StartSlot);
        var queue = new PrintQueue(registry, request);
        var minted = await MintAsync(request, queue, cancellation);
        var unfinished = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(request.Path))!, $".{Path.GetFileName(request.Path)}.{Guid.NewGuid():N}.part");
        try
        {
            var report = await DrawAsync(request, queue, unfinished, cancellation);
            return report switch
            {
                { RefusalCount: > 0 } => new PrintResult.Refused(report),
                { Labels: 0 } => new PrintResult.NothingToPrint(),
                _ => new PrintResult.Printed(await RecordAsync(request, queue, report, unfinished, cancellation), report, minted),
            };
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private async Task<int> MintAsync(PrintRequest request, PrintQueue queue, CancellationToken cancellation)
        => (await queue.UntaggedAsync(cancellation)).Count == 0 ? 0 : await write.RunAsync(
            "tag.mint",
            async (session, inner) =>
            {
                // Only now nobody else mints: another print may have done so since we looked.
                await registry.LockCommunityAsync(request.Community.Id, inner);
                var untagged = await queue.UntaggedAsync(inner);
                foreach (var batch in untagged.Chunk(PrintQueue.BatchSize))
                {
                    await mint.MintAsync(session, request.Community.Id, [.. batch.Select(id => (Guid?)id)], inner);
                }

                return untagged.Count;
            },
            cancellation);

    private static async Task<LabelSheetReport> DrawAsync(
        PrintRequest request, PrintQueue queue, string path, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: false);
        var options = new LabelSheetOptions
        {
            StartSlot = request.StartSlot,
            Copies = request.Copies,
            Title = $"{request.Community.Name} · {request.Format.Id}",
            Language = request.Language,
            Correction = request.Printer?.Correction,
            Dpi = request.Dpi,
        };
        var progress = request.Progress is { } told ? new DrawnLabels(told, await queue.CountAsync(cancellation) * request.Copies) : null;
        var report = await LabelSheets.WriteAsync(
            file, request.Format, queue.LabelsAsync(cancellation), options, progress, cancellation);

        // A paper that exists must not vanish with the power: the run that names it is as durable.
        file.Flush(flushToDisk: true);
        return report;
    }

    private async Task<PrintRun> RecordAsync(
        PrintRequest request, PrintQueue queue, LabelSheetReport report, string unfinished, CancellationToken cancellation)
    {
        var run = new PrintRun
        {
            CommunityId = request.Community.Id,
            Format = request.Format.Id,
            Host = request.Community.Host,
            StartSlot = request.StartSlot,
            Copies = request.Copies,
            LabelCount = (int)report.Labels,
            PageCount = (int)report.Pages,
            FileHash = await HashAsync(unfinished, cancellation),
            Printer = request.Printer?.Name,
        };
        using var finished = new FinishedFile(unfinished, request.Path);
        await write.RunAsync(
            "labels.print",
            async (session, inner) =>
            {
                await registry.LockCommunityAsync(request.Community.Id, inner);
                await session.InsertAsync([run], inner);
                await new PrintRecord(registry, session, run, request).WriteAsync(queue.PrintedTags, inner);
                await session.SaveAsync(inner);
                finished.Place();
                return run;
            },
            cancellation);
        finished.Keep();
        return run;
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }

    private sealed class DrawnLabels(IProgress<WorkProgress> told, long? total) : IProgress<long>
    {
        public void Report(long value) => told.Report(new WorkProgress(value, total));
    }
}
