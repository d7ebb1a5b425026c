using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>Staff see everything that anybody ever wrote, on every page; none of it runs.</summary>
public sealed class HostileTextForStaffTests
{
    private readonly List<string> _paths =
    [
        "/staff", "/staff/views", "/staff/journal", "/staff/people", "/staff/publicity?days=36500", "/staff/inspections", "/staff/visits", "/staff/labels?what=unprinted",
        "/staff/labels/runs", "/staff/labels/stale", "/staff/tags", "/staff/streets", "/staff/holders/move", "/staff/import", "/staff/export", "/staff/account", "/staff/account/tokens",
        $"/staff?q={Uri.EscapeDataString(HostileTexts.All[1])}", $"/staff/account/app?return={Uri.EscapeDataString(HostileTexts.All[3])}",
    ];

    private OpenSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(async town =>
    {
        foreach (var text in HostileTexts.All)
        {
            await FurnishAsync(town, text);
        }
    });

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Nothing_runs_on_any_staff_page()
    {
        await using var visitor = await Visitor.ComeAsync(_site, Device.Desktop);
        await visitor.SignInAsync(Role.Administrator);
        await visitor.Page.AddInitScriptAsync("window.alert = () => { document.documentElement.dataset.ran = 'yes'; };");
        var ran = new List<string>();
        visitor.Page.Dialog += (_, dialog) => ran.Add(dialog.Message);
        var sick = new List<string>();
        foreach (var path in _paths)
        {
            var answer = await visitor.OpenAsync(path);
            await visitor.Page.EvaluateAsync("for (const hot of document.querySelectorAll('main a, main img, main input, main button')) { hot.dispatchEvent(new Event('mouseover', { bubbles: true })); }");
            sick.AddRange(answer!.Status >= 500 || await visitor.Page.EvaluateAsync<string?>("document.documentElement.dataset.ran ?? null") is not null ? [$"{path}: {answer.Status}"] : []);
        }

        Assert.That(sick, Is.Empty);
        Assert.That(ran, Is.Empty);
        Assert.That(visitor.Complaints.Where(c => !c.Contains("404", StringComparison.Ordinal)), Is.Empty, "the policy of no page was hurt");
        Assert.That(visitor.ForeignRequests, Is.Empty);
    }

    private async Task FurnishAsync(PublicTown town, string text)
    {
        var community = town.Registry.CommunityId;
        var holder = await town.Registry.WriteAsync("test.holder", (r, _) => Task.FromResult(r.Add(new BalanceHolder { CommunityId = community, Name = text, Edrpou = $"{_paths.Count:D8}" }).Entity.Id));
        var asset = await town.AddAsync(text, a =>
        {
            (a.Description, a.ClassDescription, a.Address.Thoroughfare, a.Address.PostName, a.Owner.Name, a.User.Name, a.IsPartOf) = (text, text, text, text, text, text, text);
            (a.InventoryNumber, a.SerialNumber, a.BalanceHolderId) = (text, text, holder);
        });
        await town.TagAsync(asset);
        await town.Registry.WriteAsync("test.staff", (r, session) =>
        {
            var account = new Account { CommunityId = community, Email = $"{Guid.NewGuid():N}@lad.example", EmailKey = $"{Guid.NewGuid():N}", Name = text, SecurityStamp = "x" };
            r.Add(account);
            r.Add(new Membership { CommunityId = community, AccountId = account.Id, Role = Role.Inspector });
            r.Add(new SavedView { CommunityId = community, AccountId = account.Id, Name = text, Query = text, IsShared = true });
            r.Add(new AssetDocument { CommunityId = community, AssetId = asset, Title = text, Number = text });
            r.Add(new AssetPhoto { CommunityId = community, AssetId = asset, Caption = text, Width = 4, Height = 3, ByteCount = 9, Sha256 = new('a', 64), Place = 1 });
            r.Add(new PublicityDecision { CommunityId = community, AssetId = asset, Level = PublicityLevel.Minimal, Ground = text, DocumentNumber = text, ReviewOn = new(2027, 1, 2) });
            r.Add(new RestrictedParty { CommunityId = community, Edrpou = $"{_paths.Count:D8}", Ground = text });
            r.Add(new Inspection { CommunityId = community, AssetId = asset, AccountId = account.Id, InspectorName = text, Note = text, ObservedAt = session.At, SentHash = "x" });
            return Task.FromResult(0);
        });
        _paths.AddRange(from page in (string[])["", "/edit", "/split", "/merge", "/transfer", "/status", "/parent", "/photos", "/documents", "/publicity", "/as-public"] select $"/staff/assets/{asset:D}{page}");
        _paths.AddRange([$"/staff/inspect/{asset:D}", $"/staff/labels?id={asset:D}", $"/staff/tags?asset={asset:D}"]);
    }
}
