using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Inspections;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>The list and the card as a registrar meets them.</summary>
public sealed class RegistryTests
{
    private OpenSite _site = null!;
    private Guid _garden;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(FurnishAsync);

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Has_no_barriers_and_fits(
        [Values("/staff", "/staff?size=12&kind=building&condition=needsRoutineRepair", "/staff?q=немаєтакого", "/staff?area_from=x", "card", "/staff/views", "/staff/journal")] string path,
        [Values(Device.Phone, Device.Desktop)] Device device, [Values] bool isDark)
    {
        await using var visitor = await Visitor.ComeAsync(_site, new Manner(device) { IsDark = isDark });
        await visitor.SignInAsync(Role.Registrar, Role.Publisher, Role.Auditor);
        await visitor.OpenAsync(path == "card" ? $"/staff/assets/{_garden}" : path);
        await visitor.ShootAsync($"{path}-{device}{(isDark ? "-dark" : "")}");

        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync(), "nothing is wider than the screen");
        Assert.That(visitor.Complaints, Is.Empty);
        Assert.That(visitor.ForeignRequests, Is.Empty);
    }

    [Test]
    public async Task A_registrar_filters_chooses_and_goes_on_by_keyboard_alone()
    {
        await using var visitor = await Visitor.ComeAsync(_site, Device.Desktop);
        await visitor.SignInAsync(Role.Registrar);
        await visitor.OpenAsync("/staff");
        var page = visitor.Page;

        await page.GetByLabel("Назва, адреса, інв. № або код мітки").FocusAsync();
        await page.Keyboard.TypeAsync("садка");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/staff\\?q=[^&]*$"));
        var boxes = page.Locator("input[name=id]");
        await Assertions.Expect(boxes).ToHaveCountAsync(2);

        await page.GetByLabel("Обрати всі на сторінці").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("2 об’єкти обрано");
        await boxes.First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("1 об’єкт обрано");
        Assert.That(await page.Locator("tr.on").CountAsync(), Is.EqualTo(1));

        await page.GetByRole(AriaRole.Button, new() { Name = "Зняти вибір" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("З обраними:");
    }

    [Test]
    public async Task What_is_chosen_goes_along_without_scripts_too()
    {
        await using var visitor = await Visitor.ComeAsync(_site, new Manner(Device.Desktop) { HasScript = false });
        await visitor.SignInAsync(Role.Registrar);
        await visitor.OpenAsync("/staff?q=берізка");
        var page = visitor.Page;

        await page.Locator("input[name=id]").First.CheckAsync();
        var asked = page.WaitForRequestAsync(r => r.Url.Contains("/staff/labels", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Друкувати мітки" }).ClickAsync();
        Assert.That((await asked).Url, Does.EndWith($"/staff/labels?id={_garden:N}"), "no token stands in the address");

        await visitor.OpenAsync("/staff?q=берізка");
        await page.Locator("input[name=id]").First.CheckAsync();
        asked = page.WaitForRequestAsync(r => r.Url.Contains("/staff/bulk", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Змінити обрані" }).ClickAsync();
        Assert.That((await asked).Method, Is.EqualTo("POST"));
        Assert.That((await asked).PostData, Does.Contain($"id={_garden:N}").And.Contain("__RequestVerificationToken="));
    }

    private async Task FurnishAsync(PublicTown town)
    {
        Guid[] holders = await town.Registry.WriteAsync("test.holders", (r, _) =>
        {
            BalanceHolder[] made = [.. new[] { ("Відділ освіти", "03346331"), ("КП «Ладжитлосервіс»", "32054321"), ("КНП «Центр первинної медико-санітарної допомоги» Ладижинської міської ради", "38612340") }
                .Select(h => new BalanceHolder { CommunityId = town.Registry.CommunityId, Name = h.Item1, Edrpou = h.Item2 })];
            r.AddRange(made);
            return Task.FromResult(made.Select(h => h.Id).ToArray());
        });
        _garden = await town.AddAsync("Будівля дитячого садка «Берізка»", a =>
        {
            (a.BalanceHolderId, a.InventoryNumber, a.Area, a.UnitName, a.Condition, a.LastInspectedOn) = (holders[0], "10130047", 2184.6m, "кв. м", AssetCondition.NeedsRoutineRepair, new(2026, 10, 14));
            (a.ClassId, a.ClassDescription, a.OfficialId, a.IsPartOf) = ("1263.5", "Будівлі дошкільних та позашкільних навчальних закладів", "00000017-10130047", "Комплекс будівель дитячого садка «Берізка»");
            (a.Address.Thoroughfare, a.Address.LocatorDesignator, a.Address.PostName, a.Address.PostCode) = ("вул. Будівельників", "20", "Ладижин", "24321");
            (a.Address.AdminUnitL2, a.Address.AdminUnitL3, a.Address.Katottg) = ("Вінницька область", "Гайсинський район", PublicTown.Ladyzhyn);
            (a.Owner.Name, a.Owner.Code, a.RegistrationStatus, a.RegistrationDate) = ("Ладижинська міська територіальна громада", "00000023", RegistrationStatus.Registered, new(2019, 6, 27));
            (a.Location.Latitude, a.Location.Longitude, a.UtilitiesAvailable, a.Status) = (48.68793, 29.23514, "постачання електроенергії, централізоване водопостачання", AssetStatus.UnderRepair);
        });
        await town.AddAsync("Будівля дитячого садка «Джерельце»", a => (a.BalanceHolderId, a.InventoryNumber, a.Area, a.Condition) = (holders[0], "10130048", 1962m, AssetCondition.NoRepairNeeded));
        await town.AddAsync("Насосна станція", a => (a.BalanceHolderId, a.InventoryNumber, a.Area, a.IsDangerous) = (holders[1], "104-0017", 64.8m, true), PublicityLevel.Closed);
        await town.AddAsync("Центр здоров’я, вбудовані приміщення першого поверху", a => (a.BalanceHolderId, a.Area, a.Condition) = (holders[2], 486.2m, AssetCondition.NeedsMajorRepair), PublicityLevel.Generalised);
        for (var i = 1; i <= 60; i++)
        {
            await town.AddAsync($"Гараж № {i}", a => (a.BalanceHolderId, a.InventoryNumber, a.Area, a.Condition, a.Address.Thoroughfare, a.Address.LocatorDesignator) =
                (holders[i % 3], $"1014{i:D4}", 18 + i, (AssetCondition)(i % 4), "вул. Процишина", $"{i}"));
        }

        await town.TagAsync(_garden);
        await town.Registry.WriteAsync("asset.condition", async (r, session) =>
        {
            (await r.Assets.SingleAsync(a => a.Id == _garden)).Description = "Двоповерхова цегляна будівля";
            r.Add(new Inspection { CommunityId = town.Registry.CommunityId, AssetId = _garden, ObservedAt = session.At, InspectorName = "Олена Коваль", Condition = AssetCondition.NeedsRoutineRepair, FormerCondition = AssetCondition.NoRepairNeeded, TagState = FoundTagState.Intact });
            r.Add(new AssetDocument { CommunityId = town.Registry.CommunityId, AssetId = _garden, Title = "Про передачу на баланс", Number = "112", Date = new(2019, 6, 27) });
            r.Add(new SavedView { CommunityId = town.Registry.CommunityId, AccountId = Guid.NewGuid(), Name = "Потребують ремонту", Query = "condition=needsMajorRepair", IsShared = true });
            return 0;
        });
    }
}
