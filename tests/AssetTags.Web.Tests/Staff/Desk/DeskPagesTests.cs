using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Places;
using AssetTags.Tests.Desk;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff.Desk;

/// <summary>The other pages of the desk, each from its form to the registry.</summary>
public sealed class DeskPagesTests
{
    [Test]
    public async Task A_building_is_split_a_row_each_and_mistakes_find_their_row()
    {
        await using var desk = await DeskSite.OpenAsync();
        var whole = await desk.Town.AddAsync("1", ("area", "100"));
        var path = $"/staff/assets/{whole.Id:D}/split";
        var form = DeskSite.FormOf(await desk.RawAsync(path));

        using var wrong = await desk.Registrar.PostAsync(path, DeskSite.With(form, ("p0.inventoryNumber", "1/1"), ("p0.area", "60"), ("p1.inventoryNumber", "1"), ("p1.area", "багато")));
        var html = await wrong.Content.ReadAsStringAsync();
        Assert.That(html, Does.Contain("href=\"#f-p1-inventoryNumber\"").And.Contain("href=\"#f-p1-area\"").And.Not.Contain("href=\"#f-p0"));

        using var right = await desk.Registrar.PostAsync(path, DeskSite.With(form, ("p0.inventoryNumber", "1/1"), ("p0.area", "60"), ("p1.inventoryNumber", "1/2"), ("p1.area", "40")));
        Assert.That(right.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(await desk.Town.Registry.ReadAsync(r => r.Assets.CountAsync(a => a.ParentId == whole.Id)), Is.EqualTo(2));
    }

    [Test]
    public async Task A_status_asks_for_its_document_and_then_changes()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("1");
        var path = $"/staff/assets/{asset.Id:D}/status";
        var form = DeskSite.FormOf(await desk.RawAsync(path));

        using var lacking = await desk.Registrar.PostAsync(path, DeskSite.With(form, ("status", "WrittenOff")));
        Assert.That(WebUtility.HtmlDecode(await lacking.Content.ReadAsStringAsync()), Does.Contain("потрібен документ: його номер і дата"));

        using var done = await desk.Registrar.PostAsync(path, DeskSite.With(form, ("status", "WrittenOff"), ("documentNumber", "7"), ("documentDate", "15.01.2026")));
        Assert.That(done.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        var saved = await desk.ReadAsync(asset.Id);
        Assert.That((saved.Status, saved.StatusDocumentNumber, saved.StatusDocumentDate), Is.EqualTo((AssetStatus.WrittenOff, "7", new DateOnly(2026, 1, 15))));

        using var stale = await desk.Registrar.PostAsync(path, DeskSite.With(form, ("status", "InUse")));
        Assert.That(stale.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
    }

    [Test]
    public async Task A_merger_is_shown_before_it_is_made_and_can_be_undone()
    {
        await using var desk = await DeskSite.OpenAsync();
        var (kept, other) = (await desk.Town.AddAsync("1"), await desk.Town.AddAsync("2", ("title", "Сарай")));
        var path = $"/staff/assets/{kept.Id:D}/merge";
        (string, string?)[] typed = [("revision", "1"), ("others", "2"), ("actNumber", "7"), ("actDate", "2026-01-15")];

        using var shown = await desk.Registrar.PostAsync(path, typed);
        Assert.That(WebUtility.HtmlDecode(await shown.Content.ReadAsStringAsync()), Does.Contain("Буде приєднано").And.Contain("Сарай"));
        Assert.That((await desk.ReadAsync(other.Id)).SuccessorId, Is.Null);

        using var done = await desk.Registrar.PostAsync(path, [.. typed, ("sure", other.Id.ToString("N"))]);
        Assert.That((done.StatusCode, (await desk.ReadAsync(other.Id)).SuccessorId), Is.EqualTo((HttpStatusCode.SeeOther, (Guid?)kept.Id)));

        var change = await desk.Town.Registry.ReadAsync(r => r.BulkChanges.SingleAsync());
        using var undone = await desk.Registrar.PostAsync($"/staff/bulk/{change.Id:D}");
        Assert.That((undone.StatusCode, (await desk.ReadAsync(other.Id)).SuccessorId), Is.EqualTo((HttpStatusCode.SeeOther, (Guid?)null)));
    }

    [Test]
    public async Task Many_change_together_after_a_look_and_the_page_of_the_change_puts_them_back()
    {
        await using var desk = await DeskSite.OpenAsync();
        var (one, two) = (await desk.Town.AddAsync("1"), await desk.Town.AddAsync("2"));
        (string, string?)[] chosen = [("id", one.Id.ToString()), ("id", two.Id.ToString())];

        using var fields = await desk.Registrar.PostAsync("/staff/bulk", chosen);
        Assert.That(WebUtility.HtmlDecode(await fields.Content.ReadAsStringAsync()), Does.Contain("Змінити разом: 2\u00A0об’єкти").And.Contain("name=\"s.condition\"").And.Not.Contain("s.inventoryNumber"));

        using var look = await desk.Registrar.PostAsync("/staff/bulk", [.. chosen, ("status", "UnderRepair"), ("s.condition", "Не потребує ремонту"), ("c.area", "1"), ("act", "preview")]);
        var preview = await look.Content.ReadAsStringAsync();
        Assert.That(WebUtility.HtmlDecode(preview), Does.Contain("<del>1234.5</del>").And.Contain("<ins>У ремонті</ins>"));

        using var done = await desk.Registrar.PostAsync("/staff/bulk", [.. DeskSite.FormOf(preview), ("act", "run")]);
        Assert.That(done.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        var saved = await desk.ReadAsync(one.Id);
        Assert.That((saved.Status, saved.Condition, saved.Area), Is.EqualTo((AssetStatus.UnderRepair, AssetCondition.NoRepairNeeded, (decimal?)null)));

        var path = done.Headers.Location!.ToString();
        var told = await desk.Registrar.HtmlAsync(path);
        Assert.That(told, Does.Contain("Змінено: 2\u00A0об’єкти.").And.Contain("Використання: В експлуатації").Or.Contain("<ins>У ремонті</ins>"));
        using var undone = await desk.Registrar.PostAsync(path);
        Assert.That((undone.StatusCode, (await desk.ReadAsync(one.Id)).Status), Is.EqualTo((HttpStatusCode.SeeOther, AssetStatus.InUse)));
    }

    [Test]
    public async Task A_list_by_its_address_changes_together_and_what_changed_meanwhile_is_shown_again()
    {
        await using var desk = await DeskSite.OpenAsync();
        var one = await desk.Town.AddAsync("1");
        await desk.Town.AddAsync("2", ("title", "Сарай"));

        var page = await desk.RawAsync("/staff/bulk?kind=building");
        using var look = await desk.Registrar.PostAsync("/staff/bulk", DeskSite.With(DeskSite.FormOf(page), ("s.description", "Оглянути"), ("act", "preview")));
        var preview = await look.Content.ReadAsStringAsync();
        await desk.Town.EditAsync(one, ("description", "Інше"));

        using var outdated = await desk.Registrar.PostAsync("/staff/bulk", [.. DeskSite.FormOf(preview), ("act", "run")]);

        Assert.That(WebUtility.HtmlDecode(page), Does.Contain("2\u00A0об’єкти"));
        Assert.That(outdated.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That((await desk.ReadAsync(one.Id)).Description, Is.EqualTo("Інше"));
    }

    [Test]
    public async Task Assets_go_to_another_holder_one_by_one_together_or_all_of_them()
    {
        await using var desk = await DeskSite.OpenAsync();
        var (one, two, three) = (await desk.Town.AddAsync("1"), await desk.Town.AddAsync("2"), await desk.Town.AddAsync("3"));
        await desk.Town.AddAsync("9", ("balanceHolderId", DeskTown.Hospital), ("balanceHolderName", "Лікарня"));
        var (school, hospital) = (await desk.Town.HolderAsync(DeskTown.School), await desk.Town.HolderAsync(DeskTown.Hospital));
        (string, string?)[] act = [("toHolder", hospital.Id.ToString()), ("actNumber", "12"), ("actDate", "2026-01-15")];

        using var single = await desk.Registrar.PostAsync($"/staff/assets/{one.Id:D}/transfer", [.. act, ("revision", "1"), ("number", "500")]);
        using var unseen = await desk.Registrar.PostAsync("/staff/bulk/transfer", [.. act, ("id", two.Id.ToString()), ("act", "run")]);
        var shown = await unseen.Content.ReadAsStringAsync();
        Assert.That((unseen.StatusCode, WebUtility.HtmlDecode(shown).Contains("Перейде: 1\u00A0об’єкт", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.Conflict, true)));
        using var marked = await desk.Registrar.PostAsync("/staff/bulk/transfer", DeskSite.With(DeskSite.FormOf(shown), [.. act, ("act", "run")]));
        using var counted = await desk.Registrar.PostAsync("/staff/holders/move", [.. act, ("fromHolder", school.Id.ToString())]);
        var move = await counted.Content.ReadAsStringAsync();
        Assert.That(WebUtility.HtmlDecode(move), Does.Contain("Перейде: 1\u00A0об’єкт").And.Contain($"/staff/assets/{three.Id:D}"));
        using var guessed = await desk.Registrar.PostAsync("/staff/holders/move", [.. act, ("fromHolder", school.Id.ToString()), ("sure", "1")]);
        Assert.That(guessed.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        using var all = await desk.Registrar.PostAsync("/staff/holders/move", [.. act, ("fromHolder", school.Id.ToString()), ("sure", Regex.Match(move, "name=\"sure\" value=\"([^\"]+)\"").Groups[1].Value)]);

        Assert.That((single.StatusCode, marked.StatusCode, all.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther)));
        Assert.That(await desk.Town.Registry.ReadAsync(r => r.Assets.CountAsync(a => a.BalanceHolderId == hospital.Id)), Is.EqualTo(4));
        Assert.That((await desk.ReadAsync(one.Id)).InventoryNumber, Is.EqualTo("500"));
    }

    [TestCase("kind=bulding", "kind: Одне з:")]
    [TestCase("knd=building", "knd: Такого параметра немає.")]
    [TestCase("id=x", "id: До")]
    public async Task A_list_whose_address_has_a_mistake_is_not_taken_for_a_larger_one(string query, string told)
    {
        await using var desk = await DeskSite.OpenAsync();
        await desk.Town.AddAsync("1");

        using var transfer = await desk.Registrar.PostAsync("/staff/bulk/transfer", ("all", "1"), ("query", query));
        foreach (var html in (string[])[await desk.RawAsync("/staff/bulk?" + query), await transfer.Content.ReadAsStringAsync()])
        {
            Assert.That(WebUtility.HtmlDecode(html), Does.Contain(told).And.Contain("0\u00A0об’єктів").And.Not.Contain("name=\"act\""));
        }
    }

    [Test]
    public async Task A_transfer_of_nothing_marked_is_refused_at_once()
    {
        await using var desk = await DeskSite.OpenAsync();
        await desk.Town.AddAsync("1");

        using var answer = await desk.Registrar.PostAsync("/staff/bulk/transfer", ("query", ""), ("act", "run"));

        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Не обрано жодного об’єкта.").And.Not.Contain("name=\"act\""));
    }

    [Test]
    public async Task Streets_are_renamed_and_taken_back()
    {
        await using var desk = await DeskSite.OpenAsync();

        using var empty = await desk.Registrar.PostAsync("/staff/streets", ("oldName", ""), ("newName", "вул. Миру"), ("renamedOn", "колись"));
        Assert.That(WebUtility.HtmlDecode(await empty.Content.ReadAsStringAsync()), Does.Contain("Такої дати немає"));
        using var done = await desk.Registrar.PostAsync("/staff/streets", ("oldName", "вул. Леніна"), ("newName", "вул. Миру"), ("renamedOn", "19.02.2016"));
        Assert.That(await desk.Registrar.HtmlAsync("/staff/streets"), Does.Contain("вул. Леніна"));

        var street = await desk.Town.Registry.ReadAsync(r => r.StreetRenames.SingleAsync());
        using var back = await desk.Registrar.PostAsync($"/staff/streets/{street.Id:D}/take-back");
        Assert.That((done.StatusCode, back.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther)));
        Assert.That(await desk.Registrar.HtmlAsync("/staff/streets"), Does.Not.Contain("вул. Леніна"));
    }

    [Test]
    public async Task Every_form_carries_the_token_that_its_sender_needs()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("1");
        await desk.Town.Registry.UseAsync<RenameStreet, RenameStreetResult>(r => r.RunAsync(desk.Town.Community, [new("вул. Леніна", "вул. Миру")], default));
        using var transfer = await desk.Registrar.PostAsync("/staff/bulk/transfer", ("id", asset.Id.ToString()));
        var pages = new List<string> { await transfer.Content.ReadAsStringAsync() };
        foreach (var path in (string[])["assets/new?kind=Parcel", "bulk", "holders/move", "streets", .. ((string[])["edit", "split", "merge", "transfer", "status", "parent"]).Select(p => $"assets/{asset.Id:D}/{p}")])
        {
            pages.Add(await desk.RawAsync("/staff/" + path));
        }

        Assert.That(pages.Select(p => p.Split("method=\"post\"").Length), Is.EqualTo(pages.Select(p => p.Split("name=\"__RequestVerificationToken\"").Length)));
        Assert.That(pages.Select(p => p.Split("method=\"post\"").Length), Is.All.GreaterThan(2));
    }

    [TestCase(Role.Auditor)]
    [TestCase(Role.Inspector)]
    [TestCase(Role.Publisher)]
    public async Task Who_may_not_change_assets_is_refused_everywhere(Role role)
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("1");
        var browser = desk.Site.As(role);
        foreach (var path in (string[])["/staff/assets/new", $"/staff/assets/{asset.Id:D}/edit", "/staff/bulk", "/staff/holders/move", "/staff/streets"])
        {
            using var read = await browser.GetAsync(path);
            using var written = await browser.PostAsync(path, ("f.title", "x"));
            Assert.That((read.StatusCode, written.StatusCode), Is.EqualTo((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)), path);
        }
    }
}
