using System.ComponentModel;

namespace AssetTags.Web.Machines;

/// <summary>What a code stands for.</summary>
internal sealed record CodeView
{
    [Description("The code, XXXXX-XXXXX.")]
    public required string Code { get; init; }

    [Description("Where the code is answered.")]
    public required string Url { get; init; }

    [Description("What became of it.")]
    public required CodeState State { get; init; }

    [Description("The day since when it is replaced, lost or revoked.")]
    public DateOnly? Since { get; init; }

    [Description("The code that its asset has now.")]
    public CodeLinkView? ReplacedBy { get; init; }

    [Description("Whose register it is in.")]
    public required CommunityView Community { get; init; }

    [Description("The asset; absent when the code stands for none.")]
    public AssetView? Asset { get; init; }
}

/// <summary>A code and where it is answered.</summary>
internal sealed record CodeLinkView(string Code, string Url);

/// <summary>What became of a code.</summary>
internal enum CodeState
{
    /// <summary>It leads to its asset.</summary>
    Live,

    /// <summary>It was made, but stands for nothing yet.</summary>
    Blank,

    /// <summary>Another code took its place.</summary>
    Replaced,

    /// <summary>Its sticker was lost.</summary>
    Lost,

    /// <summary>It was taken out of use.</summary>
    Revoked,
}
