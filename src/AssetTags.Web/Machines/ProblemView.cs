using System.ComponentModel;

namespace AssetTags.Web.Machines;

/// <summary>What went wrong (RFC 9457).</summary>
/// <remarks>Nothing of the request is repeated in it, so that an unknown code and a closed one are answered alike, byte for byte.</remarks>
internal sealed record ProblemView
{
    [Description("The HTTP status.")]
    public required int Status { get; init; }

    [Description("What is wrong, in English.")]
    public required string Title { get; init; }

    [Description("What would be right, in English.")]
    public string? Detail { get; init; }

    [Description("What is wrong, in Ukrainian.")]
    public string? TitleUk { get; init; }

    [Description("What would be right, in Ukrainian.")]
    public string? DetailUk { get; init; }

    [Description("Parameter by parameter: what is wrong and what would be right.")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors { get; init; }

    [Description("Codes near to one that was misread, and the open assets they lead to.")]
    public IReadOnlyList<NearView>? Near { get; init; }

    [Description("The code that its asset has now.")]
    public CodeLinkView? ReplacedBy { get; init; }
}
