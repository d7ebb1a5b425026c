using AssetTags.Communities;

namespace AssetTags.Web;

/// <summary>Which community a request's host means; a feature of the request.</summary>
internal sealed record RequestCommunity(Community Community);
