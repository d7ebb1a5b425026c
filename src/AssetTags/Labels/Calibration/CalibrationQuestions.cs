using System.Globalization;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Calibration;

/// <summary>The words of a calibration page: what to measure, where to write it, what to do with it.</summary>
internal sealed class CalibrationQuestions(MillimetrePage page, CalibrationMarks marks, CalibrationRequest request)
{
    private const double LeftMm = 36;
    private const double RightMm = 178;
    private const double FirstRowMm = 68;
    private const double RowMm = 10;

    private readonly double _k = marks.Scale;

    public static void Draw(MillimetrePage page, CalibrationMarks marks, CalibrationRequest request)
    {
        var questions = new CalibrationQuestions(page, marks, request);
        questions.DrawTitle();
        questions.DrawTable();
        questions.DrawNext();
    }

    private void DrawTitle()
    {
        var middle = marks.PageWidthMm / 2;
        page.Text(LabelFont.Bold.Regular, 15 * _k, middle, 14.6 * _k, In(CalibrationWords.Title), TextAlign.Centre);
        page.Text(LabelFont.Text.Regular, 8.5 * _k, middle, 21 * _k, In(CalibrationWords.HowToPrint(marks)), TextAlign.Centre);
        if (request.Printer is { } printer)
        {
            page.Text(LabelFont.Medium.Regular, 8.5 * _k, middle, 26 * _k, In(CalibrationWords.Through(printer.Name)), TextAlign.Centre);
        }

        page.Text(LabelFont.Text.Regular, 8.5 * _k, middle, marks.PageHeightMm - (29 * _k), In(CalibrationWords.SameTray), TextAlign.Centre);
    }

    private void DrawTable()
    {
        Put(LabelFont.Bold, 11, LeftMm, 58, In(CalibrationWords.Measure));
        Put(LabelFont.Text, 7.5, 132, 65.5, In(CalibrationWords.ShouldBe), TextAlign.Centre);
        Put(LabelFont.Text, 7.5, 166, 65.5, In(CalibrationWords.YouHave), TextAlign.Centre);
        var top = FirstRowMm;
        foreach (var (letter, x, y) in marks.All)
        {
            DrawRow(top, letter, 'x', In(CalibrationWords.FromLeft(letter)), x);
            DrawRow(top + RowMm, letter, 'y', In(CalibrationWords.FromTop(letter)), y);
            top += 2 * RowMm;
        }

        Put(LabelFont.Text, 7, LeftMm, top + 5, In(CalibrationWords.HowMany));
    }

    private void DrawRow(double top, char letter, char axis, string question, double shouldBe)
    {
        Put(LabelFont.Bold, 12, LeftMm, top + 6.2, letter.ToString());
        Put(LabelFont.Text, 9, 42, top + 6, question);
        Put(LabelFont.Medium, 10, 132, top + 6, shouldBe.ToString("0.0#", Culture), TextAlign.Centre);
        Put(LabelFont.Medium, 10, 147, top + 6, axis.ToString());
        Put(LabelFont.Medium, 6.5, 149.2, top + 7, letter.ToString());
        page.Outline(new VectorPath().AddRectangle(154 * _k, top * _k, 24 * _k, 8.4 * _k, _k).Steps, 0.25);
    }

    private void DrawNext()
    {
        var top = FirstRowMm + (8 * RowMm) + 15;
        Put(LabelFont.Bold, 11, LeftMm, top, In(CalibrationWords.Next));
        if (request.Printer is not null)
        {
            Put(LabelFont.Text, 8.5, LeftMm, top + 8, In(CalibrationWords.IsGood));
            Put(LabelFont.Text, 8.5, LeftMm, top + 14.5, In(CalibrationWords.NotAgain));
            return;
        }

        var command = CalibrationWords.Command(request.Format, request.Language);
        var widest = (RightMm - LeftMm) * _k / MillimetrePage.WidthMm(LabelFont.Code.Regular, 1, command);
        page.Text(LabelFont.Code.Regular, Math.Min(8.5 * _k, widest), LeftMm * _k, (top + 8) * _k, command);
        Put(LabelFont.Text, 8.5, LeftMm, top + 15, In(CalibrationWords.Commas));
        Put(LabelFont.Text, 8.5, LeftMm, top + 21.5, In(CalibrationWords.WhereKept));
        Put(LabelFont.Text, 8.5, LeftMm, top + 28, In(CalibrationWords.Limits));
    }

    private CultureInfo Culture => request.Language == Language.English ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo("uk-UA");

    private string In(Phrase phrase) => phrase.In(request.Language);

    private void Put(LabelFont font, double points, double x, double baseline, string text, TextAlign align = TextAlign.Left)
        => page.Text(font.Regular, points * _k, x * _k, baseline * _k, text, align);
}
