using AssetTags.Data;
using AssetTags.Statistics;
using AssetTags.Tags;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Statistics;

/// <summary>A town whose codes are scanned.</summary>
internal sealed class ScanTown(PublicTown town) : IAsyncDisposable
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(FixedClock.Noon.UtcDateTime);

    public PublicTown Town => town;

    public static async Task<ScanTown> FoundAsync(DatabaseProvider provider) => new(await PublicTown.FoundAsync(provider));

    /// <summary>Counts scans; <see cref="FlushAsync"/> writes them.</summary>
    public Task<bool> ScanAsync(TagCode code, int times = 1, DateOnly? day = null, ScanReferrer referrer = ScanReferrer.Camera)
        => town.Registry.UseAsync<ScanBuffer, bool>(buffer =>
        {
            for (var i = 0; i < times; i++)
            {
                buffer.Count(town.Registry.CommunityId, code, referrer, day ?? Today);
            }

            return Task.FromResult(true);
        });

    public Task<long> FlushAsync(CancellationToken cancellation = default)
        => town.Registry.UseAsync<FlushScans, long>(f => f.RunAsync(cancellation));

    public Task<long> WaitingAsync() => town.Registry.UseAsync<ScanBuffer, long>(b => Task.FromResult(b.Waiting));

    public Task<List<ScanCount>> CountsAsync() => town.Registry.ReadAsync(r => r.ScanCounts.AsNoTracking().ToListAsync());

    public Task<PublicFigures> FiguresAsync() => town.AskAsync<ReadFigures, PublicFigures>((f, community) => f.RunAsync(community, default));

    public Task<ScanReport> ReportAsync(int days = 30)
        => town.Registry.UseAsync<ReadScanReport, ScanReport>(r => r.RunAsync(town.Registry.CommunityId, Today, days, default));

    public ValueTask DisposeAsync() => town.DisposeAsync();
}
