using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Previews;

/// <summary>The outcomes of <see cref="PreviewImport"/>.</summary>
public abstract record PreviewImportResult
{
    /// <summary>This is what would happen.</summary>
    public sealed record Ready(ImportPreview Preview) : PreviewImportResult;

    /// <summary>The file cannot be read.</summary>
    public sealed record Unreadable(ImportIssue Reason) : PreviewImportResult;
}

/// <summary>Runs an import without committing it, and keeps what it would do.</summary>
public sealed class PreviewImport(ImportAssets import)
{
    /// <summary>Looks what would happen; bad rows are left out, as they are when it is applied.</summary>
    /// <param name="request">The import.</param>
    /// <param name="folder">Where the details are kept; whoever owns the folder removes it.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<PreviewImportResult> RunAsync(ImportRequest request, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var preview = new ImportPreview(folder) { LeftOut = request.LeftOut };
        var trace = new ImportTrace(() => preview.Each(f => f.Clear()), (outcome, json) => preview.Of(outcome.Fate).Add(json));
        try
        {
            var result = await import.RunAsync(request with { IsDryRun = true, SkipsBad = true, OnIssue = preview.Note, Trace = trace }, cancellation);
            preview.Sum = trace.Sum;
            switch (result)
            {
                case ImportResult.Unreadable unreadable:
                    return new PreviewImportResult.Unreadable(unreadable.Reason);
                case ImportResult.Imported imported:
                    preview.Report = imported.Report;
                    return new PreviewImportResult.Ready(preview);
                default:
                    throw new InvalidOperationException($"A preview that leaves bad rows out came to {result}.");
            }
        }
        finally
        {
            preview.Dispose();
        }
    }
}

/// <summary>Imports what somebody saw in a preview, and nothing else.</summary>
public sealed class ApplyPreview(ImportAssets import)
{
    /// <summary>Imports it.</summary>
    /// <param name="request">The same import, with the rows to leave out.</param>
    /// <param name="preview">What was seen.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    /// <returns><see cref="ImportResult.Outdated"/> when the registry, the reading of the columns, or the rows left out make it something else than what was seen.</returns>
    public Task<ImportResult> RunAsync(ImportRequest request, ImportPreview preview, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(preview);
        var trace = new ImportTrace(() => { }, (_, _) => { }) { Expected = preview.SumWithout(request.LeftOut) };
        return import.RunAsync(request with { IsDryRun = false, SkipsBad = true, Trace = trace }, cancellation);
    }
}
