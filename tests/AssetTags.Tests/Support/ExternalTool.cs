using System.Diagnostics;

namespace AssetTags.Tests.Support;

/// <summary>Runs the independent tools that judge what was written. A missing tool fails the test and says how to get it.</summary>
internal static class ExternalTool
{
    private static readonly Dictionary<string, string> s_packages = new()
    {
        ["pdftoppm"] = "poppler-utils",
        ["pdftotext"] = "poppler-utils",
        ["pdffonts"] = "poppler-utils",
        ["pdfinfo"] = "poppler-utils",
        ["qpdf"] = "qpdf",
        ["mutool"] = "mupdf-tools",
        ["zbarimg"] = "zbar-tools",
        ["rsvg-convert"] = "librsvg2-bin",
        ["exiftool"] = "libimage-exiftool-perl",
        ["cjpeg"] = "libjpeg-turbo-progs",
        ["djpeg"] = "libjpeg-turbo-progs",
    };

    /// <summary>Runs a tool to its end.</summary>
    /// <returns>Its exit code, what it wrote, and what it complained of.</returns>
    public static async Task<(int Code, string Output, string Errors)> TryRunAsync(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, await output, await errors);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail($"'{tool}' is needed by this test: apt install {s_packages.GetValueOrDefault(tool, tool)}");
            throw;
        }
    }

    /// <summary>Runs a tool that must succeed.</summary>
    public static async Task<string> RunAsync(string tool, params string[] arguments)
    {
        var (code, output, errors) = await TryRunAsync(tool, arguments);
        Assert.That(code, Is.Zero, $"{tool} {string.Join(' ', arguments)}\n{errors}");
        return output;
    }
}
