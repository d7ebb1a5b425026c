using System.Security.Cryptography;
using AssetTags.Journal;

namespace AssetTags.Exchange;

/// <summary>Brings a register table into the registry: all rows or none, new assets added, known ones updated.</summary>
public sealed class ImportAssets(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Imports one file.</summary>
    /// <returns>What was done. A second import of the same file changes nothing.</returns>
    public async Task<ImportResult> RunAsync(ImportRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var superseded = new HashSet<int>();
        var first = await AttemptAsync(request, superseded, cancellation);

        // Where a file repeats an asset, the later row counts. Which rows are the earlier ones is known only at the end, so
        // such a file is read twice; otherwise each import of it would change the asset to and fro.
        return superseded.Count == 0
            ? first
            : await AttemptAsync(request, superseded, cancellation);
    }

    private async Task<ImportResult> AttemptAsync(ImportRequest request, HashSet<int> superseded, CancellationToken cancellation)
    {
        var opening = RegisterFile.Open(request.Path, request.Options);
        if (opening is not RegisterOpening.Opened { File: var file })
        {
            return new ImportResult.Unreadable(((RegisterOpening.Refused)opening).Reason);
        }

        using (file)
        {
            var fileHash = await HashAsync(request.Path, cancellation);
            return await write.RunAsync(
                "asset.import",
                async (session, inner) =>
                {
                    var pass = new ImportPass(registry, session, request, file, superseded, fileHash);
                    var result = await pass.RunAsync(inner);
                    if (result is not ImportResult.Imported { Report.IsApplied: true })
                    {
                        session.Abandon();
                    }

                    return result;
                },
                cancellation);
        }
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }
}
