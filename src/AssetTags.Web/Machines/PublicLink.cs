using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Tags;

namespace AssetTags.Web.Machines;

/// <summary>Absolute addresses, always on the host that the community has now and never on the one that was asked.</summary>
internal sealed record PublicLink(string Host)
{
    public PublicLink(Community community)
        : this(community.Host)
    {
    }

    /// <summary>The first page.</summary>
    public string Home => $"https://{Host}/";

    /// <summary>Where a code is answered.</summary>
    public string To(TagCode code) => $"https://{Host}/{code.Symbols}";

    /// <summary>Where an asset is shown: at its code, or at its key while it has none.</summary>
    public string To(PublicAsset asset, TagCode code) => code.IsNone ? $"https://{Host}/assets/{asset.Id:D}" : To(code);

    /// <summary>The address of a picture.</summary>
    public string To(PublicPhoto photo) => $"https://{Host}/photos/{photo.Id:D}";

    /// <summary>Any other address of the site.</summary>
    /// <param name="path">A path that begins with a slash.</param>
    public string At(string path) => $"https://{Host}{path}";
}
