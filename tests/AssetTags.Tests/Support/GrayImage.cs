using System.Globalization;
using System.Text;

namespace AssetTags.Tests.Support;

/// <summary>A rendered page: one byte a pixel, 0 black.</summary>
internal sealed class GrayImage(int width, int height, byte[] pixels)
{
    public int Width => width;

    public int Height => height;

    /// <summary>Renders one page with Poppler.</summary>
    public static async Task<GrayImage> RenderAsync(string pdf, int dpi, int page = 1)
    {
        using var folder = new TemporaryFolder();
        await ExternalTool.RunAsync("pdftoppm", "-gray", "-r", Text(dpi), "-f", Text(page), "-l", Text(page), "-singlefile", pdf, folder["page"]);
        return Read(File.ReadAllBytes(folder["page.pgm"]));
    }

    /// <summary>Reads a binary PGM file without comments.</summary>
    public static GrayImage Read(byte[] file)
    {
        var header = Encoding.ASCII.GetString(file, 0, Math.Min(64, file.Length)).Split((char[])[' ', '\n'], 5);
        Assert.That(header[0], Is.EqualTo("P5"));
        var (width, height) = (int.Parse(header[1], CultureInfo.InvariantCulture), int.Parse(header[2], CultureInfo.InvariantCulture));
        return new GrayImage(width, height, file[^(width * height)..]);
    }

    public byte this[int x, int y] => pixels[(y * width) + x];

    public GrayImage Crop(int x, int y, int w, int h)
    {
        (w, h) = (Math.Min(w, width - x), Math.Min(h, height - y));
        var cut = new byte[w * h];
        for (var row = 0; row < h; row++)
        {
            pixels.AsSpan(((y + row) * width) + x, w).CopyTo(cut.AsSpan(row * w));
        }

        return new GrayImage(w, h, cut);
    }

    public void Save(string path)
    {
        using var file = File.Create(path);
        file.Write(Encoding.ASCII.GetBytes($"P5\n{width} {height}\n255\n"));
        file.Write(pixels);
    }

    /// <summary>The box around everything darker than a shade, half grey as a rule, right and bottom exclusive; empty when there is none.</summary>
    public (int Left, int Top, int Right, int Bottom) Ink(int lightest = 128)
    {
        var (left, top, right, bottom) = (width, height, 0, 0);
        for (var i = 0; i < pixels.Length; i++)
        {
            if (pixels[i] < lightest)
            {
                var (y, x) = Math.DivRem(i, width);
                (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), y + 1);
            }
        }

        return (left, top, right, bottom);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
