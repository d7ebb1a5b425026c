using AssetTags.Communities;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Exchange;

/// <summary>Who keeps an asset and under which number: what registers change between two publications.</summary>
public sealed partial class ImportAssetsTests
{
    [Test]
    public async Task A_reused_number_never_moves_an_asset_to_another_silently([Values] bool ownerOfTheNumberComesFirst)
    {
        await TakeAsync(Text(Header + "old-9,101,КП «Світло»,03366500,Бойлер,1\n"));
        var boiler = await _registry.ReadAsync(r => r.Set<AssetTags.Assets.Asset>().Select(a => a.Id).SingleAsync());
        const string bench = "new-1,101,КП «Світло»,03366500,Лава,1\n";
        const string moved = "old-9,102,КП «Світло»,03366500,Бойлер,1\n";

        if (ownerOfTheNumberComesFirst)
        {
            await TakeAsync(Text(Header + moved + bench));
            Assert.That(
                await _registry.ReadAsync(r => r.Set<AssetTags.Assets.Asset>().Where(a => a.Id == boiler).Select(a => a.Name).SingleAsync()), Is.EqualTo("Бойлер"));
            return;
        }

        await RefuseAsync(Text(Header + bench + moved));
        Assert.That(_issues.Select(i => i.Code), Does.Contain("id.number-reused"));
        Assert.That(await NamesAsync(), Is.EqualTo((string[])["Бойлер"]));
    }

    [Test]
    public async Task A_changed_identifier_is_said()
    {
        await TakeAsync(Text(Header + Lamp));

        await TakeAsync(Text(Header + Lamp.Replace("l-1", "l-2", StringComparison.Ordinal)));

        Assert.That(_issues.Select(i => i.Code), Does.Contain("id.changed"));
        Assert.That(await NamesAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_file_without_numbers_leaves_the_numbers_alone()
    {
        await TakeAsync(Text(Header + "03366500-1,999,КП «Світло»,03366500,Ліхтар,1\n"));

        var second = await TakeAsync(Text("uid,balanceHolderName,balanceHolderId,title,quantity\n03366500-1,КП «Світло»,03366500,Ліхтар,1\n"));

        Assert.That((second.Added, second.Changed, second.Unchanged), Is.EqualTo((0, 0, 1)));
        Assert.That(await PlacesAsync(), Has.All.Contains("999"));
    }

    [Test]
    public async Task A_holder_that_was_only_named_gets_its_code_and_no_double()
    {
        const string named = "uid,inventoryNumber,balanceHolderName,title,quantity\nl-1,101,КП «Світло»,Ліхтар,1\nb-1,102,КП «Світло»,Лава,2\n";
        await TakeAsync(Text(named));

        var second = await TakeAsync(Text(Header + Lamp + Bench));
        var third = await TakeAsync(Text(Header + Lamp + Bench));

        Assert.That((second.Added, third.Changed), Is.EqualTo((0, 0)));
        Assert.That(
            await _registry.ReadAsync(r => r.Set<BalanceHolder>().Select(h => h.Edrpou).ToListAsync()), Is.EqualTo((string[])["03366500"]));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_name_that_comes_after_the_code_is_taken_at_once()
    {
        var file = Text(Header + "l-1,101,,03366500,Ліхтар,1\n" + Bench);

        await TakeAsync(file);
        var before = await _registry.DumpAsync();
        await TakeAsync(file);

        Assert.That((await HolderAsync()).Item1, Is.EqualTo("КП «Світло»"));
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_repeated_row_does_not_keep_a_holder_from_its_new_name()
    {
        await TakeAsync(Text(Header + Lamp));
        var renamed = Lamp.Replace("КП «Світло»", "КП «Ясно»", StringComparison.Ordinal);

        await TakeAsync(Text(Header + renamed + renamed));

        Assert.That((await HolderAsync()).Item1, Is.EqualTo("КП «Ясно»"));
    }
}
