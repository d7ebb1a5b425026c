using System.Globalization;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Labels;

/// <summary>One label as a thermal printer would take it in.</summary>
/// <param name="Image">The dots of its graphic fields; symbols drawn by command are not among them.</param>
/// <param name="Copies">From <c>^PQ</c>.</param>
/// <param name="Symbols">The <c>^BQ</c> fields: where the symbol's first module lies, its dots, the data after <c>^FD</c>.</param>
internal sealed record ZplPage(GrayImage Image, int Copies, IReadOnlyList<(int X, int Y, int Magnification, string Data)> Symbols);

/// <summary>Reads ZPL II as a printer does: knows only the commands that labels need, and fails on any other.</summary>
internal sealed class ZplReader
{
    private readonly List<(int X, int Y, int Magnification, string Data)> _symbols = [];
    private byte[] _pixels = [];
    private int _width, _height, _x, _y, _barHeight = 10, _copies = 1;
    private int? _magnification;

    public static List<ZplPage> Read(string zpl)
    {
        var pages = new List<ZplPage>();
        foreach (var label in zpl.Split("^XA", StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.That(label.TrimEnd(), Does.EndWith("^XZ"));
            pages.Add(new ZplReader().ReadLabel(label));
        }

        return pages;
    }

    private ZplPage ReadLabel(string label)
    {
        foreach (var command in label.Split('^').Skip(1).Select(c => c.TrimEnd('\n')))
        {
            Run(command[..2], command[2..]);
        }

        return new ZplPage(new GrayImage(_width, _height, _pixels), _copies, _symbols);
    }

    private void Run(string name, string rest)
    {
        switch (name)
        {
            case "PW":
                _width = Number(rest);
                break;
            case "LL":
                _height = Number(rest);
                _pixels = [.. Enumerable.Repeat((byte)255, _width * _height)];
                break;
            case "FO":
                (_x, _y) = (Number(rest.Split(',')[0]), Number(rest.Split(',')[1]));
                break;
            case "BY":
                _barHeight = Number(rest.Split(',')[2]);
                break;
            case "BQ":
                Assert.That(rest, Does.StartWith("N,2,"));
                _magnification = Number(rest[4..]);
                break;
            case "FD":
                _symbols.Add((_x, _y + _barHeight, _magnification!.Value, rest));
                break;
            case "GF":
                Draw(rest);
                break;
            case "PQ":
                _copies = Number(rest);
                break;
            default:
                Assert.That((name, rest), Is.AnyOf(("LH", "0,0"), ("FS", ""), ("XZ", "")));
                break;
        }
    }

    private void Draw(string field)
    {
        var parts = field.Split(',', 5);
        var (total, rowBytes) = (Number(parts[2]), Number(parts[3]));
        Assert.That((parts[0], parts[1], total % rowBytes), Is.EqualTo(("A", parts[2], 0)));
        var digits = Expand(parts[4], 2 * rowBytes);
        Assert.That(digits, Has.Length.EqualTo(2 * total));
        for (var i = 0; i < 8 * total; i++)
        {
            var (y, x) = Math.DivRem(i, 8 * rowBytes);
            if ((Convert.ToInt32(digits[i / 4].ToString(), 16) >> (3 - (i % 4)) & 1) != 0)
            {
                _pixels[((_y + y) * _width) + _x + x] = 0;
            }
        }
    }

    // ZPL II Programming Guide, "Alternative Data Compression Scheme".
    private static string Expand(string data, int rowDigits)
    {
        var (row, last, count) = ("", "", 0);
        var rows = new System.Text.StringBuilder();
        foreach (var c in data)
        {
            switch (c)
            {
                case >= 'G' and <= 'Y':
                    count += c - 'G' + 1;
                    continue;
                case >= 'g' and <= 'z':
                    count += (c - 'g' + 1) * 20;
                    continue;
                case ':':
                    Assert.That(row, Is.Empty);
                    row = last;
                    break;
                case ',':
                    row = row.PadRight(rowDigits, '0');
                    break;
                case '!':
                    row = row.PadRight(rowDigits, 'F');
                    break;
                default:
                    row += new string(c, Math.Max(1, count));
                    break;
            }

            count = 0;
            if (row.Length == rowDigits)
            {
                rows.Append(row);
                (last, row) = (row, "");
            }

            Assert.That(row.Length, Is.LessThan(rowDigits));
        }

        Assert.That((row, count), Is.EqualTo(("", 0)));
        return rows.ToString();
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
