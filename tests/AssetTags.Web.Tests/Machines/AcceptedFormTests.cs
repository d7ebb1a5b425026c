using AssetTags.Web.Negotiation;

namespace AssetTags.Web.Tests.Machines;

public sealed class AcceptedFormTests
{
    private static readonly AnswerForm[] s_all = [AnswerForm.Html, AnswerForm.Json, AnswerForm.JsonLd, AnswerForm.GeoJson, AnswerForm.Linkset];

    [TestCase(null, "Html")]
    [TestCase("", "Html")]
    [TestCase("*/*", "Html")]
    [TestCase("text/html", "Html")]
    [TestCase("text/*", "Html")]
    [TestCase("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "Html")]
    [TestCase("image/avif,image/webp,*/*;q=0.8", "Html")]
    [TestCase("nonsense", "Html")]
    [TestCase("application/json", "Json")]
    [TestCase("APPLICATION/JSON; charset=utf-8", "Json")]
    [TestCase("application/json, text/plain, */*", "Json")]
    [TestCase("application/*", "Json")]
    [TestCase("text/html;q=0.5, application/*", "Json")]
    [TestCase("text/html;q=0, */*", "Json")]
    [TestCase("text/html, application/json;q=0.9", "Html")]
    [TestCase("application/ld+json", "JsonLd")]
    [TestCase("application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"", "JsonLd")]
    [TestCase("application/ld+json, application/json", "JsonLd")]
    [TestCase("application/json, application/ld+json", "Json")]
    [TestCase("application/json;q=0.2, application/geo+json;q=0.3", "GeoJson")]
    [TestCase("application/geo+json, */*;q=0.1", "GeoJson")]
    [TestCase("application/linkset+json", "Linkset")]
    [TestCase("application/json;q=0, application/*;q=0.5", "JsonLd")]
    [TestCase("image/png", "None")]
    [TestCase("*/*;q=0", "None")]
    [TestCase("text/turtle, application/xml", "None")]
    public void The_header_Accept_chooses_the_form(string? accept, string form)
        => Assert.That(AcceptedForm.Of(accept is null ? default : new(accept), s_all).ToString(), Is.EqualTo(form));

    [TestCase(null, "Json")]
    [TestCase("*/*", "Json")]
    [TestCase("text/html,application/xhtml+xml,*/*;q=0.8", "Json")]
    [TestCase("application/geo+json", "GeoJson")]
    [TestCase("text/html", "None")]
    public void An_address_without_a_page_gives_its_first_form_to_whoever_takes_anything(string? accept, string form)
        => Assert.That(AcceptedForm.Of(accept is null ? default : new(accept), [AnswerForm.Json, AnswerForm.GeoJson]).ToString(), Is.EqualTo(form));

    [Test]
    public void Two_headers_count_as_one()
        => Assert.That(AcceptedForm.Of(new(["text/html;q=0.1", "application/geo+json"]), s_all), Is.EqualTo(AnswerForm.GeoJson));
}
