using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Lists;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Lists;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class SavedViewTests(DatabaseProvider provider)
{
    private static readonly Guid s_olena = Guid.NewGuid(), s_ivan = Guid.NewGuid();

    private TestRegistry _registry = null!;

    [SetUp]
    public async Task Found() => _registry = await TestRegistry.CreateAsync(provider);

    [TearDown]
    public ValueTask Leave() => _registry.DisposeAsync();

    [Test]
    public async Task A_view_keeps_filters_and_order_but_no_page()
    {
        var place = new ListCursor(ListSort.Area, new SortKey(1, null), Guid.NewGuid());
        var kept = await KeepAsync(s_olena, "  Школи  ", $"?kind=building&sort=-area&size=12&after={place}&junk=1");

        Assert.That(((KeepViewResult.Kept)kept).View, Has.Property("Name").EqualTo("Школи").And.Property("Query").EqualTo("kind=building&sort=-area&size=12"));
    }

    [Test]
    public async Task Others_see_a_view_only_when_it_is_shared_and_never_take_it_away()
    {
        var own = ((KeepViewResult.Kept)await KeepAsync(s_olena, "Я", "kind=parcel")).View;
        var shared = ((KeepViewResult.Kept)await KeepAsync(s_olena, "Ґанки", "q=ганок", isShared: true)).View;
        await KeepAsync(s_ivan, "Іванове", "");

        Assert.That((await ReadAsync(s_olena)).Select(v => v.Name), Is.EqualTo(["Ґанки", "Я"]));
        Assert.That((await ReadAsync(s_ivan)).Select(v => v.Name), Is.EqualTo(["Іванове", "Ґанки"]));
        Assert.That(await RemoveAsync(s_ivan, shared.Id), Is.Null);
        Assert.That((await RemoveAsync(s_olena, own.Id))!.Name, Is.EqualTo("Я"));
        Assert.That(await RemoveAsync(s_olena, own.Id), Is.Null);
        Assert.That((await ReadAsync(s_olena)).Select(v => v.Name), Is.EqualTo(["Ґанки"]));
    }

    [Test]
    public async Task The_same_name_is_the_same_view()
    {
        await KeepAsync(s_olena, "Школи", "q=школа");
        await KeepAsync(s_olena, "Школи", "q=ліцей", isShared: true);

        var view = (await ReadAsync(s_olena)).Single();
        Assert.That((view.Query, view.IsShared), Is.EqualTo(("q=" + Uri.EscapeDataString("ліцей"), true)));
    }

    [TestCase(Role.Auditor, false)]
    [TestCase(Role.Inspector, false)]
    [TestCase(Role.Registrar, true)]
    public async Task Only_who_keeps_the_register_shares_a_view(Role role, bool may)
    {
        var member = new StaffMember(s_olena, _registry.CommunityId, "Олена", "o@rada.example", Language.Ukrainian, new HashSet<Role> { role }, RoleRights.Of([role]));

        Assert.That(await KeepAsAsync(member, isShared: false), Is.TypeOf<KeepViewResult.Kept>());
        Assert.That(await KeepAsAsync(member, isShared: true) is KeepViewResult.Kept, Is.EqualTo(may));
        Assert.That((await ReadAsync(s_ivan)).Count, Is.EqualTo(may ? 1 : 0));
    }

    [TestCase("", "")]
    [TestCase("   ", "")]
    [TestCase("Школи", "kind=house")]
    public async Task What_cannot_be_kept_is_refused(string name, string query)
    {
        Assert.That(await KeepAsync(s_olena, name, query), Is.TypeOf<KeepViewResult.Refused>());
        Assert.That(await KeepAsync(s_olena, new string('я', 101), ""), Is.TypeOf<KeepViewResult.Refused>());
        Assert.That(await ReadAsync(s_olena), Is.Empty);
    }

    private Task<KeepViewResult> KeepAsync(Guid account, string name, string query, bool isShared = false)
        => _registry.UseAsync<KeepView, KeepViewResult>(k => k.RunAsync(_registry.CommunityId, account, name, query, isShared, default));

    private Task<KeepViewResult> KeepAsAsync(StaffMember member, bool isShared) => _registry.UseAsync<RegistryContext, KeepViewResult>(r =>
    {
        var author = member.AsAuthor("test");
        return new KeepView(r, new JournaledWrite(r, TimeProvider.System, author, []), author)
            .RunAsync(_registry.CommunityId, member.AccountId, "Школи", "q=школа", isShared, default);
    });

    private Task<SavedView?> RemoveAsync(Guid account, Guid view) => _registry.UseAsync<RemoveView, SavedView?>(r => r.RunAsync(_registry.CommunityId, account, view, default));

    private Task<IReadOnlyList<SavedView>> ReadAsync(Guid account) => _registry.UseAsync<ReadViews, IReadOnlyList<SavedView>>(r => r.RunAsync(_registry.CommunityId, account, default));
}
