using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Tests.Publication;

namespace AssetTags.Web.Tests.Staff.Lists;

public sealed class JournalPageTests
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        _site = await StaffSite.OpenAsync(_town);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task What_was_done_with_accounts_reads_as_sentences()
    {
        var id = _site.AccountOf(Role.Inspector);
        await RolesAsync(id, Role.Inspector, Role.Registrar);
        await RolesAsync(id, Role.Inspector);
        await _town.Registry.UseAsync<DisableAccount, ChangeAccountResult>(d => d.RunAsync(_town.Registry.CommunityId, id, default));
        await _town.Registry.UseAsync<DisableAccount, ChangeAccountResult>(d => d.EnableAsync(_town.Registry.CommunityId, id, default));
        var name = await _town.Registry.ReadAsync(r => Task.FromResult(r.Accounts.Single(a => a.Id == id).Name));

        var html = await _site.As(Role.Auditor).HtmlAsync("/staff/journal");

        Assert.That(html, Does.Contain($"{name}: роль реєстратора надано").And.Contain($"{name}: роль реєстратора забрано"));
        Assert.That(html, Does.Contain($"{name}: обліковий запис вимкнено").And.Contain($"{name}: обліковий запис увімкнено"));
        Assert.That(html, Does.Not.Contain("security_stamp").And.Not.Contain("ended_at").And.Not.Contain("account.roles<"));
    }

    [Test]
    public async Task The_journal_is_asked_by_inventory_number_and_by_what_was_done()
    {
        var school = await _town.AddAsync("Школа № 5", a => a.InventoryNumber = "10130047");
        await _town.AddAsync("Садок № 2", a => a.InventoryNumber = "10130048");

        var found = await _site.As(Role.Auditor).HtmlAsync("/staff/journal?number=10130047");
        var one = await _site.As(Role.Auditor).HtmlAsync($"/staff/journal?key={school}");

        Assert.That(found, Does.Contain("Школа № 5").And.Not.Contain("Садок № 2").And.Contain("value=\"10130047\""));
        Assert.That(one, Does.Contain("Лише про:").And.Contain("Школа № 5").And.Not.Contain("Садок № 2"));
        Assert.That(await _site.As(Role.Auditor).HtmlAsync("/staff/journal?operation=tag.attach"), Does.Contain("selected").And.Contain("Таких записів немає"));
    }

    private Task<ChangeAccountResult> RolesAsync(Guid account, params Role[] roles)
        => _town.Registry.UseAsync<SetRoles, ChangeAccountResult>(s => s.RunAsync(_town.Registry.CommunityId, account, roles, default));
}
