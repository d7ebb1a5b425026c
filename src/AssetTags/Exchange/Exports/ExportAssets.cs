using AssetTags.Assets;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Exchange.Exports;

/// <summary>The formats of an export.</summary>
public enum ExportFormat
{
    /// <summary>Text with delimiters, UTF-8 with a byte order mark; one table.</summary>
    Csv,

    /// <summary>A workbook with one sheet a table.</summary>
    Xlsx,

    /// <summary>Points on a map, RFC 7946.</summary>
    GeoJson,
}

/// <summary>What to export.</summary>
/// <param name="CommunityId">Whose assets.</param>
/// <param name="Format">The format.</param>
/// <param name="Kinds">The tables; a CSV holds the first.</param>
public sealed record ExportRequest(Guid CommunityId, ExportFormat Format, IReadOnlyList<AssetKind> Kinds)
{
    /// <summary>The delimiter of a CSV.</summary>
    public char Delimiter { get; init; } = ',';
}

/// <summary>Writes assets as rows of their official tables, as a stream: memory does not grow with them.</summary>
public sealed class ExportAssets(RegistryContext registry)
{
    /// <summary>Writes them.</summary>
    /// <param name="request">What and how.</param>
    /// <param name="assets">The assets of one table, in their order.</param>
    /// <param name="output">Where to; only written to asynchronously.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task RunAsync(ExportRequest request, Func<AssetKind, IAsyncEnumerable<Asset>> assets, Stream output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(assets);
        var holders = await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == request.CommunityId).ToDictionaryAsync(h => h.Id, cancellation);
        IAsyncEnumerable<ExportRow> Rows(AssetKind kind) => assets(kind).Select(a => new ExportRow(a, a.BalanceHolderId is { } id ? holders.GetValueOrDefault(id) : null));
        switch (request.Format)
        {
            case ExportFormat.Csv:
                await CsvExport.WriteAsync(request.Kinds[0], Rows(request.Kinds[0]), request.Delimiter, output, cancellation);
                break;
            case ExportFormat.Xlsx:
                await XlsxExport.WriteAsync([.. request.Kinds.Select(k => (k, Rows(k)))], output, cancellation);
                break;
            default:
                await GeoJsonExport.WriteAsync(request.Kinds.Select(Rows), output, cancellation);
                break;
        }
    }
}
