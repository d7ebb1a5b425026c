using AssetTags.Data;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Publication;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ResolveCodeTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;

    [OneTimeSetUp]
    public async Task FoundAsync() => _town = await PublicTown.FoundAsync(provider);

    [OneTimeTearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task A_live_code_leads_to_its_asset_in_any_spelling()
    {
        var code = await _town.TagAsync(await _town.AddAsync("Дитячий садок «Берізка»"));

        foreach (var typed in (string[])[code.Symbols, code.ToString(), code.ToString().ToLowerInvariant(), $" {code} ", code.Symbols.Replace('0', 'O'), Cyrillic(code.Symbols)])
        {
            Assert.That(await _town.ResolveAsync(typed), Is.TypeOf<ResolveCodeResult.Live>().With.Property("Asset").Property("Name").EqualTo("Дитячий садок «Берізка»"), typed);
        }
    }

    [Test]
    public async Task A_code_that_waits_for_its_asset_is_blank()
        => Assert.That(await _town.ResolveAsync((await _town.BlankAsync()).Symbols), Is.TypeOf<ResolveCodeResult.Blank>());

    [Test]
    public async Task A_replaced_code_names_its_successor_and_still_shows_the_asset()
    {
        var old = await _town.TagAsync(await _town.AddAsync("Школа № 2"));
        var replaced = (ReplaceTagResult.Replaced)await _town.Registry.UseAsync<ReplaceTag, ReplaceTagResult>(
            r => r.RunAsync(_town.Registry.CommunityId, old, null, default));

        var result = (ResolveCodeResult.Replaced)await _town.ResolveAsync(old.Symbols);

        Assert.That(result.Successor, Is.EqualTo(replaced.New.Code));
        Assert.That(result.Asset.Name, Is.EqualTo("Школа № 2"));
        Assert.That(result.Since, Is.EqualTo(DateOnly.FromDateTime(FixedClock.Noon.UtcDateTime)));
    }

    [TestCase(TagState.Lost, true)]
    [TestCase(TagState.Revoked, false)]
    public async Task A_lost_or_revoked_code_says_so(TagState state, bool wasLost)
    {
        var code = await _town.TagAsync(await _town.AddAsync("Зупинка"));
        await _town.Registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(_town.Registry.CommunityId, code, state, default));

        var result = (ResolveCodeResult.Ended)await _town.ResolveAsync(code.Symbols);

        Assert.That(result.WasLost, Is.EqualTo(wasLost));
        Assert.That(result.Asset?.Name, Is.EqualTo("Зупинка"));
    }

    [Test]
    public async Task A_closed_asset_is_as_unknown_as_a_code_that_nobody_minted_whatever_became_of_its_tag()
    {
        var live = await _town.TagAsync(await _town.AddAsync("Таємне", level: PublicityLevel.Closed));
        var lost = await _town.TagAsync(await _town.AddAsync("Таємне 2", level: PublicityLevel.Closed));
        await _town.Registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(_town.Registry.CommunityId, lost, TagState.Lost, default));

        foreach (var code in (TagCode[])[live, lost, TagCode.Random()])
        {
            Assert.That(await _town.ResolveAsync(code.Symbols), Is.EqualTo(new ResolveCodeResult.Unknown(code, [])).Using<ResolveCodeResult.Unknown>(
                (a, b) => a.Code == b.Code && a.Near.Count == 0 && b.Near.Count == 0));
        }
    }

    [Test]
    public async Task A_misread_code_names_what_may_have_been_meant_but_only_open_assets()
    {
        var open = await _town.TagAsync(await _town.AddAsync("Центр здоров’я"));
        var general = await _town.TagAsync(await _town.AddAsync("Склад", level: PublicityLevel.Generalised));

        var near = (ResolveCodeResult.Unknown)await _town.ResolveAsync(Misread(open));
        var hidden = (ResolveCodeResult.Unknown)await _town.ResolveAsync(Misread(general));

        Assert.That(near.Near.Select(n => n.Code), Is.EqualTo([open]));
        Assert.That(hidden.Near, Is.Empty);
    }

    [Test]
    public async Task A_code_with_a_symbol_too_few_or_too_many_is_guessed_too()
    {
        var code = await _town.TagAsync(await _town.AddAsync("Лава"));

        foreach (var typed in (string[])[code.Symbols.Remove(3, 1), code.Symbols.Insert(5, "7")])
        {
            Assert.That(((ResolveCodeResult.Unknown)await _town.ResolveAsync(typed)).Near.Select(n => n.Code), Does.Contain(code), typed);
        }
    }

    [TestCase("")]
    [TestCase("robots")]
    [TestCase("😀😀😀😀😀😀😀😀😀😀")]
    [TestCase("' OR 1=1 --")]
    public async Task Nonsense_is_unknown(string typed)
        => Assert.That(((ResolveCodeResult.Unknown)await _town.ResolveAsync(typed)).Near, Is.Empty);

    private static string Misread(TagCode code) => $"{(code.Symbols[0] == 'Z' ? 'Y' : 'Z')}{code.Symbols[1..]}";

    private static string Cyrillic(string symbols) => string.Concat(symbols.Select(c => "ABEKMHPCTX".IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? "АВЕКМНРСТХ"[i] : c));
}
