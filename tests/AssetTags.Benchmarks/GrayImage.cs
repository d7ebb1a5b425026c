using System.Globalization;
using System.Text;

namespace AssetTags.Benchmarks;

/// <summary>A gray image as pdftoppm writes it: PGM, binary, 256 steps.</summary>
internal sealed record GrayImage(int Width, int Height, byte[] Dots)
{
    public static GrayImage Read(string path)
    {
        var file = File.ReadAllBytes(path);
        var at = 0;
        string Word()
        {
            var start = at;
            while (file[at] > ' ')
            {
                at++;
            }

            return Encoding.ASCII.GetString(file, start, at++ - start);
        }

        var (_, width, height, _) = (Word(), int.Parse(Word(), CultureInfo.InvariantCulture), int.Parse(Word(), CultureInfo.InvariantCulture), Word());
        return new GrayImage(width, height, file[at..]);
    }

    /// <summary>A part of it; what lies outside is left out.</summary>
    public GrayImage Crop(int x, int y, int width, int height)
    {
        (width, height) = (Math.Min(width, Width - x), Math.Min(height, Height - y));
        var dots = new byte[width * height];
        for (var row = 0; row < height; row++)
        {
            Array.Copy(Dots, ((y + row) * Width) + x, dots, row * width, width);
        }

        return new GrayImage(width, height, dots);
    }

    public void Write(string path)
        => File.WriteAllBytes(path, [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), .. Dots]);
}
