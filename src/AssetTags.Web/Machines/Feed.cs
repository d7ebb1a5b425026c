using System.Globalization;
using System.Xml;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Web.Words;

namespace AssetTags.Web.Machines;

/// <summary>What changed last in a register, as an Atom feed (RFC 4287).</summary>
/// <remarks>
/// An entry is known by the asset's key, not by its code or host, which may change; the English feed and its entries have ids of their own.
/// </remarks>
internal sealed class Feed(Community community, Language language)
{
    public const int Most = 50;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly PublicLink _link = new(community);

    public XmlAnswer Of(IReadOnlyList<PublicRow> rows) => new("application/atom+xml", async (xml, _) =>
    {
        await xml.WriteStartElementAsync(null, "feed", Namespace);
        await xml.WriteAttributeStringAsync("xml", "lang", null, language == Language.English ? "en" : "uk");
        await TextAsync(xml, "id", IdOf(community.Id));
        await TextAsync(xml, "title", FeedWords.Title.In(language).Replace("{0}", CommunityName, StringComparison.Ordinal));
        await TextAsync(xml, "updated", Instant(rows.Count > 0 ? rows[0].Asset.ChangedAt : community.ChangedAt));
        await LinkAsync(xml, "self", _link.At(At("/feed.atom")), "application/atom+xml");
        await LinkAsync(xml, "alternate", _link.At(At("/")), "text/html");
        await LinkAsync(xml, "license", AssetLinkset.Licence, "text/html");
        await xml.WriteStartElementAsync(null, "author", Namespace);
        await TextAsync(xml, "name", CommunityName);
        await xml.WriteEndElementAsync();
        foreach (var row in rows)
        {
            await EntryAsync(xml, row);
        }

        await xml.WriteEndElementAsync();
    });

    private string CommunityName => language == Language.English && community.NameEn is { Length: > 0 } name ? name : community.Name;

    private async Task EntryAsync(XmlWriter xml, PublicRow row)
    {
        await xml.WriteStartElementAsync(null, "entry", Namespace);
        await TextAsync(xml, "id", IdOf(row.Asset.Id));
        await TextAsync(xml, "title", row.Asset.Name ?? AssetWords.Property.In(language));
        await TextAsync(xml, "updated", Instant(row.Asset.ChangedAt));
        await LinkAsync(xml, "alternate", At(_link.To(row.Asset, row.Code)), "text/html");
        await TextAsync(xml, "summary", SummaryOf(row.Asset));
        await xml.WriteEndElementAsync();
    }

    private string SummaryOf(PublicAsset asset) => string.Join(". ", ((string?[])
    [
        asset.Kind is { } kind ? AssetWords.Of(kind).In(language) : null,
        asset.Address?.Full is { Length: > 0 } address ? address : null,
        asset.Status is { } status ? Named(AssetWords.Status, AssetWords.Of(status)) : null,
        asset.Condition is { } condition and not AssetCondition.Unknown ? Named(AssetWords.Condition, AssetWords.Of(condition)) : null,
        asset.Holder.Name,
    ]).OfType<string>());

    private string Named(Phrase term, Phrase value) => $"{term.In(language)}: {value.In(language).ToLower(Numbers.Culture(language))}";

    private string IdOf(Guid key) => $"urn:uuid:{key:D}{(language == Language.English ? "#en" : "")}";

    private string At(string address) => language == Language.English ? $"{address}?lang=en" : address;

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static Task TextAsync(XmlWriter xml, string element, string text) => xml.WriteElementStringAsync(null, element, Namespace, XmlAnswer.Clean(text));

    private static async Task LinkAsync(XmlWriter xml, string relation, string address, string mediaType)
    {
        await xml.WriteStartElementAsync(null, "link", Namespace);
        await xml.WriteAttributeStringAsync(null, "rel", null, relation);
        await xml.WriteAttributeStringAsync(null, "type", null, mediaType);
        await xml.WriteAttributeStringAsync(null, "href", null, address);
        await xml.WriteEndElementAsync();
    }
}
