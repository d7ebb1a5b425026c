using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AssetTags.Benchmarks;

/// <summary>The same label sheets by AssetTags and by everything one would use instead, in one table.</summary>
/// <remarks>
/// AssetTags is the packed program; its time includes its start, reading the registry, making tags and recording the run. The
/// others read the same objects from CSV, and record nothing.
/// </remarks>
internal sealed class PeersBenchmark(string folder)
{
    // From 1,000 to 10,000 labels gLabels takes 32 times as long and 3 GiB; pdfkit keeps its document in memory.
    private const int MostByGlabels = 1_000;
    private const int MostByPeers = 20_000;

    private readonly string _registry = Path.Combine(folder, "registry.db");
    private readonly string _untouched = Path.Combine(folder, "untouched.db");
    private readonly string _labels = Path.Combine(folder, "labels.csv");

    /// <summary>Reads <c>peers SIZE… [--rounds N] [--patient]</c>, and measures.</summary>
    public Task RunAsync(IReadOnlyList<string> arguments)
    {
        var rounds = arguments.SkipWhile(a => a != "--rounds").Skip(1).FirstOrDefault() ?? "3";
        int[] sizes = [.. arguments.Skip(1).TakeWhile(a => !a.StartsWith('-')).Select(a => int.Parse(a, CultureInfo.InvariantCulture))];
        return RunAsync(sizes is [] ? [24, 1_000, 10_000] : sizes, int.Parse(rounds, CultureInfo.InvariantCulture), arguments.Contains("--patient"));
    }

    /// <summary>Measures.</summary>
    /// <param name="sizes">Numbers of labels.</param>
    /// <param name="rounds">Runs of each; the medians count.</param>
    /// <param name="isPatient">Whether gLabels gets more than 1,000 labels too.</param>
    public async Task RunAsync(IReadOnlyList<int> sizes, int rounds, bool isPatient)
    {
        var cli = await PackedCli.MakeAsync(Directory.CreateDirectory(Path.Combine(folder, "packed")).FullName);
        Console.WriteLine($"24 labels on A4; medians of {rounds} rounds; × = its wall and CPU time by that of AssetTags");
        Console.WriteLine("| labels | program | wall s | CPU s | peak MiB | bytes/label | decoded | wall × | CPU × |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in sizes)
        {
            await PrepareAsync(size);
            (string Name, Func<string, Task<Measured>> Run)[] programs = [("AssetTags", pdf => PrintAsync(cli, pdf)), .. Others(size, isPatient)];
            var results = await Rounds.MeasureAsync(rounds, [.. programs.Select(p => (p.Name, (Func<Task<Measured>>)(() => p.Run(PdfOf(p.Name)))))]);
            foreach (var (name, _) in programs)
            {
                await TellAsync(size, name, results[name], results["AssetTags"]);
            }
        }
    }

    private async Task PrepareAsync(int size)
    {
        var register = Path.Combine(folder, "buildings.csv");
        foreach (var file in Directory.GetFiles(folder, "*.db*"))
        {
            File.Delete(file);
        }

        SampleRegister.Write(register, size);
        SampleLabels.Write(_labels, size);
        await AssetTagsCli.InitAsync(_untouched);
        await AssetTagsCli.RunAsync("import", register, "--db", _untouched);
    }

    private Task<Measured> PrintAsync(PackedCli cli, string pdf)
    {
        File.Copy(_untouched, _registry, overwrite: true);
        return cli.RunAsync("labels", "print", "--out", pdf, "--db", _registry);
    }

    private (string, Func<string, Task<Measured>>)[] Others(int size, bool isPatient) => size > MostByPeers ? [] :
    [
        ("pdfkit + qrcode", pdf => Peers.PdfkitAsync(_labels, pdf, Font)),
        ("ReportLab + segno", pdf => Peers.ReportLabAsync(_labels, pdf, Font)),
        .. size <= MostByGlabels || isPatient ? [("gLabels batch", pdf => Peers.GlabelsAsync(_labels, pdf))] : Array.Empty<(string, Func<string, Task<Measured>>)>(),
    ];

    private async Task TellAsync(int size, string name, Measured its, Measured ours)
    {
        string[] payloads = name == "AssetTags" ? [.. PrintedPayloads()] : [.. Enumerable.Range(0, size).Select(SampleLabels.Payload)];
        var (right, of) = await DecodedShare.OfAsync(PdfOf(name), payloads, folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size} | {name} | {its.WallSeconds:F2} | {its.CpuSeconds:F2} | {its.PeakMiB:F0} | {(double)new FileInfo(PdfOf(name)).Length / size:F0} | {right}/{of} | {its.WallSeconds / ours.WallSeconds:F1} | {its.CpuSeconds / ours.CpuSeconds:F1} |"));
    }

    // AssetTags makes codes of its own: the registry says which lies where.
    private IEnumerable<string> PrintedPayloads()
    {
        using var connection = new SqliteConnection($"Data Source={_registry};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = new SqliteCommand("SELECT t.code FROM printed_labels l JOIN tags t ON t.id = l.tag_id ORDER BY l.position", connection);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return $"HTTPS://{SampleLabels.Host.ToUpperInvariant()}/{reader.GetString(0)}";
        }
    }

    private string PdfOf(string name) => Path.Combine(folder, $"{name.Replace(' ', '-')}.pdf");

    private static string Font => Environment.GetEnvironmentVariable("ASSETTAGS_BENCH_FONT") ?? "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
}
