namespace AssetTags.Web.Negotiation;

/// <summary>The forms in which an address of the registry answers.</summary>
internal enum AnswerForm
{
    /// <summary>A page for people, <c>text/html</c>.</summary>
    Html,

    /// <summary><c>application/json</c>.</summary>
    Json,

    /// <summary>JSON-LD with schema.org, <c>application/ld+json</c>.</summary>
    JsonLd,

    /// <summary>RFC 7946, <c>application/geo+json</c>.</summary>
    GeoJson,

    /// <summary>RFC 9264, <c>application/linkset+json</c>.</summary>
    Linkset,

    /// <summary>None that the reader takes.</summary>
    None,
}
