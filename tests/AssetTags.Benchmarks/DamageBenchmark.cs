using AssetTags.Benchmarks.Damage;
using AssetTags.Labels.Symbols;

namespace AssetTags.Benchmarks;

/// <summary>Which share of damaged symbols is still read, by level, beside other tools' symbols of the same size.</summary>
internal static class DamageBenchmark
{
    private const int Symbols = 100;
    private const string OutdoorHost = "qr.dnipro.gov.ua";

    private static readonly (string Name, string[] Script)[] s_peers =
    [
        ("segno", ["/usr/bin/python3", "symbols.py", "segno"]),
        ("libqrencode (gLabels)", ["/usr/bin/python3", "symbols.py", "libqrencode"]),
        ("npm qrcode", ["node", "symbols.mjs"]),
    ];

    public static async Task RunAsync(int cases)
    {
        Console.WriteLine($"{cases} cases each, read by zbarimg; V3, {Symbols} codes, {Shot.Scale} pixels a module");
        var office = new QrPlan(3, QrLevel.Q, 9);
        var outdoor = new QrPlan(3, QrLevel.H, 9);
        var own = (Q: PeerSymbols.Own(SampleLabels.Host, office, Symbols), H: PeerSymbols.Own(OutdoorHost, outdoor, Symbols));
        IReadOnlyList<Scene> emblem = [.. own.H.Select(scene => scene with { Emblem = 7 })];
        Row("everyday damage", ["AssetTags Q", "AssetTags H", "H with emblem"]);
        foreach (var harm in Harm.Everyday)
        {
            await TellAsync(harm, cases, [own.Q, own.H, emblem]);
        }

        foreach (var level in (QrLevel[])[QrLevel.Q, QrLevel.H])
        {
            var (host, plan) = level == QrLevel.Q ? (SampleLabels.Host, office) : (OutdoorHost, outdoor);
            var peers = await Task.WhenAll(s_peers.Select(peer => PeerSymbols.PeerAsync(peer.Script, host, plan, Symbols)));
            IReadOnlyList<Scene>[] all = level == QrLevel.Q ? [own.Q, .. peers] : [own.H, .. peers, emblem];
            Row($"level {level}", ["AssetTags", .. s_peers.Select(peer => peer.Name), .. level == QrLevel.H ? ["with emblem"] : Array.Empty<string>()]);
            foreach (var isAnywhere in (bool[])[false, true])
            {
                foreach (var percent in (int[])[4, 8, 12])
                {
                    await TellAsync(Harm.Blot(percent, isAnywhere), cases, all);
                }
            }
        }
    }

    // Every column gets the same stains at the same places.
    private static async Task TellAsync(Harm harm, int cases, IReadOnlyList<Scene>[] columns)
    {
        var cells = new List<string>();
        foreach (var column in columns)
        {
            cells.Add($"{await DamageTrial.RunAsync(column, harm, cases, seed: 1)}");
        }

        Row(harm.Name, cells);
    }

    private static void Row(string name, IReadOnlyList<string> cells)
        => Console.WriteLine($"{name,-44}{string.Concat(cells.Select(cell => $"{cell,-23}"))}".TrimEnd());
}
