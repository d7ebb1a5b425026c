using System.Diagnostics;
using System.Xml.Linq;

namespace AssetTags.Benchmarks.Damage;

/// <summary>zbarimg, a reader that has nothing to do with this project.</summary>
internal static class Zbar
{
    // As many as fit a command line with ease.
    private const int AtOnce = 250;

    /// <summary>Reads pictures.</summary>
    /// <returns>For each file in turn, the texts of the QR symbols found in it.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> ReadAsync(IEnumerable<string> files)
    {
        var found = new List<IReadOnlyList<string>>();
        foreach (var some in files.Chunk(AtOnce))
        {
            found.AddRange(await ReadSomeAsync(some));
        }

        return found;
    }

    private static async Task<IEnumerable<IReadOnlyList<string>>> ReadSomeAsync(string[] files)
    {
        string[] arguments = ["-q", "--nodbus", "--xml", "-Sdisable", "-Sqrcode.enable", .. files];
        using var process = Process.Start(new ProcessStartInfo("zbarimg", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaints = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        // 4: in some picture there was nothing.
        if (process.ExitCode is not (0 or 4))
        {
            throw new InvalidOperationException($"zbarimg ended with {process.ExitCode}: {await complaints}");
        }

        var found = XDocument.Parse(output).Descendants().Where(e => e.Name.LocalName == "source").ToDictionary(
            source => source.Attribute("href")!.Value,
            source => (IReadOnlyList<string>)[.. source.Descendants().Where(e => e.Name.LocalName == "data").Select(e => e.Value)]);
        return files.Select(file => found[file]);
    }
}
