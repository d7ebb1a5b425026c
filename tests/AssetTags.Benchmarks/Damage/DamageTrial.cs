namespace AssetTags.Benchmarks.Damage;

/// <summary>How pictures were read.</summary>
/// <param name="Cases">How many there were.</param>
/// <param name="Right">Read as what they say.</param>
/// <param name="Wrong">Read as something else; there must be none.</param>
internal readonly record struct DamageOutcome(int Cases, int Right, int Wrong)
{
    public double Share => (double)Right / Cases;

    public override string ToString() => FormattableString.Invariant($"{100 * Share:F1} %{(Wrong > 0 ? $" ({Wrong} WRONG)" : "")}");
}

/// <summary>Lets harm befall symbols, takes pictures and has them read. The same seed gives the same pictures.</summary>
internal static class DamageTrial
{
    /// <summary>Runs as many cases as asked for, symbol after symbol.</summary>
    public static async Task<DamageOutcome> RunAsync(IReadOnlyList<Scene> symbols, Harm harm, int cases, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("assettags-damage-").FullName;
        try
        {
            var files = Enumerable.Range(0, cases).Select(number => Path.Combine(folder, $"{number}.pgm")).ToArray();
            Parallel.For(0, cases, number =>
            {
                var random = new Random((seed * 100_003) + number);
                var (scene, shot) = harm.Befall(symbols[number % symbols.Count], random);
                shot.Of(scene, random).Save(files[number]);
            });
            var read = (await Zbar.ReadAsync(files)).Select((texts, number) => (Texts: texts, symbols[number % symbols.Count].Text)).ToList();
            return new DamageOutcome(cases, read.Count(r => r.Texts.Contains(r.Text)), read.Count(r => r.Texts.Any(text => text != r.Text)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
