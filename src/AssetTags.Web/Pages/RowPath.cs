using AssetTags.Publication;

namespace AssetTags.Web.Pages;

/// <summary>The address of an asset on this site.</summary>
internal static class RowPath
{
    /// <summary>Its code's page, or that of its key while it has no code.</summary>
    public static string Path(this PublicRow row) => row.Code.IsNone ? $"/assets/{row.Asset.Id:D}" : $"/{row.Code.Symbols}";
}
