using System.IO.Compression;
using System.Net;
using System.Text;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Tests.Publication;
using AssetTags.Web.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Web.Tests.Staff;

/// <summary>A register is brought, looked at, and imported in the browser.</summary>
public sealed class ImportTests
{
    private const string Header = "uid,inventoryNumber,balanceHolderName,balanceHolderId,title,quantity\n";
    private const string Old = Header + "l-1,101,КП «Світло»,03366500,Ліхтар,1\nu-1,103,КП «Світло»,03366500,Урна,1\n";
    private const string New = Header + "l-1,101,КП «Світло»,03366500,Ліхтар,5\nn-1,104,КП «Світло»,03366500,<b>Намет</b>,1\nx-1,105,КП «Світло»,03366500,Дах,багато\nu-1,103,КП «Світло»,03366500,Урна,4\n";

    private PublicTown _town = null!;
    private StaffSite _site = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        _site = await StaffSite.OpenAsync(_town);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_registrar_sees_what_would_change_leaves_a_row_out_and_imports_the_others()
    {
        await SeedAsync();
        var registrar = _site.As(Role.Registrar);
        var path = await UploadAsync(registrar, New);
        var html = await registrar.HtmlAsync(path);
        Assert.That(html, Does.Contain("<del>1</del>").And.Contain("<ins>5</ins>").And.Contain("Імпортувати 3 рядки").And.Contain("багато"));
        Assert.That(await registrar.HtmlAsync(path + "?show=added"), Does.Contain("<b><b>Намет</b></b>"), "decoded here, so encoded there");

        // Row 5 is not ticked.
        using var applied = await registrar.PostAsync(path, ("shown", "2"), ("shown", "5"), ("row", "2"), ("go", "apply"));
        Assert.That((applied.StatusCode, applied.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.SeeOther, path)));
        Assert.That(await registrar.HtmlAsync(path), Does.Contain("Імпорт завершено").And.Contain("Ви вилучили 1 рядок"));
        Assert.That(await QuantitiesAsync(), Is.EqualTo(new decimal?[] { 5, 1, 1 }));

        var run = await _town.Registry.ReadAsync(r => r.ImportRuns.OrderByDescending(i => i.Id).FirstAsync());
        Assert.That((run.FileName, run.Added, run.Changed, run.Skipped), Is.EqualTo(("майно.csv", 1, 1, 1)));
        Assert.That(await registrar.HtmlAsync("/staff/import"), Does.Contain("майно.csv"));
    }

    [Test]
    public async Task An_import_is_taken_back_from_its_result_and_from_the_list()
    {
        await SeedAsync();
        var registrar = _site.As(Role.Registrar);
        var path = await UploadAsync(registrar, New);
        (await registrar.PostAsync(path, ("go", "apply"))).Dispose();
        var run = await _town.Registry.ReadAsync(r => r.ImportRuns.OrderByDescending(i => i.Id).FirstAsync());
        var page = $"/staff/imports/{run.Id:D}";
        Assert.That(await registrar.HtmlAsync(path), Does.Contain($"href=\"{page}\""));
        Assert.That(await registrar.HtmlAsync("/staff/imports"), Does.Contain($"href=\"{page}\"").And.Contain("діє"));
        Assert.That(await registrar.HtmlAsync(page), Does.Contain("Що буде, якщо скасувати").And.Contain("Скасувати імпорт"));
        Assert.That(await QuantitiesAsync(), Is.EqualTo(new decimal?[] { 5, 4, 1 }), "only looked at");

        using var undone = await registrar.PostAsync(page);

        Assert.That((undone.StatusCode, undone.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.SeeOther, page)));
        var html = await registrar.HtmlAsync(page);
        Assert.That(html, Does.Contain("Повернуто, як було: 2; знято з обліку: 1; лишено без змін: 0").And.Contain("Що зроблено, коли скасовували"));
        Assert.That(html, Does.Not.Contain("Скасувати імпорт"));
        Assert.That((await QuantitiesAsync())[..2], Is.EqualTo(new decimal?[] { 1, 1 }));
        Assert.That(await registrar.HtmlAsync("/staff/imports"), Does.Contain("скасовано"));
        using var foreign = await registrar.GetAsync($"/staff/imports/{Guid.NewGuid():D}");
        Assert.That(foreign.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task What_the_registry_says_by_now_is_shown_again_before_it_is_imported()
    {
        await SeedAsync();
        var registrar = _site.As(Role.Registrar);
        var path = await UploadAsync(registrar, New);
        await SeedAsync(Header + "u-1,103,КП «Світло»,03366500,Урна,9\n");

        (await registrar.PostAsync(path, ("go", "apply"))).Dispose();

        Assert.That(await registrar.HtmlAsync(path), Does.Contain("Тим часом реєстр змінився").And.Contain("<del>9</del>"));
        Assert.That(await QuantitiesAsync(), Is.EqualTo(new decimal?[] { 1, 9 }));
        (await registrar.PostAsync(path, ("go", "apply"))).Dispose();
        Assert.That(await QuantitiesAsync(), Is.EqualTo(new decimal?[] { 5, 4, 1 }));
    }

    [Test]
    public async Task Columns_that_nobody_knows_are_explained_once()
    {
        var registrar = _site.As(Role.Registrar);
        const string text = "номенклатура;код установи;мітка обліку\nЛіхтар;03366500;101\n";
        var path = await UploadAsync(registrar, text);
        Assert.That(path, Does.EndWith("/columns"));
        (await registrar.PostAsync(path + "?handler=File", ("Table", "Movable"))).Dispose();
        Assert.That(await registrar.HtmlAsync(path), Does.Contain("мітка обліку"));

        using var wrong = await registrar.PostAsync(path, ("column", "title"), ("column", "title"), ("column", ""));
        Assert.That(WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync()), Does.Contain("не можуть обидва бути"));

        using var right = await registrar.PostAsync(path, ("column", "title"), ("column", "balanceHolderId"), ("column", "inventoryNumber"));
        Assert.That(await registrar.HtmlAsync(right.Headers.Location!.OriginalString), Does.Contain("Імпортувати 1 рядок"));
        Assert.That(await UploadAsync(registrar, text.Replace("Ліхтар", "Лава", StringComparison.Ordinal)), Does.Not.EndWith("/columns"), "known by now");
    }

    [Test]
    public async Task Nobody_else_sees_an_upload_and_two_tabs_do_not_disturb_each_other()
    {
        await SeedAsync();
        var registrar = _site.As(Role.Registrar);
        var (one, other) = (await UploadAsync(registrar, New), await UploadAsync(registrar, Old));
        (await registrar.PostAsync(one, ("shown", "2"), ("go", "changed.0"))).Dispose();
        Assert.That(await registrar.HtmlAsync(other), Does.Contain("Без змін"));

        var administrator = _site.As(Role.Administrator);
        foreach (var path in (string[])[one, one + "/columns", one + "/state", one + "/bad.csv", one + "/bad.xlsx"])
        {
            using var foreign = await administrator.GetAsync(path);
            Assert.That(foreign.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), path);
        }

        using var stolen = await administrator.PostAsync(one, ("go", "apply"));
        Assert.That(stolen.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        using var inspector = await _site.As(Role.Inspector).GetAsync("/staff/import");
        Assert.That(inspector.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task Bad_rows_come_back_with_explanations_and_are_imported_once_corrected()
    {
        await SeedAsync();
        var registrar = _site.As(Role.Registrar);
        var path = await UploadAsync(registrar, New.Replace("Дах", "=cmd()", StringComparison.Ordinal));
        using var answer = await registrar.GetAsync(path + "/bad.csv");
        var csv = await answer.Content.ReadAsStringAsync();
        Assert.That(csv, Does.Contain("'=cmd()").And.Contain("Рядок 4. quantity:"));
        Assert.That(answer.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));

        var again = await UploadAsync(registrar, csv.Replace("багато", "2", StringComparison.Ordinal));
        (await registrar.PostAsync(again, ("go", "apply"))).Dispose();
        var roof = await _town.Registry.ReadAsync(r => r.Assets.SingleAsync(a => a.InventoryNumber == "105"));
        Assert.That((roof.Name, roof.Quantity, roof.ExtraValues), Is.EqualTo(("=cmd()", (decimal?)2, (string?)null)));
        using var book = await registrar.GetAsync(path + "/bad.xlsx");
        Assert.That((await book.Content.ReadAsByteArrayAsync())[..2], Is.EqualTo("PK"u8.ToArray()));
    }

    [TestCase("<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [TestCase("%PDF-1.7\n", "PDF")]
    [TestCase("", "nothing")]
    public async Task What_is_no_table_is_refused_by_its_bytes(string text, string what)
    {
        var registrar = _site.As(Role.Registrar);
        using var answer = await registrar.PostAsync("/staff/import", Form(text, what + ".csv"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("role=\"alert\""));
        var folder = _site.Site.Services.GetRequiredService<Uploads>().Folder;
        Assert.That(Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [], Is.Empty);
    }

    [Test]
    public async Task A_register_waits_beside_the_photos_where_only_the_site_s_account_looks()
    {
        var folder = _site.Site.Services.GetRequiredService<Uploads>().Folder;
        var all = Path.Combine(_town.Registry.Files, "uploads");
        Assert.That((Path.GetDirectoryName(folder), Directory.Exists(all)), Is.EqualTo((all, false)));

        await UploadAsync(_site.As(Role.Registrar), Old);

        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Assert.That(((string[])[all, folder, .. Directory.GetDirectories(folder)]).Select(File.GetUnixFileMode), Is.EqualTo((UnixFileMode[])[Owner, Owner, Owner]));
        }
    }

    [Test]
    public async Task An_archive_that_unpacks_to_too_much_is_refused_and_not_kept()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var workbook = zip.CreateEntry("xl/workbook.xml").Open())
            {
                workbook.Write("<workbook/>"u8);
            }

            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            for (var i = 0; i < 101; i++)
            {
                sheet.Write(new byte[1_000_000]);
            }
        }

        using var body = new MultipartFormDataContent { { new ByteArrayContent(memory.ToArray()), "file", "a.xlsx" } };
        using var answer = await _site.As(Role.Registrar).PostAsync("/staff/import", body);
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("більш ніж на 100 МБ"));
        var folder = _site.Site.Services.GetRequiredService<Uploads>().Folder;
        Assert.That(Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [], Is.Empty);
    }

    [Test]
    public async Task Work_goes_on_without_its_tab_says_how_far_it_is_and_can_be_stopped()
    {
        await SeedAsync();
        var registrar = _site.As(Role.Registrar);
        var path = await UploadAsync(registrar, New);

        // Somebody else is writing, so that the import waits.
        var release = new TaskCompletionSource();
        var writing = new TaskCompletionSource();
        var other = _town.Registry.WriteAsync("test.hold", async (_, _) =>
        {
            writing.SetResult();
            await release.Task;
            return true;
        });
        await writing.Task;
        (await registrar.PostAsync(path, ("go", "apply"))).Dispose();
        (await registrar.PostAsync(path, ("go", "apply"))).Dispose();
        var page = await registrar.HtmlAsync(path);
        var state = await registrar.HtmlAsync(path + "/state");
        using var stopped = await registrar.PostAsync(path + "?handler=Stop");
        var after = await registrar.HtmlAsync(path);
        release.SetResult();
        await other;

        Assert.That(page, Does.Contain("Імпортуємо").And.Contain("http-equiv=\"refresh\""));
        Assert.That(state, Does.Contain("\"isBusy\":true"));
        Assert.That(after, Does.Contain("Роботу зупинено").And.Contain("Імпортувати 3 рядки"));
        Assert.That(await QuantitiesAsync(), Is.EqualTo(new decimal?[] { 1, 1 }));
    }

    [Test]
    public async Task A_file_beyond_the_limit_is_refused_without_being_kept()
    {
        var registrar = _site.As(Role.Registrar);
        using var body = new MultipartFormDataContent { { new ByteArrayContent(new byte[Uploads.MostBytes + 2_000_000]), "file", "a.csv" } };
        try
        {
            using var answer = await registrar.PostAsync("/staff/import", body);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge).Or.EqualTo(HttpStatusCode.BadRequest));
        }
        catch (HttpRequestException)
        {
            // The site closed the connection while the file was still being sent.
        }
    }

    [Test]
    public async Task An_upload_is_forgotten_an_hour_after_it_was_last_asked_for()
    {
        var clock = new MovingClock(AssetTags.Tests.Support.FixedClock.Noon);
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await StaffSite.OpenAsync(town, s => s.AddSingleton<TimeProvider>(clock));
        var registrar = site.As(Role.Registrar);
        var path = await UploadAsync(registrar, Old);
        clock.Move(TimeSpan.FromMinutes(59));
        await registrar.HtmlAsync(path);
        clock.Move(TimeSpan.FromMinutes(61));
        site.Site.Services.GetRequiredService<Uploads>().Sweep();
        using var gone = await registrar.GetAsync(path);
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<decimal?[]> QuantitiesAsync()
        => [.. await _town.Registry.ReadAsync(r => r.Assets.AsNoTracking().OrderBy(a => a.Id).Select(a => a.Quantity).ToListAsync())];

    private async Task SeedAsync(string text = Old)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, text);
        await _town.Registry.UseAsync<ImportAssets, ImportResult>(i => i.RunAsync(new ImportRequest(_town.Registry.CommunityId, path), default));
        File.Delete(path);
    }

    private static async Task<string> UploadAsync(StaffBrowser browser, string text)
    {
        using var answer = await browser.PostAsync("/staff/import", Form(text, "майно.csv"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther), await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    private static MultipartFormDataContent Form(string text, string name) => new() { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", name } };
}
