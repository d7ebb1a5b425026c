using System.Globalization;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;
using AssetTags.Tags;

namespace AssetTags.Labels.Calibration;

/// <summary>A row of QR symbols with ever larger modules, to see which of them a phone reads off this printer's paper.</summary>
internal static class CalibrationSymbols
{
    private const double LeftMm = 36;
    private const double TopMm = 209;
    private const double GapMm = 8;

    // 0.42, 0.51, 0.59 and 0.76 mm.
    private static readonly (int Dots, QrLevel Level)[] s_samples = [(5, QrLevel.M), (6, QrLevel.M), (7, QrLevel.Q), (9, QrLevel.Q)];

    public static void Draw(MillimetrePage page, CalibrationMarks marks, CalibrationRequest request)
    {
        var k = marks.Scale;
        _ = TagCode.TryParse("00000-00012", out var sample);
        var payload = LabelAddress.PayloadOf(request.Host, sample);
        var plans = s_samples.Select(size => PlanOf(payload.Length, size)).OfType<QrPlan>().ToList();
        if (plans.Count == 0)
        {
            return;
        }

        page.Text(LabelFont.Bold.Regular, 11 * k, LeftMm * k, 205 * k, CalibrationWords.Try.In(request.Language));
        var culture = request.Language == Language.English ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo("uk-UA");
        var (x, captions) = (LeftMm * k, (TopMm * k) + plans.Max(plan => plan.SideMm) + (1.5 * k));
        foreach (var plan in plans)
        {
            page.Symbol(QrSymbol.Encode(payload, plan), plan.ModuleMm, x + plan.QuietMm, (TopMm * k) + plan.QuietMm);
            var caption = string.Create(culture, $"{plan.ModuleMm:0.00} {CalibrationWords.Mm.In(request.Language)}");
            page.Text(LabelFont.Medium.Regular, 7.5 * k, x + (plan.SideMm / 2), captions, caption, TextAlign.Centre);
            x += plan.SideMm + (GapMm * k);
        }

        page.Text(LabelFont.Text.Regular, 8 * k, LeftMm * k, captions + (7.5 * k), CalibrationWords.OnlyATrial.In(request.Language));
    }

    private static QrPlan? PlanOf(int length, (int Dots, QrLevel Level) sample)
        => QrCapacity.VersionFor(length, sample.Level) is { } version ? new QrPlan(version, sample.Level, sample.Dots) : null;
}
