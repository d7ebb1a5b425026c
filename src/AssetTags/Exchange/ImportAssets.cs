using System.Security.Cryptography;
using AssetTags.Exchange.Files;
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
        request = request with { Options = request.Options with { Shapes = await KnownShapes.OfAsync(registry, request.CommunityId, cancellation) } };
        var findings = new ImportFindings();
        var first = await AttemptAsync(request, findings, cancellation);
        return findings.Any ? await AttemptAsync(request, findings, cancellation) : first;
    }

    private async Task<ImportResult> AttemptAsync(ImportRequest request, ImportFindings findings, CancellationToken cancellation)
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
                    var pass = new ImportPass(registry, session, request, file, findings, fileHash);
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
