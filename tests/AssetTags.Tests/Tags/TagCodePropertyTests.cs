using AssetTags.Tags;

namespace AssetTags.Tests.Tags;

/// <summary>What a million codes have in common.</summary>
public class TagCodePropertyTests
{
    private const int Count = 1_000_000;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private string[] _codes = [];

    [OneTimeSetUp]
    public void Mint() => _codes = [.. Enumerable.Range(0, Count).Select(_ => TagCode.Random().Symbols)];

    [Test]
    public void No_two_are_alike() => Assert.That(_codes.Distinct().Count(), Is.EqualTo(Count));

    [Test]
    public void No_symbol_is_preferred_at_any_place()
    {
        // χ² with 31 degrees of freedom exceeds 83 once in a million; ten places are looked at.
        for (var place = 0; place < TagCode.SymbolCount; place++)
        {
            var expected = Count / (double)Alphabet.Length;
            var chiSquare = _codes.CountBy(c => c[place]).Sum(x => Math.Pow(x.Value - expected, 2) / expected);
            Assert.That(chiSquare, Is.LessThan(83), $"place {place}");
            Assert.That(_codes.Select(c => c[place]).Distinct().Count(), Is.EqualTo(Alphabet.Length));
        }
    }

    [Test]
    public void Every_single_error_is_noticed()
        => Parallel.ForEach(_codes, code =>
        {
            Span<char> wrong = stackalloc char[TagCode.SymbolCount];
            for (var place = 0; place < code.Length; place++)
            {
                foreach (var symbol in Alphabet)
                {
                    code.CopyTo(wrong);
                    wrong[place] = symbol;
                    Notice(code, wrong);
                }
            }
        });

    [Test]
    public void Every_adjacent_swap_and_jump_swap_is_noticed()
        => Parallel.ForEach(_codes, code =>
        {
            Span<char> wrong = stackalloc char[TagCode.SymbolCount];
            for (var step = 1; step <= 2; step++)
            {
                for (var place = 0; place + step < code.Length; place++)
                {
                    code.CopyTo(wrong);
                    (wrong[place], wrong[place + step]) = (wrong[place + step], wrong[place]);
                    Notice(code, wrong);
                }
            }
        });

    [Test]
    public void Every_twin_error_is_noticed()
        => Parallel.ForEach(_codes, code =>
        {
            Span<char> wrong = stackalloc char[TagCode.SymbolCount];
            for (var place = 0; place + 1 < code.Length; place++)
            {
                if (code[place] == code[place + 1])
                {
                    foreach (var symbol in Alphabet)
                    {
                        code.CopyTo(wrong);
                        wrong[place] = wrong[place + 1] = symbol;
                        Notice(code, wrong);
                    }
                }
            }
        });

    private static void Notice(string code, ReadOnlySpan<char> wrong)
    {
        if (!wrong.SequenceEqual(code) && TagCode.TryFromSymbols(wrong, out _))
        {
            Assert.Fail($"{wrong} passes for {code}");
        }
    }
}
