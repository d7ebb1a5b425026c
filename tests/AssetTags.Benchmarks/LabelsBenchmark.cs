namespace AssetTags.Benchmarks;

/// <summary>Label sheets of a whole registry: from the database to the file, tags minted and the run recorded.</summary>
internal sealed class LabelsBenchmark(string folder)
{
    private readonly string _registry = Path.Combine(folder, "registry.db");
    private readonly string _untouched = Path.Combine(folder, "untouched.db");
    private readonly string _labels = Path.Combine(folder, "labels.csv");

    public async Task RunAsync(int count, int rounds)
    {
        var register = Path.Combine(folder, "buildings.csv");
        SampleRegister.Write(register, count);
        SampleLabels.Write(_labels, count);
        await AssetTagsCli.InitAsync(_untouched);
        await AssetTagsCli.RunAsync("import", register, "--db", _untouched);
        Console.WriteLine($"{count} labels, 24 on a sheet; medians of {rounds} rounds");
        await Rounds.RunAsync(rounds,
        [
            ("labels print, first time", PrintAsync),
            ("labels print, once more", () => AssetTagsCli.RunAsync("labels", "print", "--out", Path.Combine(folder, "again.pdf"), "--db", _registry)),
            .. Peer(count),
        ]);
    }

    private Task<Measured> PrintAsync()
    {
        File.Copy(_untouched, _registry, overwrite: true);
        return AssetTagsCli.RunAsync("labels", "print", "--out", Path.Combine(folder, "labels.pdf"), "--db", _registry);
    }

    // The peer keeps its whole document in memory: beyond this it would measure the machine's patience.
    private (string, Func<Task<Measured>>)[] Peer(int count)
        => count > 20_000 ? [] : [("pdfkit + qrcode", () => Peers.PdfkitAsync(_labels, Path.Combine(folder, "pdfkit.pdf"), Font()))];

    private static string Font()
        => Environment.GetEnvironmentVariable("ASSETTAGS_BENCH_FONT") ?? "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
}
