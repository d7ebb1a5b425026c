using AssetTags.Statistics;

namespace AssetTags.Web.Statistics;

/// <summary>A bar of a chart; lengths are units of the picture.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Height">Its height.</param>
/// <param name="Says">What it says when pointed at.</param>
internal sealed record Bar(decimal X, decimal Y, decimal Height, string Says);

/// <summary>Scans over time as bars, laid out for an SVG that carries no style of its own.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in one sentence, for those who hear it.</param>
internal sealed record BarChart(string Id, string Title, string Description)
{
    /// <summary>The picture's size.</summary>
    public const int Width = 360, Height = 170;

    private const int Left = 4, Right = 356, Top = 22, Bottom = 146;

    /// <summary>The bars, oldest first.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>The width of each.</summary>
    public required decimal BarWidth { get; init; }

    /// <summary>The number at the top line, and the line's height.</summary>
    public required (string Number, decimal Y) Line { get; init; }

    /// <summary>The first and the last bar's names.</summary>
    public required (string First, string Last) Ends { get; init; }

    /// <summary>The floor on which the bars stand.</summary>
    public static decimal Floor => Bottom;

    /// <summary>Lays a chart out.</summary>
    /// <param name="scans">What it shows, oldest first; at least one.</param>
    /// <param name="name">The name of a day or month.</param>
    /// <param name="number">A number for people.</param>
    /// <param name="id">Unique on the page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">The same in one sentence.</param>
    public static BarChart Of(IReadOnlyList<ScansIn> scans, Func<DateOnly, string> name, Func<long, string> number, string id, string title, string description)
    {
        var top = RoundUp(scans.Max(s => s.Count));
        var step = (decimal)(Right - Left) / scans.Count;
        return new BarChart(id, title, description)
        {
            BarWidth = Math.Round(step * 0.72m, 2),
            Line = (number(top), Top),
            Ends = (name(scans[0].From), name(scans[^1].From)),
            Bars = [.. scans.Select((s, i) =>
            {
                var height = Math.Round((Bottom - Top) * (decimal)s.Count / top, 2);
                return new Bar(Math.Round(Left + (i * step) + (step * 0.14m), 2), Bottom - height, height, $"{name(s.From)}: {number(s.Count)}");
            })],
        };
    }

    /// <summary>The least of 1, 2, 5, 10, 20, 50… that is not less; 10 at least, so that single visits are no towers.</summary>
    internal static long RoundUp(long count)
    {
        for (var unit = 10L; ; unit *= 10)
        {
            foreach (var step in (long[])[1, 2, 5])
            {
                if (count <= unit * step)
                {
                    return unit * step;
                }
            }
        }
    }
}
