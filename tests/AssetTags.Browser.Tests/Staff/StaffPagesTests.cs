using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Inspections;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Publication;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>Every page of the staff, as wide as a phone, a zoomed screen and a desk, in both languages.</summary>
public sealed class StaffPagesTests
{
    private static readonly string[] s_paths =
    [
        "/staff", "/staff/views", "/staff/journal", "/staff/people", "/staff/publicity?days=36500", "/staff/publicity/close", "/staff/publicity/close?edrpou=38612340", "/staff/publicity/open?edrpou=38612340", "/staff/inspections", "/staff/inspections/intervals", "/staff/visits", "/staff/labels?what=unprinted",
        "/staff/labels/runs", "/staff/labels/stale", "/staff/labels/printers", "/staff/tags", "/staff/streets", "/staff/holders/move", "/staff/import", "/staff/export", "/staff/account",
        "/staff/account/tokens", "/staff/account/app", "/staff/account/passkeys", "/staff/account/password", "/staff/assets/new",
    ];

    private static readonly string[] s_ofAsset = ["", "/edit", "/split", "/merge", "/transfer", "/status", "/parent", "/photos", "/documents", "/publicity", "/as-public"];

    private OpenSite _site = null!;
    private Guid _school;
    private TagCode _code;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(FurnishAsync);

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [TestCase(Device.Phone, Language.Ukrainian)]
    [TestCase(Device.Zoomed, Language.Ukrainian)]
    [TestCase(Device.Desktop, Language.Ukrainian)]
    [TestCase(Device.Desktop, Language.English)]
    public async Task Nothing_is_wider_than_the_screen(Device device, Language language)
    {
        await using var visitor = await Visitor.ComeAsync(_site, device);
        var account = await visitor.SignInAsync(Role.Administrator);
        await _site.Town.Registry.WriteAsync("test.language", async (r, _) => (await r.Accounts.SingleAsync(a => a.Id == account)).Language = language);
        var wide = new List<string>();
        foreach (var path in s_paths.Concat(s_ofAsset.Select(p => $"/staff/assets/{_school}{p}")).Concat([$"/staff/inspect/{_school}", $"/staff/t/{_code}", $"/staff/tags?asset={_school}"]))
        {
            var answer = await visitor.OpenAsync(path);
            await visitor.ShootAsync($"{path.Replace($"{_school}", "A", StringComparison.Ordinal)}-{device}-{language}");
            wide.AddRange(answer!.Status != 200 ? [$"{path}: {answer.Status}"] : await visitor.FitsAsync() ? [] : [path]);
        }

        Assert.That(wide, Is.Empty);
    }

    private async Task FurnishAsync(PublicTown town)
    {
        var community = town.Registry.CommunityId;
        var holder = await town.Registry.WriteAsync("test.holder", (r, _) => Task.FromResult(r.Add(new BalanceHolder { CommunityId = community, Name = "КНП «Центр первинної медико-санітарної допомоги» Ладижинської міської ради", Edrpou = "38612340" }).Entity.Id));
        _school = await town.AddAsync("Будівля дитячого садка «Берізка»", a =>
        {
            (a.BalanceHolderId, a.InventoryNumber, a.Area, a.UnitName, a.Condition, a.LastInspectedOn) = (holder, "10130047", 2184.6m, "кв. м", AssetCondition.NeedsRoutineRepair, new(2020, 10, 14));
            (a.ClassId, a.ClassDescription, a.Address.Thoroughfare, a.Address.LocatorDesignator, a.Address.PostName) = ("1263.5", "Будівлі дошкільних та позашкільних навчальних закладів", "вул. Будівельників", "20", "Ладижин");
        }, PublicityLevel.Minimal);
        for (var i = 1; i <= 5; i++)
        {
            await town.AddAsync($"Гараж № {i}", a => (a.BalanceHolderId, a.InventoryNumber, a.Area, a.ClassId, a.Condition, a.LastInspectedOn) = (holder, $"1014{i:D4}", 18 + i, "1242.1", AssetCondition.NeedsMajorRepair, new(2021, 3, i)));
        }

        _code = await town.TagAsync(_school);
        await town.Registry.WriteAsync("asset.edit", async (r, session) =>
        {
            var asset = await r.Assets.SingleAsync(a => a.Id == _school);
            (asset.Description, asset.Condition, asset.Area, asset.User.Name) = ("Двоповерхова цегляна будівля", AssetCondition.NeedsMajorRepair, 2190m, "Особа");
            r.Add(new Inspection { CommunityId = community, AssetId = _school, ObservedAt = session.At, InspectorName = "Олена Коваль", Condition = AssetCondition.NeedsMajorRepair, FormerCondition = AssetCondition.NeedsRoutineRepair, TagState = FoundTagState.Intact, SentHash = "x" });
            r.Add(new AssetDocument { CommunityId = community, AssetId = _school, Title = "Про передачу на баланс", Number = "112", Date = new(2019, 6, 27) });
            r.Add(new SavedView { CommunityId = community, AccountId = Guid.NewGuid(), Name = "Потребують ремонту", Query = "condition=needsMajorRepair", IsShared = true });
            r.Add(new RestrictedParty { CommunityId = community, Edrpou = "38612340", Ground = "рішення ради оборони" });
            r.Add(new AssetTags.Places.StreetRename { CommunityId = community, OldName = "вул. Леніна", NewName = "вул. Миру", RenamedOn = new(2016, 2, 19) });
            return 0;
        });
    }
}
