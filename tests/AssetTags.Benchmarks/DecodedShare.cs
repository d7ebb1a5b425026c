using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AssetTags.Benchmarks;

/// <summary>How many labels of a file can be scanned: pages at 150 dpi, cut into labels, each given to zbarimg by itself.</summary>
/// <remarks>Whole pages would not do: with 24 symbols at once zbarimg misses some of every program's.</remarks>
internal static partial class DecodedShare
{
    private const int MostPages = 42;
    private const int Columns = 3;
    private const int OnSheet = 24;
    private const double WidthMm = 70;
    private const double HeightMm = 37;
    private const double TopMm = 0.5;
    private const double DotsPerMm = 150 / 25.4;

    /// <summary>Reads pages spread evenly over the file, 1,008 labels at most.</summary>
    /// <param name="pdf">Label sheets of 3 × 8 labels of 70 × 37 mm on A4.</param>
    /// <param name="payloads">What the symbols shall hold, label by label.</param>
    /// <param name="folder">Where it may put images.</param>
    /// <returns>Labels whose symbol holds what it shall, of so many looked at.</returns>
    public static async Task<(int Right, int Of)> OfAsync(string pdf, IReadOnlyList<string> payloads, string folder)
    {
        var pages = (payloads.Count + OnSheet - 1) / OnSheet;
        var step = (pages + MostPages - 1) / MostPages;
        var (right, of) = (0, 0);
        for (var page = 0; page < pages; page += step)
        {
            var expected = payloads.Skip(page * OnSheet).Take(OnSheet).ToArray();
            var crops = await CropsAsync(pdf, page, expected.Length, folder);
            var read = await ReadAsync(crops);
            right += expected.Where((payload, i) => read.GetValueOrDefault(crops[i]) == payload).Count();
            of += expected.Length;
        }

        return (right, of);
    }

    private static async Task<string[]> CropsAsync(string pdf, int page, int labels, string folder)
    {
        var name = Path.Combine(folder, "page");
        await Measured.RunAsync("pdftoppm", "-r", "150", "-gray", "-singlefile", "-f", $"{page + 1}", "-l", $"{page + 1}", pdf, name);
        var image = GrayImage.Read($"{name}.pgm");
        return [.. Enumerable.Range(0, labels).Select(i =>
        {
            var (row, column) = Math.DivRem(i, Columns);
            var crop = Path.Combine(folder, $"label-{i}.pgm");
            image.Crop(Dots(column * WidthMm), Dots(TopMm + (row * HeightMm)), Dots(WidthMm), Dots(HeightMm)).Write(crop);
            return crop;
        })];
    }

    private static async Task<Dictionary<string, string>> ReadAsync(string[] crops)
    {
        using var zbar = Process.Start(new ProcessStartInfo("zbarimg", ["-q", "--xml", "-Sdisable", "-Sqrcode.enable", .. crops])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var noise = zbar.StandardError.ReadToEndAsync();
        var xml = await zbar.StandardOutput.ReadToEndAsync();
        await zbar.WaitForExitAsync();
        await noise;
        return Found().Matches(xml).ToDictionary(m => m.Groups["file"].Value, m => m.Groups["data"].Value);
    }

    private static int Dots(double mm) => (int)(mm * DotsPerMm);

    [GeneratedRegex(@"<source href='(file://)?(?<file>[^']+)'>((?!</source>).)*?<!\[CDATA\[(?<data>[^\]]*)\]\]>", RegexOptions.Singleline)]
    private static partial Regex Found();
}
