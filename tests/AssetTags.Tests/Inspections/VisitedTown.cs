using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Inspections;

/// <summary>A town with one bench that inspectors visit.</summary>
internal sealed class VisitedTown : IAsyncDisposable
{
    private VisitedTown(PublicTown town, Guid bench) => (Town, Bench) = (town, bench);

    public PublicTown Town { get; }

    public TestRegistry Registry => Town.Registry;

    public Guid Bench { get; }

    public static async Task<VisitedTown> FoundAsync(DatabaseProvider provider)
    {
        var town = await PublicTown.FoundAsync(provider);
        return new(town, await town.AddAsync("Лава", a => a.Condition = AssetCondition.NoRepairNeeded));
    }

    /// <summary>What an inspector says of the bench.</summary>
    public VisitFacts Says(AssetCondition? condition, Guid? key = null, string by = "Олена")
        => new(key ?? Guid.NewGuid(), Bench, new VisitInspector(null, by)) { Condition = condition };

    public Task<RecordInspectionResult> SendAsync(VisitFacts facts, Guid? communityId = null)
        => Registry.UseAsync<RecordInspection, RecordInspectionResult>(r => r.RunAsync(communityId ?? Registry.CommunityId, facts, default));

    public async Task<VisitOutcome> RecordAsync(VisitFacts facts)
        => ((RecordInspectionResult.Recorded)await SendAsync(facts)).Outcome;

    public Task<Asset> BenchAsync() => Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Id == Bench));

    public Task<int> CountAsync() => Registry.ReadAsync(r => r.Inspections.CountAsync());

    public ValueTask DisposeAsync() => Town.DisposeAsync();
}
