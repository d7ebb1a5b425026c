using System.ComponentModel;

namespace AssetTags.Web.Machines;

/// <summary>A part of the list of assets.</summary>
internal sealed record AssetListView
{
    [Description("Whose register it is.")]
    public required CommunityView Community { get; init; }

    [Description("The assets, in the order of registration.")]
    public required IReadOnlyList<AssetView> Items { get; init; }

    [Description("What to give as the parameter after for the next part; absent at the end.")]
    public string? Next { get; init; }
}
