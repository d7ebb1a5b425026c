using AssetTags.Benchmarks.Damage;
using AssetTags.Labels.Symbols;

namespace AssetTags.Tests.Labels.Symbols;

/// <summary>Damaged symbols are read, and never as something else. The full table: tests/AssetTags.Benchmarks, "damage".</summary>
public class DamageTests
{
    private const int Cases = 500;
    private static readonly Scene[] s_office = Scenes("qr.example.gov.ua", QrLevel.Q);
    private static readonly Scene[] s_outdoor = Scenes("qr.dnipro.gov.ua", QrLevel.H);
    private static readonly Scene[] s_both = [.. s_office.Zip(s_outdoor, (q, h) => (Scene[])[q, h]).SelectMany(pair => pair)];

    private static IEnumerable<string> Everyday => Harm.Everyday.Select(harm => harm.Name);

    [TestCaseSource(nameof(Everyday))]
    public async Task Of_500_symbols_of_levels_Q_and_H_at_least_495_are_read_in_spite_of_being(string harm)
    {
        var outcome = await DamageTrial.RunAsync(s_both, Harm.Everyday.Single(one => one.Name == harm), Cases, seed: 1);

        Assert.That(outcome.Wrong, Is.Zero);
        Assert.That(outcome.Right, Is.GreaterThanOrEqualTo(Cases * 99 / 100));
    }

    [TestCase(0, 95)]
    [TestCase(7, 80)]
    public async Task At_level_H_a_blot_of_8_percent_leaves_most_symbols_readable_even_around_an_emblem(int emblem, int percent)
    {
        var outcome = await DamageTrial.RunAsync([.. s_outdoor.Select(scene => scene with { Emblem = emblem })], Harm.Blot(8, isAnywhere: false), Cases, seed: 1);

        Assert.That(outcome.Wrong, Is.Zero);
        Assert.That(outcome.Right, Is.GreaterThanOrEqualTo(Cases * percent / 100));
    }

    private static Scene[] Scenes(string host, QrLevel level)
        => [.. Enumerable.Range(1, 50).Select(number => LabelAddress.PayloadOf(host, LabelSamples.Code(number)))
            .Select(text => (text, symbol: QrSymbol.Encode(text, new QrPlan(3, level, 9))))
            .Select(made => new Scene(made.text, [.. Enumerable.Range(0, 29).Select(y => Enumerable.Range(0, 29).Select(x => made.symbol[x, y]).ToArray())]))];
}
