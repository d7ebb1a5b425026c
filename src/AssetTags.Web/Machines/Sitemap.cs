using System.Globalization;
using System.Xml;
using AssetTags.Publication;

namespace AssetTags.Web.Machines;

/// <summary>The sitemap of a community for search engines; one file, or an index of files (https://www.sitemaps.org/protocol.html).</summary>
internal sealed class Sitemap(SitemapLines lines, SitemapPlans plans)
{
    /// <summary>The protocol allows 50,000.</summary>
    public const int MostInPart = 45_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The sitemap itself: addresses, or an index where there are too many.</summary>
    public async Task<XmlAnswer> WholeAsync(PublicCommunity community, int mostInPart, CancellationToken cancellation)
    {
        var first = new List<SitemapLine>();
        await foreach (var line in lines.BehindAsync(community, Guid.Empty, cancellation))
        {
            first.Add(line);
            if (first.Count > mostInPart)
            {
                return Index(community, await plans.OfAsync(community, lines, mostInPart, cancellation));
            }
        }

        return Addresses(community, first.ToAsyncEnumerable());
    }

    /// <summary>A part by its number, counted from 1; <see langword="null"/> when there is no such part.</summary>
    public async Task<XmlAnswer?> PartAsync(PublicCommunity community, int number, int mostInPart, CancellationToken cancellation)
    {
        var parts = await plans.OfAsync(community, lines, mostInPart, cancellation);
        return number >= 1 && number <= parts.Count
            ? Addresses(community, lines.BehindAsync(community, parts[number - 1].After, cancellation).Take(mostInPart))
            : null;
    }

    private static XmlAnswer Addresses(PublicCommunity community, IAsyncEnumerable<SitemapLine> all) => new("application/xml", async (xml, cancellation) =>
    {
        var link = new PublicLink(community.Community);
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        await foreach (var line in all.WithCancellation(cancellation))
        {
            await WriteAsync(xml, "url", link.To(line.Code), line.ChangedAt);
        }

        await xml.WriteEndElementAsync();
    });

    private static XmlAnswer Index(PublicCommunity community, IReadOnlyList<SitemapPart> parts) => new("application/xml", async (xml, _) =>
    {
        var link = new PublicLink(community.Community);
        await xml.WriteStartElementAsync(null, "sitemapindex", Namespace);
        for (var number = 1; number <= parts.Count; number++)
        {
            await WriteAsync(xml, "sitemap", link.At(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{number}.xml")), parts[number - 1].ChangedAt);
        }

        await xml.WriteEndElementAsync();
    });

    private static async Task WriteAsync(XmlWriter xml, string element, string address, DateTimeOffset changedAt)
    {
        await xml.WriteStartElementAsync(null, element, Namespace);
        await xml.WriteElementStringAsync(null, "loc", Namespace, address);
        await xml.WriteElementStringAsync(null, "lastmod", Namespace, changedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        await xml.WriteEndElementAsync();
    }
}
