using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Inspections;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class NoteInspectionTests(DatabaseProvider provider)
{
    [Test]
    public async Task Today_is_the_last_day_that_can_be()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        var id = await town.AddAsync("Лава");
        var today = DateOnly.FromDateTime(FixedClock.Noon.UtcDateTime);

        Assert.That(await InspectAsync(town, id, today.AddDays(1)), Is.TypeOf<NoteInspectionResult.Refused>());
        Assert.That(await InspectAsync(town, id, today), Is.TypeOf<NoteInspectionResult.Noted>());
        Assert.That(await InspectAsync(town, id, new DateOnly(1991, 8, 23), isCorrection: true), Is.TypeOf<NoteInspectionResult.Refused>());
    }

    [Test]
    public async Task The_same_inspection_twice_is_one_entry_of_the_journal()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        var id = await town.AddAsync("Лава");

        await InspectAsync(town, id, new DateOnly(2026, 2, 1));
        await InspectAsync(town, id, new DateOnly(2026, 2, 1));

        Assert.That(await town.Registry.ReadAsync(r => r.Assets.AsNoTracking().Select(a => a.Revision).SingleAsync()), Is.EqualTo(2));
    }

    private static async Task<NoteInspectionResult> InspectAsync(PublicTown town, Guid id, DateOnly on, bool isCorrection = false)
    {
        var asset = await town.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Id == id));
        return await town.Registry.UseAsync<NoteInspection, NoteInspectionResult>(n => n.RunAsync(asset, new InspectionFacts(on, IsCorrection: isCorrection), default));
    }
}
