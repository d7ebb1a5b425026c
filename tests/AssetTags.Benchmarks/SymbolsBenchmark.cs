using System.Diagnostics;
using System.Globalization;
using AssetTags.Labels.Symbols;

namespace AssetTags.Benchmarks;

/// <summary>What one QR symbol costs on one core: encoded by QRCoder, and composed by its family.</summary>
internal static class SymbolsBenchmark
{
    public static void Run(int count)
    {
        var plan = QrPlan.For(LabelAddress.PayloadLength(SampleLabels.Host), 28.194, QrLevel.Q)!.Value;
        var codes = Enumerable.Range(0, count).Select(SampleLabels.Code).ToArray();
        var texts = codes.Select(code => LabelAddress.PayloadOf(SampleLabels.Host, code)).ToArray();
        Console.WriteLine($"{count} symbols V{plan.Version}-{plan.Level}, microseconds each; the second pass of each counts");
        Tell("QRCoder", texts, text => QrSymbol.Encode(text, plan));
        Tell("a label's symbol", codes, code => LabelSymbol.Of(SampleLabels.Host, code, plan));
        Tell("  with its rectangles", codes, code => LabelSymbol.Of(SampleLabels.Host, code, plan).Rectangles().Count());
    }

    private static void Tell<T>(string name, T[] items, Func<T, object> make)
    {
        var took = TimeSpan.Zero;
        for (var pass = 0; pass < 2; pass++)
        {
            var started = Stopwatch.GetTimestamp();
            Array.ForEach(items, item => make(item));
            took = Stopwatch.GetElapsedTime(started);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{took.TotalMicroseconds / items.Length,8:F1}"));
    }
}
