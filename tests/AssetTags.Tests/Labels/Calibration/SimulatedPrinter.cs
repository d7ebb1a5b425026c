using AssetTags.Tests.Support;

namespace AssetTags.Tests.Labels.Calibration;

/// <summary>What a printer of known errors makes of a rendered page: paper from which single points are read.</summary>
/// <remarks>It turns and stretches as a mechanism does, with sines and cosines, not with the formula that is to be tested.</remarks>
internal sealed class SimulatedPrinter(GrayImage page, int dpi, PrinterErrors errors)
{
    public double DotMm => 25.4 / dpi;

    /// <summary>Darkness of the paper at a point, 0 white to 1 black.</summary>
    public double InkAt(double xMm, double yMm)
    {
        var (sin, cos) = Math.SinCos(errors.Degrees * Math.PI / 180);
        var (x, y) = (xMm - errors.ShiftXMm, yMm - errors.ShiftYMm);
        var (plainX, plainY) = (((x * cos) + (y * sin)) / errors.ScaleX, ((y * cos) - (x * sin)) / errors.ScaleY);
        return Between((plainX / DotMm) - 0.5, (plainY / DotMm) - 0.5);
    }

    /// <summary>The centre of a cross near a point: the middle of its upright arm across, and of its level arm down.</summary>
    public (double XMm, double YMm) CrossNear(double xMm, double yMm)
    {
        var found = (XMm: xMm, YMm: yMm);
        foreach (var reach in (double[])[10, 7, 7])
        {
            found = (Arm(found, reach, isUpright: true), Arm(found, reach, isUpright: false));
        }

        return found;
    }

    /// <summary>The box around the ink inside a window.</summary>
    public (double LeftMm, double TopMm, double RightMm, double BottomMm) InkBox(double xMm, double yMm, double widthMm, double heightMm)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, 0.0, 0.0);
        for (var y = yMm; y < yMm + heightMm; y += DotMm)
        {
            for (var x = xMm; x < xMm + widthMm; x += DotMm)
            {
                if (InkAt(x, y) > 0.5)
                {
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
                }
            }
        }

        return (left, top, right, bottom);
    }

    // The line of dots across the arm that holds most ink, and how the ink spreads about it.
    private double Arm((double X, double Y) near, double reach, bool isUpright)
    {
        var count = (int)(2 * reach / DotMm);
        var ink = new double[count];
        for (var across = 0; across < count; across++)
        {
            for (var along = 0; along < count; along++)
            {
                var (a, b) = ((across * DotMm) - reach, (along * DotMm) - reach);
                ink[across] += isUpright ? InkAt(near.X + a, near.Y + b) : InkAt(near.X + b, near.Y + a);
            }
        }

        var most = ink.Max();
        var arm = Enumerable.Range(0, count).Where(i => ink[i] > most / 2).ToList();
        var middle = arm.Sum(i => i * ink[i]) / arm.Sum(i => ink[i]);
        return (isUpright ? near.X : near.Y) + (middle * DotMm) - reach;
    }

    private double Between(double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        var (right, down) = (x - left, y - top);
        return (Dot(left, top) * (1 - right) * (1 - down)) + (Dot(left + 1, top) * right * (1 - down))
            + (Dot(left, top + 1) * (1 - right) * down) + (Dot(left + 1, top + 1) * right * down);
    }

    private double Dot(int x, int y) => x < 0 || y < 0 || x >= page.Width || y >= page.Height ? 0 : 1 - (page[x, y] / 255.0);
}

/// <summary>The errors of a simulated printer.</summary>
public sealed record PrinterErrors(double ShiftXMm, double ShiftYMm, double ScaleX, double ScaleY, double Degrees);
