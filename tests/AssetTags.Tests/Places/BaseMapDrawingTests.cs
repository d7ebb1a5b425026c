using System.Text;
using System.Text.Json;
using AssetTags.Places;
using AssetTags.Tests.Architecture;

namespace AssetTags.Tests.Places;

public sealed class BaseMapDrawingTests
{
    private const string Square = "[[[29.2,48.6],[29.3,48.6],[29.3,48.7],[29.2,48.6]]]";

    private static readonly (BaseMapKind Kind, string Json, string Why)[] s_wrong =
    [
        (BaseMapKind.Boundary, "", "рядку 1"),
        (BaseMapKind.Boundary, "{\"type\":\n\n,}", "рядку 3"),
        (BaseMapKind.Boundary, "[]", "FeatureCollection"),
        (BaseMapKind.Boundary, "{\"type\":\"FeatureCollection\"}", "FeatureCollection"),
        (BaseMapKind.Boundary, "{\"type\":\"FeatureCollection\",\"features\":[]}", "жодного"),
        (BaseMapKind.Boundary, "{\"type\":\"FeatureCollection\",\"type\":\"FeatureCollection\",\"features\":[]}", "JSON"),
        (BaseMapKind.Boundary, Feature("Polygon", Square)[..^1] + ",\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::5565\"}}}", "EPSG::5565"),
        (BaseMapKind.Boundary, Feature("LineString", "[[29.2,48.6],[29.3,48.6]]"), "Об’єкт 1: геометрія має бути одна з: Polygon"),
        (BaseMapKind.Streets, Feature("GeometryCollection", "[]"), "геометрія"),
        (BaseMapKind.Boundary, Feature("Polygon", "[[[29.2,48.6],[29.3,48.6],[29.3,48.7]]]"), "контур"),
        (BaseMapKind.Boundary, Feature("Polygon", "[[[29.2,48.6],[29.3,48.6],[29.3,48.7],[29.2,48.7]]]"), "контур"),
        (BaseMapKind.Boundary, Feature("Polygon", "[]"), "порожня"),
        (BaseMapKind.Boundary, Feature("Polygon", "\"x\""), "координати"),
        (BaseMapKind.Boundary, Feature("Polygon", "[[[[29.2,48.6]]]]"), "контур"),
        (BaseMapKind.Streets, Feature("LineString", "[[29.2,48.6]]"), "лінія"),
        (BaseMapKind.Streets, Feature("Point", "[\"29\",48]"), "два числа"),
        (BaseMapKind.Streets, Feature("Point", "[29]"), "два числа"),
        (BaseMapKind.Streets, Feature("Point", "[1e400,48]"), "не на Землі"),
        (BaseMapKind.Streets, Feature("Point", "[5312345.5,5398765]"), "не метри"),
        (BaseMapKind.Streets, Feature("MultiPoint", "[[48.6,29.2],[48.7,29.3]]"), "переставлено"),
        (BaseMapKind.Streets, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}]}", "Об’єкт 1"),
        (BaseMapKind.Streets, Feature("Point", "[29,48]", "\"\\ud800\""), "Unicode"),
    ];

    [TestCaseSource(nameof(s_wrong))]
    public void Says_what_is_wrong_with_a_file((BaseMapKind Kind, string Json, string Why) wrong)
    {
        var read = Read(wrong.Kind, wrong.Json);

        Assert.That(read.Fault, Is.Not.Null);
        Assert.That(read.Fault!.Value.Uk, Does.Contain(wrong.Why));
        Assert.That(read.Fault.Value.En, Is.Not.Empty);
    }

    [Test]
    public void Keeps_shapes_and_names_and_nothing_else()
    {
        var read = Read(BaseMapKind.Boundary, "\uFEFF" + Feature("Polygon", "[[[29.12345678,48.6,210.5],[29.3,48.6],[29.3,48.7],[29.12345678,48.6]]]", "\"  Ладижин\\n\"", ",\"owner\":\"1234567890\""));

        Assert.That(read.Fault, Is.Null);
        Assert.That(read.Content, Is.EqualTo(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"Ладижин\"},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[29.123457,48.6],[29.3,48.6],[29.3,48.7],[29.123457,48.6]]]}}]}"));
        Assert.That((read.FeatureCount, read.PositionCount), Is.EqualTo((1, 4)));
    }

    [TestCase("Point", "[29.2,48.6]")]
    [TestCase("MultiPoint", "[[29.2,48.6]]")]
    [TestCase("LineString", "[[29.2,48.6],[29.3,48.6]]")]
    [TestCase("MultiLineString", "[[[29.2,48.6],[29.3,48.6]]]")]
    [TestCase("Polygon", Square)]
    [TestCase("MultiPolygon", "[" + Square + "]")]
    public void Streets_are_drawn_of_every_shape(string shape, string coordinates)
        => Assert.That(Read(BaseMapKind.Streets, Feature(shape, coordinates)).Fault, Is.Null);

    [Test]
    public void A_file_of_more_than_five_megabytes_is_refused_before_it_is_read()
        => Assert.That(BaseMapDrawing.Read(BaseMapKind.Streets, new byte[BaseMapDrawing.MostBytes + 1]).Fault!.Value.Uk, Does.Contain("не більше 5 МБ"));

    [TestCase("boundary", BaseMapKind.Boundary)]
    [TestCase("streets", BaseMapKind.Streets)]
    public void The_sample_is_a_good_ground(string name, BaseMapKind kind)
        => Assert.That(Read(kind, SourceTree.Read($"samples/ladyzhyn/{name}.geojson")).Fault, Is.Null);

    [Test]
    public void Whatever_is_kept_is_good_once_more_and_whatever_is_not_has_a_reason()
    {
        var seed = Encoding.UTF8.GetBytes(Feature("MultiPolygon", "[" + Square + "]", "\"Ладижин\""));
        var chance = new Random(4);
        for (var round = 0; round < 3_000; round++)
        {
            var damaged = seed.ToArray();
            for (var i = chance.Next(1, 4); i > 0; i--)
            {
                damaged[chance.Next(damaged.Length)] = (byte)chance.Next(256);
            }

            var read = BaseMapDrawing.Read(BaseMapKind.Boundary, damaged);
            var again = read.Fault is null ? BaseMapDrawing.Read(BaseMapKind.Boundary, Encoding.UTF8.GetBytes(read.Content)) : null;

            Assert.That(read.Fault is not null || again?.Content == read.Content, $"round {round}: {Encoding.Latin1.GetString(damaged)}");
        }
    }

    [Test]
    public void Objects_without_a_place_of_their_own_stand_in_the_middle_of_their_settlement_or_of_all()
    {
        var centres = new BaseMapCentres(Read(BaseMapKind.Boundary, """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Ладижин"},"geometry":{"type":"Polygon","coordinates":[[[29,48],[29,49],[31,49],[31,48],[29,48]]]}},
            {"type":"Feature","properties":{"name":"с. Лукашівка"},"geometry":{"type":"Polygon","coordinates":[[[31,48],[33,48],[33,49],[31,49],[31,48]],[[32,48],[33,48],[33,49],[32,49],[32,48]]]}}
            ]}
            """).Content);

        Assert.That(centres.Of("м. Ладижин"), Is.EqualTo((48.5, 30)), "whatever way its ring runs");
        Assert.That(centres.Of("лукашівка"), Is.EqualTo((48.5, 31.5)), "holes do not count");
        Assert.That(centres.Of(null), Is.EqualTo((48.5, 30.5)));
        Assert.That(new BaseMapCentres(null).Of("Ладижин"), Is.Null);
    }

    private static BaseMapDrawing Read(BaseMapKind kind, string json) => BaseMapDrawing.Read(kind, Encoding.UTF8.GetBytes(json));

    private static string Feature(string shape, string coordinates, string name = "null", string rest = "")
        => "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":" + name + rest
            + "},\"geometry\":{\"type\":" + JsonSerializer.Serialize(shape) + ",\"coordinates\":" + coordinates + "}}]}";
}
