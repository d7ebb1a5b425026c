using System.Security.Cryptography;
using AssetTags.Journal;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Publication;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>Prints labels of assets as a PDF file or for a thermal printer, and remembers what was printed where.</summary>
/// <remarks>
/// First every asset gets its tag: a code must be in the registry before it can be on paper. Then the file is written under
/// another name. Last, in one transaction, the run is recorded and the file takes its name; so there is no file without its
/// run, and an interrupted print leaves neither.
/// </remarks>
public sealed partial class PrintLabels(RegistryContext registry, PublicRegistry publicity, JournaledWrite write, MintTags mint, HalfUsedSheets sheets)
{
    /// <summary>Prints.</summary>
    /// <exception cref="ArgumentException">The format cannot be printed, or the start or copies are out of range.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="DbUpdateConcurrencyException">A tag went out of use, or the half-used sheet was printed on, while labels were drawn.</exception>
    public async Task<PrintResult> RunAsync(PrintRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Copies, 1);
        var slots = request.Slots();
        request = request with { Design = request.DesignOrDefault() };
        var (plan, minted) = await MintAsync(request, cancellation);
        var queue = new PrintQueue(registry, publicity, request);
        var code = request.Code ?? await RunCode.ChooseAsync(registry, request.Community.Id, cancellation);
        var unfinished = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(request.Path))!, $".{Path.GetFileName(request.Path)}.{Guid.NewGuid():N}.part");
        try
        {
            var labels = queue.LabelsAsync(plan, cancellation);
            var report = await WriteFileAsync(request, slots, code, labels, plan.Count, unfinished, cancellation);
            return report switch
            {
                { RefusalCount: > 0 } => new PrintResult.Refused(report),
                { CutCount: > 0 } when request.IsStrict => new PrintResult.Refused(report),
                { Labels: 0 } => new PrintResult.NothingToPrint(),
                _ => Printed(await RecordAsync(request, slots, code, queue, report, unfinished, cancellation), report, minted),
            };
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private async Task<(List<PlannedLabel> Plan, int Minted)> MintAsync(PrintRequest request, CancellationToken cancellation)
    {
        if (request.Subject is PrintSubject.NewTags { Count: var count })
        {
            var blank = await mint.MintBlankAsync(request.Community.Id, count, cancellation);
            return ([.. blank.Select(tag => new PlannedLabel(null, tag.Id))], blank.Count);
        }

        var planning = new PrintPlan(registry, request);
        var plan = await planning.ReadAsync(cancellation);
        if (plan.TrueForAll(label => label.TagId is not null))
        {
            return (plan, 0);
        }

        var minted = await write.RunAsync(
            "tag.mint",
            async (session, inner) =>
            {
                // Only now nobody else mints: another print may have done so since we looked.
                await registry.LockCommunityAsync(request.Community.Id, inner);
                var untagged = (await planning.ReadAsync(inner)).FindAll(label => label.TagId is null);
                foreach (var batch in untagged.Chunk(PrintQueue.BatchSize))
                {
                    await mint.MintAsync(session, request.Community.Id, [.. batch.Select(label => label.AssetId)], inner);
                }

                return untagged.Count;
            },
            cancellation);

        // What was registered since then waits for the next print.
        return ((await planning.ReadAsync(cancellation)).FindAll(label => label.TagId is not null), minted);
    }

    private static async Task<LabelSheetReport> WriteFileAsync(
        PrintRequest request, SheetSlots slots, string code, IAsyncEnumerable<LabelContent> labels, int count, string path, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: false);
        var report = await DrawAsync(request, slots, code, labels, count, file, told: null, cancellation);

        // A paper that exists must not vanish with the power: the run that names it is as durable.
        file.Flush(flushToDisk: true);
        return report;
    }

    private static Task<LabelSheetReport> DrawAsync(
        PrintRequest request, SheetSlots slots, string? code, IAsyncEnumerable<LabelContent> labels, int count, Stream output,
        Action<LabelOutcome>? told, CancellationToken cancellation)
    {
        var progress = request.Progress is { } listener ? new DrawnLabels(listener, (long)count * request.Copies) : null;
        return request.Output == PrintOutput.Zpl
            ? LabelZpl.WriteAsync(output, request.Format, labels, ZplOptionsOf(request, told), progress, cancellation)
            : LabelSheets.WriteAsync(output, request.Format, labels, SheetOptionsOf(request, slots, code, told), progress, cancellation);
    }

    private static LabelSheetOptions SheetOptionsOf(PrintRequest request, SheetSlots slots, string? code, Action<LabelOutcome>? told) => new()
    {
        Design = request.Design,
        Slots = slots,
        RunCode = code,
        ContinuesSheet = request.Sheet is not null,
        Copies = request.Copies,
        Title = $"{request.Community.Name} · {request.Format.Id}",
        Language = request.Language,
        Dpi = request.Dpi,
        Emblem = request.Emblem,
        Correction = request.Printer?.Correction,
        Told = told,
    };

    private static LabelZplOptions ZplOptionsOf(PrintRequest request, Action<LabelOutcome>? told) => new()
    {
        Dpi = request.Dpi,
        Symbol = request.ZplSymbol,
        Emblem = request.Emblem,
        Copies = request.Copies,
        Language = request.Language,
        Design = request.Design,
        Told = told,
    };

    private async Task<PrintRun> RecordAsync(
        PrintRequest request, SheetSlots slots, string code, PrintQueue queue, LabelSheetReport report, string unfinished, CancellationToken cancellation)
    {
        var run = new PrintRun
        {
            CommunityId = request.Community.Id,
            Code = code,
            Format = request.Format.Id,
            Design = request.Design!.Id,
            DesignHash = DesignJson.HashOf(request.Design),
            Host = request.Community.Host,
            StartSlot = slots.FirstFree[0],
            SkippedSlots = request.SkippedSlots.Count == 0 ? null : string.Join(',', request.SkippedSlots.Distinct().Order()),
            ContinuesSheet = request.Sheet?.Id.ToString(),
            Copies = request.Copies,
            LabelCount = (int)report.Labels,
            PageCount = (int)report.Pages,
            FileHash = await HashAsync(unfinished, cancellation),
            ReprintOf = request.ReprintOf,
            Printer = request.Printer?.Name,
        };
        using var finished = new FinishedFile(unfinished, request.Path);
        await write.RunAsync(
            "labels.print",
            async (session, inner) =>
            {
                await registry.LockCommunityAsync(request.Community.Id, inner);
                await RunCode.RequireFreeAsync(registry, request.Community.Id, code, inner);
                await RequireRoomAsync(request, slots, inner);
                await session.InsertAsync([run], inner);
                await new PrintRecord(registry, session, run, slots).WriteAsync(queue.PrintedTags, inner);
                await session.SaveAsync(inner);
                finished.Place();
                return run;
            },
            cancellation);
        finished.Keep();
        return run;
    }

    // Somebody else may have printed on the half-used sheet while the labels for it were drawn.
    private async Task RequireRoomAsync(PrintRequest request, SheetSlots slots, CancellationToken cancellation)
    {
        if (request.Sheet is { } sheet
            && (await sheets.FindAsync(request.Community.Id, sheet.Id, cancellation) is not SheetFinding.HasRoom { Sheet.FreeSlots: var free }
                || slots.FirstFree.Except(free).Any()))
        {
            throw new DbUpdateConcurrencyException($"The sheet {sheet.Id} was printed on by another run meanwhile.");
        }
    }

    private static PrintResult.Printed Printed(PrintRun run, LabelSheetReport report, int minted) => new(run, report, minted)
    {
        Sheet = report.FreeSlots.Count == 0 ? null
            : run.PageCount == 1 && SheetId.TryParse(run.ContinuesSheet, out var continued) ? continued
            : new SheetId(run.Code!, run.PageCount),
    };

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }

    private sealed class DrawnLabels(IProgress<WorkProgress> told, long total) : IProgress<long>
    {
        public void Report(long value) => told.Report(new WorkProgress(value, total));
    }
}
