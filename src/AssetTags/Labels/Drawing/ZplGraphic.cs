using System.Globalization;
using System.Text;

namespace AssetTags.Labels.Drawing;

/// <summary>Writes dots as a ZPL II graphic field, <c>^GFA</c>, its hexadecimal digits run-length coded.</summary>
/// <remarks>ZPL II Programming Guide, <c>^GF</c> and "Alternative Data Compression Scheme for ~DG and ~DB Commands".</remarks>
internal static class ZplGraphic
{
    private const int MostInRun = 400;
    private const int RunStep = 20;
    private const int ShortestRun = 3;

    /// <summary>The field for everything inked; empty when nothing is.</summary>
    /// <param name="bitmap">Dots of one bit; those darker than half grey are burnt.</param>
    public static string Field(LabelBitmap bitmap)
    {
        var (left, top, right, bottom) = InkOf(bitmap);
        if (left >= right)
        {
            return "";
        }

        var rowBytes = (right - left + 7) / 8;
        var total = rowBytes * (bottom - top);
        var field = new StringBuilder();
        field.Append(CultureInfo.InvariantCulture, $"^FO{left},{top}^GFA,{total},{total},{rowBytes},");
        var (row, above) = (new char[2 * rowBytes], Array.Empty<char>());
        for (var y = top; y < bottom; y++)
        {
            Digits(bitmap, left, y, row);
            if (row.AsSpan().SequenceEqual(above))
            {
                field.Append(':');
                continue;
            }

            AddRow(field, row);
            above = [.. row];
        }

        return field.Append("^FS\n").ToString();
    }

    private static void AddRow(StringBuilder field, ReadOnlySpan<char> digits)
    {
        while (digits.Length > 0)
        {
            var run = digits.IndexOfAnyExcept(digits[0]);
            if (run < 0 && digits[0] is ('0' or 'F'))
            {
                field.Append(digits[0] == '0' ? ',' : '!');
                return;
            }

            run = run < 0 ? digits.Length : run;
            AddRun(field, digits[0], run);
            digits = digits[run..];
        }
    }

    // G to Y say 1 to 19 times, g to z say 20 to 400 times by twenties; the letters add up.
    private static void AddRun(StringBuilder field, char digit, int count)
    {
        if (count < ShortestRun)
        {
            field.Append(digit, count);
            return;
        }

        for (; count > MostInRun; count -= MostInRun)
        {
            field.Append('z').Append(digit);
        }

        var (twenties, ones) = Math.DivRem(count, RunStep);
        if (twenties > 0)
        {
            field.Append((char)('g' + twenties - 1));
        }

        if (ones > 0)
        {
            field.Append((char)('G' + ones - 1));
        }

        field.Append(digit);
    }

    private static void Digits(LabelBitmap bitmap, int left, int y, char[] digits)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            var four = 0;
            for (var x = left + (4 * i); x < left + (4 * i) + 4; x++)
            {
                four = (four << 1) | (bitmap.IsDark(x, y) ? 1 : 0);
            }

            digits[i] = "0123456789ABCDEF"[four];
        }
    }

    private static (int Left, int Top, int Right, int Bottom) InkOf(LabelBitmap bitmap)
    {
        var (left, top, right, bottom) = (bitmap.WidthDots, bitmap.HeightDots, 0, 0);
        for (var y = 0; y < bitmap.HeightDots; y++)
        {
            for (var x = 0; x < bitmap.WidthDots; x++)
            {
                if (bitmap.IsDark(x, y))
                {
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), y + 1);
                }
            }
        }

        return (left, top, right, bottom);
    }
}
