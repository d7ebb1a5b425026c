using AssetTags.Pdf;

namespace AssetTags.Labels.Emblems;

/// <summary>A community's emblem in one ink, to stand in the middle of QR symbols.</summary>
/// <param name="Left">Left edge of its box, in its own units.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Width">Width, above 0.</param>
/// <param name="Height">Height, above 0.</param>
/// <param name="Shapes">What is inked, y growing downwards; later shapes add to earlier ones.</param>
public sealed record Emblem(double Left, double Top, double Width, double Height, IReadOnlyList<EmblemShape> Shapes)
{
    /// <summary>The shapes as large as a square lets them be, in its middle.</summary>
    /// <param name="x">Left edge of the square, in the unit the shapes shall have.</param>
    /// <param name="y">Top edge; y grows downwards.</param>
    /// <param name="side">Its side.</param>
    public IReadOnlyList<EmblemShape> Within(double x, double y, double side)
    {
        var scale = side / Math.Max(Width, Height);
        var (atX, atY) = (x + ((side - (Width * scale)) / 2) - (Left * scale), y + ((side - (Height * scale)) / 2) - (Top * scale));
        return [.. Shapes.Select(shape => shape with { Path = [.. shape.Path.Select(step => step.Map(scale, 0, 0, scale, atX, atY))] })];
    }
}

/// <summary>One filled shape of an emblem.</summary>
/// <param name="Path">Its contours.</param>
/// <param name="IsEvenOdd">Whether what lies inside twice stays free; otherwise the non-zero winding rule.</param>
public sealed record EmblemShape(IReadOnlyList<PathStep> Path, bool IsEvenOdd);
