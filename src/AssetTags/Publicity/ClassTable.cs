namespace AssetTags.Publicity;

/// <summary>Which rule a class code falls under.</summary>
/// <remarks>
/// Codes are written in many ways: <c>2222.1</c> and <c>22221</c>; with a group in front, <c>10.1220.10.023</c> in Kyiv's register; КВЦПЗ
/// <c>14.02</c> and <c>14</c>. A code that says less than a rule, such as <c>22</c>, falls under the strictest rule inside it.
/// </remarks>
internal sealed class ClassTable
{
    private const int LongestPrefix = 6;
    private readonly Dictionary<string, ClassRule>.AlternateLookup<ReadOnlySpan<char>> _prefixes, _shortened;

    public ClassTable(IEnumerable<ClassRule> rules)
    {
        var (prefixes, shortened) = (new Dictionary<string, ClassRule>(StringComparer.Ordinal), new Dictionary<string, ClassRule>(StringComparer.Ordinal));
        foreach (var (rule, prefix) in rules.OrderBy(r => r.Level).ThenBy(r => r.IsFirm).SelectMany(r => r.Prefixes.Select(p => (r, p))))
        {
            prefixes[prefix] = rule;
            for (var length = 1; length < prefix.Length && !prefix.Contains('.', StringComparison.Ordinal); length++)
            {
                shortened[prefix[..length]] = rule;
            }
        }

        _prefixes = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        _shortened = shortened.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a rule can name this beginning of a code.</summary>
    public static bool IsPrefix(string text)
        => text.Contains('.', StringComparison.Ordinal)
            ? text.Length is 3 or 5 && text[2] == '.' && text.Remove(2, 1).All(char.IsAsciiDigit)
            : text.Length is >= 2 and <= LongestPrefix && text.All(char.IsAsciiDigit);

    /// <summary>The strictest rule for a code; of equals the one that exemptions leave in force.</summary>
    public ClassRule? Find(string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        Span<char> key = stackalloc char[LongestPrefix];
        var length = Normalize(code, key);
        var best = _shortened.TryGetValue(key[..length], out var inside) ? inside : null;
        for (var end = 2; end <= length; end++)
        {
            best = _prefixes.TryGetValue(key[..end], out var rule) && (best is null || (rule.Level, rule.IsFirm).CompareTo((best.Level, best.IsFirm)) > 0) ? rule : best;
        }

        return best;
    }

    // Digits of НК 018 without dots; NN.NN of КВЦПЗ; never more than the longest prefix.
    private static int Normalize(ReadOnlySpan<char> code, Span<char> key)
    {
        code = code.Trim();
        var dot = code.IndexOf('.');
        var behind = dot < 0 ? [] : code[(dot + 1)..];
        var second = behind.IndexOf('.') is var end and >= 0 ? end : behind.Length;
        if (dot is 1 or 2 && second == 2 && behind.Length == 2)
        {
            return Append(key, Append(key, 0, dot == 1 ? "0" : ""), code, withDots: true);
        }

        return (dot, second) is (2, 1 or 3 or 4) ? Append(key, 0, behind)
            : code is ['0' or '1', >= '0' and <= '9'] and not ("11" or "12") ? Append(key, Append(key, 0, code), ".", withDots: true)
            : Append(key, 0, code);
    }

    private static int Append(Span<char> key, int length, ReadOnlySpan<char> text, bool withDots = false)
    {
        foreach (var c in text)
        {
            if (length < key.Length && (char.IsAsciiDigit(c) || (c == '.' && withDots)))
            {
                key[length++] = c;
            }
        }

        return length;
    }
}
