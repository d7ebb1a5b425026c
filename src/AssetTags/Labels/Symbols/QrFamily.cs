using System.Numerics;

namespace AssetTags.Labels.Symbols;

/// <summary>QR symbols of texts that differ only in their ends, composed instead of encoded: the very modules QRCoder gives, sixty times sooner.</summary>
/// <remarks>
/// <para>
/// Everything in QR encoding is linear over GF(2), but the choice of the mask: a codeword bit, an error correction bit, a module is a XOR
/// of bits of the text. So the symbol of a text is the symbol of a text whose end is all zeros, and on top of it, for every bit that is
/// set in the end, what that bit alone would change. QRCoder encodes these sixty texts once; here they are only added up. Then all eight
/// masks are tried, as ISO/IEC 18004, 7.8.3 wants, on sixty modules at once.
/// </para>
/// <para>In alphanumeric mode two characters are one number of 11 bits, and a last lone one is a number of 6.</para>
/// <para>Does not change once built: any number of threads may use it.</para>
/// </remarks>
internal sealed class QrFamily
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private const int PairBits = 11;
    private const int LoneBits = 6;
    private const int Proofs = 8;

    private readonly string _stem;
    private readonly int _length;
    private readonly ulong[][] _masks;

    // Rows, then columns, of the unmasked symbol whose end is zeros; and what each bit of the end changes in it.
    private readonly ulong[] _zero;
    private readonly ulong[][] _changes;

    private QrFamily(string sample, int free, QrPlan plan)
    {
        // The end begins with a whole pair, even if its first character never changes.
        _stem = sample[..((sample.Length - free) & ~1)];
        _length = sample.Length;
        _masks = [.. Enumerable.Range(0, QrMask.Count).Select(mask => Lines(QrMask.Rows(plan.Version, plan.Level, mask)))];
        _zero = Unmasked(Direct(-1, plan));
        var (pairs, lone) = Math.DivRem(_length - _stem.Length, 2);
        _changes = [.. Enumerable.Range(0, (pairs * PairBits) + (lone * LoneBits)).Select(bit => Unmasked(Direct(bit, plan)))];
        Array.ForEach(_changes, change => Add(change, _zero));
    }

    /// <summary>Prepares the texts that begin like another, and proves on a few of them that the result is QRCoder's.</summary>
    /// <param name="sample">One of the texts.</param>
    /// <param name="free">How many characters at its end may differ.</param>
    /// <param name="plan">Version and level of all of them.</param>
    /// <returns>The family, or <see langword="null"/> when the proof fails: then QRCoder has changed, and nothing may rely on this.</returns>
    public static QrFamily? Prove(string sample, int free, QrPlan plan)
    {
        var family = new QrFamily(sample, free, plan);
        var proofs = Enumerable.Range(1, Proofs).Select(i => sample[..^free]
            + string.Concat(Enumerable.Range(1, free).Select(place => Alphabet[((i * 7919) + (place * place * 31) + (i * place)) % Alphabet.Length])));
        return proofs.Append(sample).All(text => family.Encode(text).Rows.SequenceEqual(QrSymbol.Encode(text, plan).Rows)) ? family : null;
    }

    /// <summary>The symbol of a text.</summary>
    /// <exception cref="ArgumentException">The text does not belong to this family.</exception>
    public QrSymbol Encode(string text)
    {
        if (text.Length != _length || !text.StartsWith(_stem, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{text}' is no text of {_length} characters that begins with '{_stem}'.", nameof(text));
        }

        Span<ulong> symbol = stackalloc ulong[_zero.Length];
        _zero.CopyTo(symbol);
        for (var (at, first) = (_stem.Length, 0); at < _length; at += 2, first += PairBits)
        {
            var number = Alphabet.IndexOf(text[at], StringComparison.Ordinal);
            number = at + 1 < _length ? (number * Alphabet.Length) + Alphabet.IndexOf(text[at + 1], StringComparison.Ordinal) : number;
            for (; number != 0; number &= number - 1)
            {
                Add(symbol, _changes[first + BitOperations.TrailingZeroCount(number)]);
            }
        }

        return new QrSymbol(BestMasked(symbol));
    }

    private ulong[] BestMasked(ReadOnlySpan<ulong> symbol)
    {
        Span<ulong> masked = stackalloc ulong[symbol.Length];
        var (best, least) = (0, int.MaxValue);
        for (var mask = 0; mask < _masks.Length; mask++)
        {
            symbol.CopyTo(masked);
            Add(masked, _masks[mask]);
            var points = QrPenalty.Of(masked, least);
            (best, least) = points < least ? (mask, points) : (best, least);
        }

        var rows = symbol[..(symbol.Length / 2)].ToArray();
        Add(rows, _masks[best].AsSpan(0, rows.Length));
        return rows;
    }

    // QRCoder's symbol of the text whose end is zeros but for one bit.
    private QrSymbol Direct(int bit, QrPlan plan)
    {
        var end = new string('0', _length - _stem.Length).ToCharArray();
        if (bit >= 0)
        {
            var (pair, power) = Math.DivRem(bit, PairBits);
            var (high, low) = Math.DivRem(1 << power, Alphabet.Length);
            var isLone = (2 * pair) + 1 == end.Length;
            end[2 * pair] = Alphabet[isLone ? low : high];
            end[isLone ? ^1 : (2 * pair) + 1] = Alphabet[low];
        }

        return QrSymbol.Encode(_stem + new string(end), plan);
    }

    // The mask is told by the first six modules of row 8, which hold nothing but format information.
    private ulong[] Unmasked(QrSymbol symbol)
    {
        var lines = Lines(symbol.Rows);
        Add(lines, _masks.First(mask => ((mask[8] ^ lines[8]) & 0b11_1111) == 0));
        return lines;
    }

    private static ulong[] Lines(ReadOnlySpan<ulong> rows)
    {
        var side = rows.Length;
        var lines = new ulong[2 * side];
        rows.CopyTo(lines);
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                lines[side + x] |= (rows[y] >> x & 1) << y;
            }
        }

        return lines;
    }

    private static void Add(Span<ulong> lines, ReadOnlySpan<ulong> more)
    {
        for (var i = 0; i < lines.Length && i < more.Length; i++)
        {
            lines[i] ^= more[i];
        }
    }
}
