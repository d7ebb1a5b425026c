using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Accounts;

/// <summary>Accounts come by invitation, are entered once by a link, and never leave a community without an administrator.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class AccountTests(DatabaseProvider provider)
{
    private static readonly AccountFacts s_olena = new("O.Koval@rada.example", "Олена Коваль");

    [Test]
    public async Task An_invitation_opens_once_and_its_account_is_found_in_any_case()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var invited = await InviteAsync(registry, s_olena, Role.Registrar, Role.Inspector);

        var open = await PeekAsync(registry, invited.Secret);
        var entered = await EnterAsync(registry, invited.Secret);
        var again = await EnterAsync(registry, invited.Secret);
        var twice = await registry.UseAsync<InviteAccount, InviteAccountResult>(
            i => i.RunAsync(registry.CommunityId, new("o.koval@RADA.example", "Інша"), [Role.Auditor], default));
        var known = await FindAsync(registry, invited.Account.Id);

        Assert.That(open, Is.EqualTo(new OpenLink(AccountLinkPurpose.Invitation, open!.Account)));
        Assert.That(entered, Is.TypeOf<EnterByLinkResult.Entered>());
        Assert.That(again, Is.TypeOf<EnterByLinkResult.Refused>());
        Assert.That(twice, Is.TypeOf<InviteAccountResult.AlreadyThere>());
        Assert.That(known!.Member.Roles, Is.EquivalentTo([Role.Registrar, Role.Inspector]));
        Assert.That((known.Member.May(Right.Import), known.Member.May(Right.ManagePeople)), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task Of_ten_who_enter_by_one_link_at_once_one_does()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var invited = await InviteAsync(registry, s_olena, Role.Registrar);

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => EnterAsync(registry, invited.Secret)));

        Assert.That(results.Count(r => r is EnterByLinkResult.Entered), Is.EqualTo(1));
    }

    [Test]
    public async Task The_first_administrator_enters_by_a_link_and_then_there_is_none()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var older = await registry.UseAsync<IssueLink, IssuedLink?>(l => l.FirstAsync(registry.CommunityId, default));
        var newer = await registry.UseAsync<IssueLink, IssuedLink?>(l => l.FirstAsync(registry.CommunityId, default));

        var stale = await EnterAsync(registry, older!.Secret, s_olena);
        var entered = await EnterAsync(registry, newer!.Secret, s_olena);
        var third = await registry.UseAsync<IssueLink, IssuedLink?>(l => l.FirstAsync(registry.CommunityId, default));
        var known = await FindAsync(registry, ((EnterByLinkResult.Entered)entered).Account.Id);

        Assert.That(stale, Is.TypeOf<EnterByLinkResult.Refused>());
        Assert.That(known!.Member.Roles, Is.EquivalentTo([Role.Administrator]));
        Assert.That(third, Is.Null);
    }

    [Test]
    public async Task The_last_administrator_can_neither_leave_nor_be_kept_out()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var only = await registry.AddStaffAsync("a@rada.example", Role.Administrator);
        var other = await registry.AddStaffAsync("b@rada.example", Role.Administrator);

        var first = await DisableAsync(registry, other);
        var last = await DisableAsync(registry, only);
        var demoted = await RolesAsync(registry, only, Role.Registrar);

        Assert.That(first, Is.TypeOf<ChangeAccountResult.Changed>());
        Assert.That((last, demoted), Is.EqualTo((last as ChangeAccountResult.Refused, demoted as ChangeAccountResult.Refused)).And.Not.EqualTo(((object?)null, (object?)null)));
        Assert.That((await FindAsync(registry, other), (await FindAsync(registry, only)) is not null), Is.EqualTo(((KnownStaff?)null, true)));
    }

    [Test]
    public async Task Two_who_disable_each_other_at_once_leave_one_administrator()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var one = await registry.AddStaffAsync("a@rada.example", Role.Administrator);
        var two = await registry.AddStaffAsync("b@rada.example", Role.Administrator);

        var results = await Task.WhenAll(DisableAsync(registry, one), DisableAsync(registry, two));

        Assert.That(results.Count(r => r is ChangeAccountResult.Changed), Is.EqualTo(1));
    }

    [Test]
    public async Task Credentials_changed_by_two_at_once_are_kept_from_one()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var id = await registry.AddStaffAsync("a@rada.example", Role.Auditor);
        var credentials = new Credentials(1, "hash", "stamp2", null, false, null, null, 0, null);

        var results = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => registry.UseAsync<KeepCredentials, int?>(
            k => k.RunAsync(registry.CommunityId, id, credentials with { FailedSignIns = i + 1 }, default))));

        Assert.That(results.Count(r => r is not null), Is.EqualTo(1));
    }

    [Test]
    public async Task A_token_carries_no_more_than_its_owner_has_and_ends_with_the_account()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var id = await registry.AddStaffAsync("a@rada.example", Role.Registrar);
        await registry.AddStaffAsync("b@rada.example", Role.Administrator);
        var owner = (await FindAsync(registry, id))!.Member;

        var beyond = await TokenAsync(registry, owner, Right.DecidePublicity);
        var issued = (IssueTokenResult.Issued)await TokenAsync(registry, owner, Right.Read, Right.Import);
        var acts = await ByTokenAsync(registry, issued.Secret);
        await RolesAsync(registry, id, Role.Auditor);
        var less = await ByTokenAsync(registry, issued.Secret);
        await DisableAsync(registry, id);
        var none = await ByTokenAsync(registry, issued.Secret);

        Assert.That(beyond, Is.TypeOf<IssueTokenResult.Refused>());
        Assert.That(acts!.Rights, Is.EquivalentTo([Right.Read, Right.Import]));
        Assert.That(less!.Rights, Is.EquivalentTo([Right.Read]));
        Assert.That(none, Is.Null);
    }

    [Test]
    public async Task An_administrator_revokes_one_token_and_a_reset_all_of_them_or_none()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var id = await registry.AddStaffAsync("a@rada.example", Role.Registrar);
        var other = await registry.AddStaffAsync("b@rada.example", Role.Registrar);
        var owner = (await FindAsync(registry, id))!.Member;
        var first = (IssueTokenResult.Issued)await TokenAsync(registry, owner, Right.Read);
        var second = (IssueTokenResult.Issued)await TokenAsync(registry, owner, Right.Read);

        var foreign = await RevokeAsync(registry, other, first.Token.Id);
        var revoked = await RevokeAsync(registry, id, first.Token.Id);
        var kept = await ByTokenAsync(registry, second.Secret);
        await registry.UseAsync<IssueLink, IssuedLink?>(l => l.RunAsync(registry.CommunityId, id, false, revokesTokens: false, default));
        var keptByReset = await ByTokenAsync(registry, second.Secret);
        await registry.UseAsync<IssueLink, IssuedLink?>(l => l.RunAsync(registry.CommunityId, id, false, revokesTokens: true, default));

        Assert.That((foreign, revoked, kept?.TokenId, keptByReset?.TokenId), Is.EqualTo((false, true, (Guid?)second.Token.Id, (Guid?)second.Token.Id)));
        Assert.That((await ByTokenAsync(registry, first.Secret), await ByTokenAsync(registry, second.Secret)), Is.EqualTo(((StaffMember?)null, (StaffMember?)null)));
        Assert.That((await registry.UseAsync<RevokeToken, IReadOnlyList<ApiToken>>(t => t.ListAsync(registry.CommunityId, id, default))).Count(t => t.RevokedAt is not null), Is.EqualTo(2));
    }

    [Test]
    public async Task A_link_that_was_asked_for_spoils_no_other_and_entering_by_one_ends_them_all()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var id = await registry.AddStaffAsync("a@rada.example", Role.Auditor);
        await InviteAsync(registry, s_olena, Role.Auditor);
        var given = await registry.UseAsync<IssueLink, IssuedLink?>(l => l.RunAsync(registry.CommunityId, id, false, false, default));

        var asked = await ForgottenAsync(registry, "A@RADA.example");
        var nobody = await ForgottenAsync(registry, "nobody@rada.example");
        var invited = await ForgottenAsync(registry, s_olena.Email);
        var open = await PeekAsync(registry, given!.Secret);
        var entered = await EnterAsync(registry, asked!.Secret);

        Assert.That((nobody, invited, open?.Purpose), Is.EqualTo(((IssuedLink?)null, (IssuedLink?)null, (AccountLinkPurpose?)AccountLinkPurpose.Reset)));
        Assert.That(asked.ExpiresAt - given.ExpiresAt, Is.LessThan(TimeSpan.FromMinutes(1)));
        Assert.That((entered is EnterByLinkResult.Entered, await PeekAsync(registry, given.Secret)), Is.EqualTo((true, (OpenLink?)null)));
    }

    [Test]
    public async Task Neither_secrets_nor_names_stand_in_the_journal()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var invited = await InviteAsync(registry, s_olena, Role.Registrar);
        await EnterAsync(registry, invited.Secret);

        var leaves = await registry.ReadAsync(r => r.Set<JournalEntry>().Select(e => e.Leaf).ToListAsync());
        var text = string.Join('\n', leaves.Select(l => System.Text.Encoding.UTF8.GetString(l)));

        Assert.That(text, Does.Contain("account.invite").And.Not.Contain("Коваль").And.Not.Contain("rada.example").And.Not.Contain("the-hash"));
    }

    private static async Task<InviteAccountResult.Invited> InviteAsync(TestRegistry registry, AccountFacts facts, params Role[] roles)
        => (InviteAccountResult.Invited)await registry.UseAsync<InviteAccount, InviteAccountResult>(i => i.RunAsync(registry.CommunityId, facts, roles, default));

    private static Task<OpenLink?> PeekAsync(TestRegistry registry, string secret)
        => registry.UseAsync<EnterByLink, OpenLink?>(e => e.PeekAsync(registry.CommunityId, secret, default));

    private static Task<EnterByLinkResult> EnterAsync(TestRegistry registry, string secret, AccountFacts? first = null)
        => registry.UseAsync<EnterByLink, EnterByLinkResult>(e => e.RunAsync(registry.CommunityId, secret, "the-hash", first, default));

    private static Task<KnownStaff?> FindAsync(TestRegistry registry, Guid account)
        => registry.UseAsync<FindStaff, KnownStaff?>(f => f.RunAsync(registry.CommunityId, account, default));

    private static Task<ChangeAccountResult> DisableAsync(TestRegistry registry, Guid account)
        => registry.UseAsync<DisableAccount, ChangeAccountResult>(d => d.RunAsync(registry.CommunityId, account, default));

    private static Task<ChangeAccountResult> RolesAsync(TestRegistry registry, Guid account, params Role[] roles)
        => registry.UseAsync<SetRoles, ChangeAccountResult>(s => s.RunAsync(registry.CommunityId, account, roles, default));

    private static Task<IssueTokenResult> TokenAsync(TestRegistry registry, StaffMember owner, params Right[] rights)
        => registry.UseAsync<IssueToken, IssueTokenResult>(i => i.RunAsync(owner, "обмін", rights, 30, default));

    private static Task<IssuedLink?> ForgottenAsync(TestRegistry registry, string email)
        => registry.UseAsync<IssueLink, IssuedLink?>(l => l.ForgottenAsync(registry.CommunityId, email, default));

    private static Task<bool> RevokeAsync(TestRegistry registry, Guid account, Guid token)
        => registry.UseAsync<RevokeToken, bool>(t => t.RunAsync(registry.CommunityId, account, token, default));

    private static Task<StaffMember?> ByTokenAsync(TestRegistry registry, string secret)
        => registry.UseAsync<FindStaff, StaffMember?>(f => f.ByTokenAsync(registry.CommunityId, secret, default));
}
