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
    public async Task A_site_with_staff_reads_their_list_when_it_starts()
    {
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await town.AddAsync("Гараж");
        await using (var first = await StaffSite.OpenAsync(town))
        {
            await first.As(Role.Registrar).GetAsync("/staff");
        }

        await using var again = await WebSite.OpenAsync(town.Registry);

        await Eventually.IsAsync(() => Task.FromResult(Books(again).Held.SequenceEqual([town.Registry.CommunityId])), true);
    }

    [Test]
    public async Task A_list_is_read_when_somebody_is_about_to_sign_in_and_not_for_other_visitors()
    {
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await WebSite.OpenAsync(town.Registry);
        using var front = await site.GetAsync("/", "qr.lad.gov.ua");
        await town.AddAsync("Школа");
        Assert.That(Books(site).Held, Is.Empty);

        using var door = await site.GetAsync("/staff/sign-in", "qr.lad.gov.ua");

        await Eventually.IsAsync(() => Task.FromResult(Books(site).Held.SequenceEqual([town.Registry.CommunityId])), true);
    }

    private static ListBooks Books(WebSite site) => site.Services.GetRequiredService<ListBooks>();
}
