using System.Diagnostics;
using AssetTags.Benchmarks.Damage;
using AssetTags.Labels.Symbols;

namespace AssetTags.Benchmarks;

/// <summary>The same texts as symbols of AssetTags and of other tools, of one version and level, so of one size.</summary>
internal static class PeerSymbols
{
    /// <summary>Of AssetTags.</summary>
    public static IReadOnlyList<Scene> Own(string host, QrPlan plan, int count)
        => [.. Texts(host, count).Select(text => new Scene(text, Rows(QrSymbol.Encode(text, plan))))];

    /// <summary>Of other tools: segno and libqrencode by Debian's Python, npm qrcode by Node.</summary>
    /// <param name="script">A file of <c>peers/</c>, with the name of the tool it shall use.</param>
    /// <param name="host">The host.</param>
    /// <param name="plan">Version and level.</param>
    /// <param name="count">How many.</param>
    public static async Task<IReadOnlyList<Scene>> PeerAsync(string[] script, string host, QrPlan plan, int count)
    {
        var start = new ProcessStartInfo(script[0], [Peers.Script(script[1]), .. script[2..], $"{plan.Version}", $"{plan.Level}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var texts = Texts(host, count);
        await process.StandardInput.WriteAsync(string.Join('\n', texts));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        var lines = (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return process.ExitCode == 0 && lines.Length == count
            ? [.. lines.Zip(texts, (line, text) => new Scene(text, [.. line.Split(' ').Select(row => row.Select(c => c == '1').ToArray())]))]
            : throw new InvalidOperationException($"{string.Join(' ', script)} ended with {process.ExitCode} after {lines.Length} symbols.");
    }

    private static string[] Texts(string host, int count)
        => [.. Enumerable.Range(0, count).Select(label => LabelAddress.PayloadOf(host, SampleLabels.Code(label)))];

    private static bool[][] Rows(QrSymbol symbol)
        => [.. Enumerable.Range(0, symbol.ModuleCount).Select(y => Enumerable.Range(0, symbol.ModuleCount).Select(x => symbol[x, y]).ToArray())];
}
