using System.ComponentModel;
using AssetTags.Desk;
using AssetTags.Publicity;
using AssetTags.Web.Machines;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Staff.Desk;

/// <summary>An asset of which the public would see more.</summary>
internal sealed record OpeningView
{
    [Description("The key.")]
    public required Guid Id { get; init; }

    [Description("What it is called now.")]
    public required string Name { get; init; }

    [Description("The level that holds.")]
    public required PublicityLevel Before { get; init; }

    [Description("The level that would hold.")]
    public required PublicityLevel After { get; init; }

    [Description("The rules that would restrict it no more.")]
    public required IReadOnlyList<string> LettingGo { get; init; }

    public static OpeningView Of(Opening opening) => new()
    {
        Id = opening.AssetId,
        Name = opening.Name,
        Before = opening.Before.Level,
        After = opening.After.Level,
        LettingGo = [.. opening.LettingGo.Select(r => r.Rule)],
    };
}

/// <summary>The public would see more than before, and the request does not say that it may (RFC 9457); nothing changed.</summary>
internal sealed record OpeningProblemView
{
    [Description("The HTTP status.")]
    public required int Status { get; init; }

    [Description("What is wrong, in English.")]
    public required string Title { get; init; }

    [Description("What is wrong, in Ukrainian.")]
    public required string TitleUk { get; init; }

    [Description("What would be right, in English.")]
    public required string Detail { get; init; }

    [Description("What would be right, in Ukrainian.")]
    public required string DetailUk { get; init; }

    [Description("What would open, and which rules would let go.")]
    public required IReadOnlyList<OpeningView> Opens { get; init; }

    public static MachineResult Answer(IEnumerable<Opening> openings) => new(
        new OpeningProblemView
        {
            Status = StatusCodes.Status409Conflict,
            Title = OpeningWords.Needed.En,
            TitleUk = OpeningWords.Needed.Uk,
            Detail = OpeningWords.NeededHow.En,
            DetailUk = OpeningWords.NeededHow.Uk,
            Opens = [.. openings.Select(OpeningView.Of)],
        },
        MachineResult.ProblemType,
        StatusCodes.Status409Conflict);
}
