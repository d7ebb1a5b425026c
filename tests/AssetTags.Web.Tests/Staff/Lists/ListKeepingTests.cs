using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Lists;
using AssetTags.Tests.Publication;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Web.Tests.Staff.Lists;

public sealed class ListKeepingTests
{
    [Test]
    public async Task A_list_that_staff_work_with_is_brought_up_to_date_before_anybody_asks()
    {
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await town.AddAsync("Гараж");
        await using var site = await StaffSite.OpenAsync(town);
        using var first = await site.As(Role.Registrar).GetAsync("/staff");
        var books = site.Site.Services.GetRequiredService<ListBooks>();

        await town.AddAsync("Школа");

        await Eventually.IsAsync(
            async () => (await books.OfAsync(town.Registry.CommunityId, false, _ => true, _ => throw new InvalidOperationException("It is held."), default)).Rows.Count, 2);
    }

    [Test]
    public async Task Nothing_is_held_that_nobody_asked_for()
    {
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await StaffSite.OpenAsync(town);
        await town.AddAsync("Школа");

        Assert.That(site.Site.Services.GetRequiredService<ListBooks>().Held, Is.Empty);
    }
}
