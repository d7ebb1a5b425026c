using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Web.Machines;

namespace AssetTags.Web.Tests.Machines;

/// <summary>The OpenAPI document is complete, and true of real answers.</summary>
public sealed class ApiDescriptionTests
{
    private MachineTown _town = null!;
    private JsonElement _document;

    [OneTimeSetUp]
    public async Task FoundAsync()
    {
        _town = await MachineTown.FoundAsync(DatabaseProvider.Sqlite);
        _document = await _town.JsonAsync("/openapi/v1.json");
    }

    [OneTimeTearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public void It_describes_every_address_under_api_and_no_other()
    {
        var mapped = _town.Endpoints.Select(e => e.RoutePattern.RawText!.Replace(":guid", "", StringComparison.Ordinal).Replace(":length(5)", "", StringComparison.Ordinal)).Where(p => p.StartsWith("/api/", StringComparison.Ordinal) && p != "/api/{**rest}").Distinct();

        Assert.That(_document.GetProperty("paths").EnumerateObject().Select(p => p.Name), Is.EquivalentTo(mapped));
        Assert.That(_document.GetProperty("paths").EnumerateObject().Where(p => !p.Name.StartsWith("/api/v1/staff/", StringComparison.Ordinal)).SelectMany(p => p.Value.EnumerateObject()).Select(o => o.Name), Is.All.EqualTo("get"));
    }

    [Test]
    public void It_describes_every_parameter_with_words_a_type_and_an_example()
    {
        var list = Operation("/api/v1/assets").GetProperty("parameters").EnumerateArray().ToList();

        Assert.That(list.Select(p => p.GetProperty("name").GetString()), Is.EquivalentTo(AssetQuery.Names));
        foreach (var parameter in list.Append(Operation("/api/v1/assets/{key}").GetProperty("parameters")[0]))
        {
            var name = parameter.GetProperty("name").GetString();
            Assert.That(parameter.GetProperty("description").GetString(), Is.Not.Empty, name);
            Assert.That(parameter.GetProperty("schema").TryGetProperty("type", out _), Is.True, name);
            Assert.That(name == "after" || parameter.TryGetProperty("example", out _), Is.True, name);
        }

        Assert.That(
            list[0].GetProperty("schema").GetProperty("enum").EnumerateArray().Select(e => e.GetString()), Is.EqualTo(["building", "movable", "parcel"]));
    }

    [TestCase("/api/v1/assets", "400", "406", "429", "500", "503")]
    [TestCase("/api/v1/assets/{key}", "404", "406", "410", "429", "500", "503")]
    [TestCase("/api/v1/community", "500", "503")]
    public void It_describes_every_answer_and_problem(string path, params string[] problems)
    {
        var answers = Operation(path).GetProperty("responses");

        Assert.That(answers.EnumerateObject().Select(r => r.Name), Is.EquivalentTo(["200", .. problems]));
        Assert.That(answers.GetProperty("200").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _), Is.True);
        foreach (var problem in problems)
        {
            Assert.That(answers.GetProperty(problem).GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString(), Does.EndWith("/Problem"));
        }
    }

    [Test]
    public async Task Real_answers_are_as_it_says()
    {
        var id = await _town.Town.AddAsync("Школа", a => (a.Area, a.Condition, a.Address.Thoroughfare, a.RegistrationDate) = (10.5m, AssetCondition.Unknown, "вул. Тиха", new(2020, 1, 2)));
        var code = await _town.Town.TagAsync(id);

        foreach (var (path, described, status) in ((string, string, string)[])
        [
            ("/api/v1/assets", "/api/v1/assets", "200"),
            ($"/api/v1/assets/{code.Symbols}", "/api/v1/assets/{key}", "200"),
            ("/api/v1/community", "/api/v1/community", "200"),
            ("/api/v1/assets?limit=0", "/api/v1/assets", "400"),
            ("/api/v1/assets/nonsense", "/api/v1/assets/{key}", "404"),
        ])
        {
            var content = Operation(described).GetProperty("responses").GetProperty(status).GetProperty("content");
            Check(await _town.JsonAsync(path), content.EnumerateObject().First().Value.GetProperty("schema"), path);
        }
    }

    [Test]
    public void Its_examples_are_as_it_says()
    {
        foreach (var path in _document.GetProperty("paths").EnumerateObject().Where(p => p.Value.TryGetProperty("get", out _)))
        {
            var forms = path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content");
            if (forms.TryGetProperty("application/pdf", out _))
            {
                continue;
            }

            var content = forms.GetProperty("application/json");
            Check(content.GetProperty("example"), content.GetProperty("schema"), path.Name);
        }
    }

    private JsonElement Operation(string path) => _document.GetProperty("paths").GetProperty(path).GetProperty("get");

    // As much of JSON Schema as the document uses.
    private void Check(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = _document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            schema = choices.EnumerateArray().First(c => !c.TryGetProperty("type", out var none) || none.GetString() != "null");
            Check(value, schema, at);
            return;
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            Assert.That(words.EnumerateArray().Select(w => w.GetString()), Does.Contain(value.GetString()), at);
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object when schema.TryGetProperty("properties", out var members):
                foreach (var member in value.EnumerateObject())
                {
                    Assert.That(members.TryGetProperty(member.Name, out var described), Is.True, $"{at}.{member.Name} is not described");
                    Check(member.Value, described, $"{at}.{member.Name}");
                }

                foreach (var needed in schema.TryGetProperty("required", out var list) ? list.EnumerateArray() : default)
                {
                    Assert.That(value.TryGetProperty(needed.GetString()!, out _), Is.True, $"{at}.{needed} is missing");
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Check(item, schema.GetProperty("items"), $"{at}[]");
                }

                break;
            default:
                string?[] types = [.. TypesOf(schema)];
                Assert.That(types.Length == 0 || types.Intersect(TypesFor(value)).Any(), $"{at} is none of {string.Join(", ", types)}");
                break;
        }
    }

    // An enum has no type of its own in the document.
    private static IEnumerable<string?> TypesOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString())] : [type.GetString()];

    private static string[] TypesFor(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ["string"],
        JsonValueKind.True or JsonValueKind.False => ["boolean"],
        JsonValueKind.Number => ["number", "integer"],
        _ => ["object"],
    };
}
