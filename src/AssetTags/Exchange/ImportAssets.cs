using System.Security.Cryptography;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange.Files;
using AssetTags.Journal;

namespace AssetTags.Exchange;

/// <summary>Brings a register table into the registry: all rows or none, new assets added, known ones updated.</summary>
public sealed class ImportAssets(RegistryContext registry, JournaledWrite write)
{
    // What a pass writes before it is sure; the record of the import comes after.
    private static readonly Type[] s_tables = [typeof(Asset), typeof(BalanceHolder)];

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
            async Task<ImportResult> RunPassAsync(JournalSession session, CancellationToken inner)
            {
                var result = await new ImportPass(registry, session, request, file, findings, fileHash).RunAsync(inner);
                if (result is not ImportResult.Imported { Report.IsApplied: true })
                {
                    session.Abandon();
                }

                return result;
            }

            return await (request.IsDryRun
                ? write.RehearseAsync("asset.import", s_tables, request.CommunityId, RunPassAsync, cancellation)
                : write.RunAsync("asset.import", RunPassAsync, cancellation));
        }
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }
}
