using System.Text.Json.Nodes;
using AssetTags.Web.Negotiation;
using static AssetTags.Web.Machines.JsonParts;

namespace AssetTags.Web.Machines;

/// <summary>Where everything about a code or an asset is, as a set of links (RFC 9264).</summary>
internal static class AssetLinkset
{
    /// <summary>The licence of open data in Ukraine unless a publisher says otherwise.</summary>
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    private static readonly AnswerForm[] s_alternates = [AnswerForm.Html, AnswerForm.Json, AnswerForm.JsonLd, AnswerForm.GeoJson];

    public static JsonObject Of(Subject subject, PublicLink link)
    {
        var canonical = subject.CanonicalAt(link);
        var anchor = subject.Code.IsNone ? canonical : link.To(subject.Code);
        var asset = subject.Record is { } record ? new Views(link).Of(record) : null;
        var set = Object(
            ("anchor", anchor),
            ("canonical", Links(canonical)),
            ("alternate", Array(s_alternates.Select(form => Object(("href", canonical), ("type", AcceptedForm.MediaTypeOf(form)))))),
            ("describedby", Array((asset?.Documents ?? []).Where(d => d.Link is not null).Select(d => Object(("href", d.Link), ("title", d.Title))))),
            ("enclosure", Array((asset?.Photos ?? []).Select(p => Object(("href", p.Url), ("type", "image/jpeg"), ("title", p.Caption))))),
            ("related", Array((asset?.Neighbours ?? []).Select(n => Object(("href", n.Url), ("title", n.Name))))),
            ("successor-version", subject.Successor.IsNone ? null : Links(link.To(subject.Successor))),
            ("collection", Links(link.At("/api/v1/assets"), AcceptedForm.MediaTypeOf(AnswerForm.Json))),
            ("service-desc", Links(link.At("/openapi/v1.json"), AcceptedForm.MediaTypeOf(AnswerForm.Json))),
            ("license", Links(Licence)));
        return Object(("linkset", Array(set)));
    }

    private static JsonArray? Links(string href, string? type = null) => Array(Object(("href", href), ("type", type)));
}
