using System.Globalization;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Calibration;

/// <summary>The lines of a calibration page: crosses to measure, and rulers to see a stretched print at once.</summary>
internal static class CalibrationRulers
{
    private const double ArmMm = 9;
    private const double CrossLineMm = 0.2;
    private const double RulerLineMm = 0.25;
    private const double TickLineMm = 0.12;

    public static void Draw(MillimetrePage page, CalibrationMarks marks, Language language)
    {
        foreach (var (letter, x, y) in marks.All)
        {
            DrawCross(page, marks, letter, x, y);
        }

        var k = marks.Scale;
        var across = Tens(marks.PageWidthMm - (60 * k));
        page.Text(LabelFont.Medium.Regular, 8 * k, 30 * k, 32.6 * k, CalibrationWords.Ruler(across).In(language));
        DrawRuler(page, across, (along, off) => ((30 * k) + along, (36 * k) + off), 8 * k, 6.5 * k);
        DrawRuler(page, Tens(marks.PageHeightMm - (97 * k)), (along, off) => ((14 * k) + off, (50 * k) + along), 8 * k, 6.5 * k);
    }

    private static void DrawCross(MillimetrePage page, CalibrationMarks marks, char letter, double x, double y)
    {
        page.Line(x - ArmMm, y, x + ArmMm, y, CrossLineMm);
        page.Line(x, y - ArmMm, x, y + ArmMm, CrossLineMm);
        page.Circle(x, y, 2.5, CrossLineMm);
        for (var tick = -8; tick <= 8; tick++)
        {
            var half = tick % 5 == 0 ? 0.8 : 0.4;
            page.Line(x + tick, y - half, x + tick, y + half, TickLineMm);
            page.Line(x - half, y + tick, x + half, y + tick, TickLineMm);
        }

        var inwards = (X: x < marks.PageWidthMm / 2 ? 1 : -1, Y: y < marks.PageHeightMm / 2 ? 1 : -1);
        page.Text(LabelFont.Bold.Regular, 13 * marks.Scale, x + (inwards.X * 5.4), y + (inwards.Y * 6) + 1.2, letter.ToString(), TextAlign.Centre);
    }

    // Off is the distance from the ruler's edge, to where its ticks point.
    private static void DrawRuler(MillimetrePage page, int lengthMm, Func<double, double, (double X, double Y)> at, double numbersOffMm, double points)
    {
        var isUpright = at(1, 0).Y > at(0, 0).Y;
        Line(0, 0, lengthMm, 0, RulerLineMm);
        for (var mm = 0; mm <= lengthMm; mm++)
        {
            Line(mm, 0, mm, mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.4 : 2, TickLineMm);
            if (mm % 10 == 0)
            {
                var (x, y) = at(mm, numbersOffMm);
                page.Text(LabelFont.Text.Regular, points, x, y + (isUpright ? 0.85 : 0), mm.ToString(CultureInfo.InvariantCulture), TextAlign.Centre);
            }
        }

        void Line(double fromAlong, double fromOff, double toAlong, double toOff, double widthMm)
        {
            var (from, to) = (at(fromAlong, fromOff), at(toAlong, toOff));
            page.Line(from.X, from.Y, to.X, to.Y, widthMm);
        }
    }

    private static int Tens(double mm) => (int)Math.Floor((mm / 10) + 1e-9) * 10;
}
