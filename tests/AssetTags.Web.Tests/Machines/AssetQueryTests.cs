using System.Net;
using System.Text.Json;
using AssetTags.Data;

namespace AssetTags.Web.Tests.Machines;

/// <summary>What is asked wrongly, and who may ask.</summary>
public sealed class AssetQueryTests
{
    private const string List = "/api/v1/assets";

    private MachineTown _town = null!;

    [OneTimeSetUp]
    public async Task FoundAsync() => _town = await MachineTown.FoundAsync(DatabaseProvider.Sqlite);

    [OneTimeTearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [TestCase("limit=0", "limit")]
    [TestCase("limit=201", "limit")]
    [TestCase("limit=-1", "limit")]
    [TestCase("limit=ten", "limit")]
    [TestCase("limit=5&limit=6", "limit")]
    [TestCase("after=AAAA", "after")]
    [TestCase("after=%27+OR+1=1+--", "after")]
    [TestCase("after=AZigwlo-fEGfbTsfCn4tE%2B", "after")]
    [TestCase("kind=house", "kind")]
    [TestCase("kind=1", "kind")]
    [TestCase("condition=good", "condition")]
    [TestCase("status=sold", "status")]
    [TestCase("holder=123", "holder")]
    [TestCase("levels=closed", "levels")]
    [TestCase("levels=open,minimal", "levels")]
    [TestCase("colour=red", "query")]
    public async Task A_wrong_parameter_is_named_with_what_would_be_right(string query, string parameter)
    {
        using var answer = await _town.AskAsync($"{List}?{query}");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(problem.RootElement.GetProperty("errors").EnumerateObject().Select(e => e.Name), Is.EqualTo([parameter]));
    }

    [Test]
    public async Task Too_long_a_text_is_refused()
        => Assert.That((await _town.JsonAsync($"{List}?q={new string('я', 201)}")).GetProperty("errors").TryGetProperty("q", out _), Is.True);

    [Test]
    public async Task Pages_of_other_sites_may_read_and_only_read()
    {
        foreach (var path in (string[])[List, $"{List}?limit=x", "/api/v1/nothing", "/api/v1/community", "/openapi/v1.json"])
        {
            using var answer = await _town.AskAsync(path);
            Assert.That(answer.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(["*"]), path);
            Assert.That(answer.Headers.Contains("Access-Control-Allow-Credentials"), Is.False);
        }

        using var preflight = await _town.AskAsync(List, method: HttpMethod.Options);
        Assert.That(preflight.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(preflight.Headers.GetValues("Access-Control-Allow-Methods").Single(), Is.EqualTo("GET, HEAD"));

        using var write = await _town.AskAsync(List, method: HttpMethod.Post);
        Assert.That(write.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(write.Content.Headers.Allow, Does.Contain("GET").And.Contain("HEAD"));
    }

    [TestCase("/api/v1/nothing", HttpStatusCode.NotFound)]
    [TestCase("/api", HttpStatusCode.NotFound)]
    [TestCase("/api/v1/assets/nonsense", HttpStatusCode.NotFound)]
    [TestCase("/api/v1/assets/00000000-0000-0000-0000-000000000000", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_problem_in_json(string path, HttpStatusCode status)
    {
        using var answer = await _town.AskAsync(path);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task Nobody_is_given_a_form_that_a_list_does_not_have()
    {
        using var answer = await _town.AskAsync(List, "application/xml");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotAcceptable));
    }

    [TestCase(List)]
    [TestCase("/sitemap.xml")]
    [TestCase("/feed.atom")]
    [TestCase("/openapi/v1.json")]
    public async Task What_was_read_before_and_has_not_changed_is_not_sent_again(string path)
    {
        using var first = await _town.AskAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag?.ToString());
        using var second = await _town.SendAsync(again);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }
}
