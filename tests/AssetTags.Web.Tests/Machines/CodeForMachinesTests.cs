using System.Net;
using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Support;

namespace AssetTags.Web.Tests.Machines;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class CodeForMachinesTests(DatabaseProvider provider)
{
    private static readonly string[] s_forms = ["application/json", "application/ld+json", "application/geo+json", "application/linkset+json"];

    private MachineTown _town = null!;

    [OneTimeSetUp]
    public async Task FoundAsync() => _town = await MachineTown.FoundAsync(provider);

    [OneTimeTearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task A_code_answers_in_every_form_with_its_type_and_says_that_Accept_decides()
    {
        var code = await KindergartenAsync();

        foreach (var form in (string[])[.. s_forms, "text/html"])
        {
            using var answer = await _town.AskAsync($"/{code.Symbols}", form);

            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), form);
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(form));
            Assert.That(string.Join(',', answer.Headers.Vary), Does.Contain("Accept"), form);
            Assert.That(answer.Headers.GetValues("Link"), Has.Some.EqualTo($"<https://{MachineTown.Host}/{code.Symbols}>; rel=\"canonical\""), form);
        }
    }

    [Test]
    public async Task Json_tells_what_the_page_tells()
    {
        var code = await KindergartenAsync();

        var answer = await _town.JsonAsync($"/{code.ToString().ToLowerInvariant()}");

        Assert.That(answer.GetProperty("state").GetString(), Is.EqualTo("live"));
        Assert.That(answer.GetProperty("code").GetString(), Is.EqualTo(code.ToString()));
        Assert.That(answer.GetProperty("community").GetProperty("katottg").GetString(), Is.EqualTo("UA05040130010040578"));
        var asset = answer.GetProperty("asset");
        Assert.That(asset.GetProperty("url").GetString(), Is.EqualTo($"https://{MachineTown.Host}/{code.Symbols}"));
        Assert.That(asset.GetProperty("address").GetProperty("house").GetString(), Is.EqualTo("12"));
        Assert.That(asset.GetProperty("position").GetProperty("latitude").GetDouble(), Is.EqualTo(48.6856));
        Assert.That(asset.GetProperty("amount").GetProperty("value").GetRawText(), Is.EqualTo("2184.6"));
        Assert.That(asset.GetProperty("lastInspectedOn").GetString(), Is.EqualTo("2026-02-14"));
        Assert.That(asset.GetProperty("condition").GetString(), Is.EqualTo("needsRoutineRepair"));
        Assert.That(asset.GetProperty("history")[0].GetProperty("kind").GetString(), Is.EqualTo("tagAttached"));
        Assert.That(asset.TryGetProperty("owner", out _), Is.False, "what has no value is left out");
    }

    [Test]
    public async Task Json_ld_names_a_place_with_its_address_identifiers_and_owner()
    {
        var place = await _town.JsonAsync($"/{(await KindergartenAsync()).Symbols}", "application/ld+json");

        Assert.That(place.GetProperty("@context").GetString(), Is.EqualTo("https://schema.org"));
        Assert.That(place.GetProperty("@type").GetString(), Is.EqualTo("Place"));
        Assert.That(place.GetProperty("address").GetProperty("addressCountry").GetString(), Is.EqualTo("UA"));
        Assert.That(place.GetProperty("address").GetProperty("streetAddress").GetString(), Is.EqualTo("вул. Процишина, 12"));
        Assert.That(place.GetProperty("geo").GetProperty("longitude").GetDouble(), Is.EqualTo(29.2378));
        Assert.That(place.GetProperty("owner").GetProperty("@type").GetString(), Is.EqualTo("GovernmentOrganization"));
        Assert.That(place.GetProperty("identifier").EnumerateArray().Select(i => i.GetProperty("propertyID").GetString()), Is.EqualTo(["code", "inventoryNumber"]));
    }

    [Test]
    public async Task Geojson_has_a_point_only_where_the_place_is_public()
    {
        var open = await _town.JsonAsync($"/{(await KindergartenAsync()).Symbols}", "application/geo+json");
        var general = await _town.JsonAsync($"/{(await KindergartenAsync(PublicityLevel.Generalised)).Symbols}", "application/geo+json");

        Assert.That(open.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()), Is.EqualTo([29.2378, 48.6856]));
        Assert.That(general.GetProperty("geometry").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(general.GetProperty("properties").TryGetProperty("house", out _), Is.False);
    }

    [Test]
    public async Task A_linkset_leads_to_the_other_forms_and_to_the_description()
    {
        var code = await KindergartenAsync();

        var links = (await _town.JsonAsync($"/{code.Symbols}", "application/linkset+json")).GetProperty("linkset")[0];

        Assert.That(links.GetProperty("anchor").GetString(), Is.EqualTo($"https://{MachineTown.Host}/{code.Symbols}"));
        Assert.That(links.GetProperty("alternate").EnumerateArray().Select(l => l.GetProperty("type").GetString()), Is.EqualTo(["text/html", .. s_forms[..3]]));
        Assert.That(links.GetProperty("service-desc")[0].GetProperty("href").GetString(), Does.EndWith("/openapi/v1.json"));
    }

    [Test]
    public async Task Every_state_of_a_code_has_one_status_in_every_form_the_page_included()
    {
        var town = _town.Town;
        var old = await town.TagAsync(await town.AddAsync("Школа"));
        await town.Registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(town.Registry.CommunityId, old, null, default));
        var lost = await town.TagAsync(await town.AddAsync("Зупинка"));
        await town.Registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(town.Registry.CommunityId, lost, TagState.Lost, default));

        foreach (var (code, state, status) in ((TagCode, string, HttpStatusCode)[])
            [(old, "replaced", HttpStatusCode.OK), (lost, "lost", HttpStatusCode.Gone), (await town.BlankAsync(), "blank", HttpStatusCode.OK), (TagCode.Random(), "", HttpStatusCode.NotFound)])
        {
            foreach (var form in (string[])[.. s_forms, "text/html"])
            {
                using var answer = await _town.AskAsync($"/{code.Symbols}", form);
                Assert.That(answer.StatusCode, Is.EqualTo(status), $"{state} as {form}");
            }

            var json = await _town.JsonAsync($"/{code.Symbols}");
            Assert.That(json.TryGetProperty("state", out var told) ? told.GetString() : "", Is.EqualTo(state));
            Assert.That(json.TryGetProperty("replacedBy", out _), Is.EqualTo(state == "replaced"));
        }
    }

    [Test]
    public async Task A_closed_asset_is_answered_as_an_unknown_code_byte_for_byte_in_every_form()
    {
        var closed = await KindergartenAsync(PublicityLevel.Closed);

        foreach (var path in (string[])["/{0}", "/api/v1/assets/{0}"])
        {
            foreach (var form in s_forms)
            {
                var told = await WholeAsync(string.Format(null, path, closed.Symbols), form);
                var unknown = await WholeAsync(string.Format(null, path, TagCode.Random().Symbols), form);

                Assert.That(told, Is.EqualTo(unknown), $"{path} as {form}");
                Assert.That(told, Does.StartWith("404").And.Contain("application/problem+json"));
            }
        }
    }

    [Test]
    public async Task A_misread_code_names_near_ones()
    {
        var code = await KindergartenAsync();
        var misread = $"{(code.Symbols[0] == 'Z' ? 'Y' : 'Z')}{code.Symbols[1..]}";

        var problem = await _town.JsonAsync($"/{misread}");

        Assert.That(problem.GetProperty("near")[0].GetProperty("code").GetString(), Is.EqualTo(code.ToString()));
    }

    [Test]
    public async Task A_form_that_does_not_exist_is_refused_with_the_list_of_those_that_do()
    {
        using var answer = await _town.AskAsync($"/{(await KindergartenAsync()).Symbols}", "image/png");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotAcceptable));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("application/linkset\\u002Bjson").Or.Contain("application/linkset+json"));
    }

    [Test]
    public async Task Text_that_looks_like_markup_stays_data_and_Cyrillic_stays_readable()
    {
        const string Evil = "</script><script>alert(1)</script>\"'&\u2028Лава";
        var code = await _town.Town.TagAsync(await _town.Town.AddAsync(Evil));

        foreach (var form in s_forms[..3])
        {
            var text = await _town.TextAsync($"/{code.Symbols}", form);

            Assert.That(text, Does.Not.Contain("<").And.Contain("Лава"), form);
            Assert.That(text, Does.Not.Contain("\u2028"), form);
        }

        Assert.That((await _town.JsonAsync($"/{code.Symbols}")).GetProperty("asset").GetProperty("name").GetString(), Is.EqualTo(Evil));
    }

    [Test]
    public async Task A_person_s_tax_number_is_masked_wherever_it_stands()
    {
        const string Number = "3105712345";
        var code = await _town.Town.TagAsync(await _town.Town.AddAsync($"Гараж, {Number}", a => (a.Description, a.Address.Thoroughfare) = ($"користувач {Number}", $"вул. Тиха ({Number})")));

        foreach (var form in (string[])[.. s_forms, "text/html"])
        {
            Assert.That(await _town.TextAsync($"/{code.Symbols}", form), Does.Not.Contain(Number).And.Not.Contain("310571"), form);
        }

        foreach (var path in (string[])["/api/v1/assets?q=гараж", $"/api/v1/assets?street={Uri.EscapeDataString($"вул. Тиха ({Number})")}", "/feed.atom"])
        {
            Assert.That(await _town.TextAsync(path), Does.Not.Contain(Number), path);
        }
    }

    [Test]
    public async Task A_minimal_asset_tells_only_who_answers_for_it()
    {
        var code = await KindergartenAsync(PublicityLevel.Minimal);

        var asset = (await _town.JsonAsync($"/{code.Symbols}")).GetProperty("asset");

        Assert.That(asset.EnumerateObject().Select(p => p.Name), Is.EquivalentTo(["id", "code", "url", "level", "holder"]));
    }

    [Test]
    public async Task An_asset_without_a_code_answers_at_its_key()
    {
        var id = await _town.Town.AddAsync("Лава без мітки");

        var asset = await _town.JsonAsync($"/assets/{id:D}");

        Assert.That(asset.GetProperty("url").GetString(), Is.EqualTo($"https://{MachineTown.Host}/assets/{id:D}"));
        Assert.That((await _town.JsonAsync($"/assets/{Guid.NewGuid():D}")).GetProperty("status").GetInt32(), Is.EqualTo(404));
    }

    private async Task<TagCode> KindergartenAsync(PublicityLevel? level = null) => await _town.Town.TagAsync(await _town.Town.AddAsync("Дитячий садок «Берізка»", Kindergarten, level));

    private static void Kindergarten(Asset asset)
    {
        asset.Address.PostName = "Ладижин";
        asset.Address.Thoroughfare = "вул. Процишина";
        asset.Address.LocatorDesignator = "12";
        asset.Location.Latitude = 48.6856;
        asset.Location.Longitude = 29.2378;
        asset.InventoryNumber = "101310025";
        asset.Area = 2184.600m;
        asset.UnitName = "кв. м";
        asset.Condition = AssetCondition.NeedsRoutineRepair;
        asset.LastInspectedOn = new DateOnly(2026, 2, 14);
    }

    private async Task<string> WholeAsync(string path, string accept)
    {
        using var answer = await _town.AskAsync(path, accept);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key != "Date").OrderBy(h => h.Key, StringComparer.Ordinal)
            .Select(h => $"{h.Key}: {string.Join(", ", h.Value)}");
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n\n{await answer.Content.ReadAsStringAsync()}";
    }
}
