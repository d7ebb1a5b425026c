using System.Diagnostics.CodeAnalysis;

namespace AssetTags.Tags;

/// <summary>The code on a tag, printed as <c>XXXXX-XXXXX</c>, such as <c>7K3M9-QX2A5</c>.</summary>
/// <remarks>
/// Ten symbols of Crockford's base 32 (no I, L, O, U): nine random ones and a check symbol over GF(32), which catches
/// every single error, adjacent swap, jump swap and twin error. Reading forgives what <see cref="TagCodeReader"/> lists;
/// writing has one form. <c>default(TagCode)</c> is no code, and <c>00000-00000</c> is never given out nor read.
/// A code is an identifier, not a secret. Alphabet: https://www.crockford.com/base32.html.
/// </remarks>
public readonly record struct TagCode : IComparable<TagCode>
{
    /// <summary>How many symbols a code has, the check symbol included.</summary>
    public const int SymbolCount = 10;

    internal const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int BitsPerSymbol = 5;
    private const int RandomBits = (SymbolCount - 1) * BitsPerSymbol;

    // Fifty bits, the first symbol highest; zero means "no code".
    private readonly ulong _bits;

    private TagCode(ulong bits) => _bits = bits;

    /// <summary>Whether this is <c>default</c>, which is no code.</summary>
    public bool IsNone => _bits == 0;

    /// <summary>A new random code (45 random bits from the operating system's generator).</summary>
    /// <remarks>Two codes may collide, once in 3·10¹³; the registry's unique index is what forbids it.</remarks>
    public static TagCode Random()
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        ulong bits;
        do
        {
            RandomPool.Fill(bytes);
            bits = BitConverter.ToUInt64(bytes) & ((1UL << RandomBits) - 1);
        }
        while (bits == 0);
        return FromRandomBits(bits);
    }

    /// <summary>Reads any spelling of a code; see <see cref="TagCodeReader"/> for what is forgiven.</summary>
    /// <param name="text">What was typed or scanned; <see langword="null"/> is simply not a code.</param>
    /// <param name="code">The code, or <c>default</c> when the text is not one.</param>
    /// <returns><see langword="true"/> when the text is a code whose check symbol is right.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TagCode code)
        => TagCodeReader.Read(text, out code) == TagCodeReading.Read;

    /// <summary>The code of ten symbols already in upper case, as it is stored.</summary>
    /// <exception cref="FormatException">The text is not the stored form of a code.</exception>
    public static TagCode FromStored(string symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        return TryFromSymbols(symbols, out var code) && code.Symbols == symbols
            ? code
            : throw new FormatException($"'{symbols}' is not a stored tag code.");
    }

    /// <summary>The ten symbols without the hyphen: the form in the QR payload and in the database.</summary>
    public string Symbols => IsNone ? "" : string.Create(SymbolCount, _bits, static (symbols, bits) =>
    {
        for (var i = SymbolCount - 1; i >= 0; i--, bits >>= BitsPerSymbol)
        {
            symbols[i] = Alphabet[(int)(bits & 31)];
        }
    });

    /// <summary>The code as it is printed, <c>XXXXX-XXXXX</c>; empty for <c>default</c>.</summary>
    public override string ToString() => IsNone ? "" : Symbols.Insert(SymbolCount / 2, "-");

    /// <inheritdoc />
    public int CompareTo(TagCode other) => _bits.CompareTo(other._bits);

    /// <summary>Orders codes by their symbols.</summary>
    public static bool operator <(TagCode left, TagCode right) => left._bits < right._bits;

    /// <summary>Orders codes by their symbols.</summary>
    public static bool operator >(TagCode left, TagCode right) => left._bits > right._bits;

    /// <summary>Orders codes by their symbols.</summary>
    public static bool operator <=(TagCode left, TagCode right) => left._bits <= right._bits;

    /// <summary>Orders codes by their symbols.</summary>
    public static bool operator >=(TagCode left, TagCode right) => left._bits >= right._bits;

    /// <summary>Makes a code of ten symbols of the alphabet when their check is right.</summary>
    internal static bool TryFromSymbols(ReadOnlySpan<char> symbols, out TagCode code)
    {
        code = default;
        if (symbols.Length != SymbolCount)
        {
            return false;
        }

        ulong bits = 0;
        foreach (var symbol in symbols)
        {
            var value = Alphabet.IndexOf(symbol, StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            bits = (bits << BitsPerSymbol) | (uint)value;
        }

        code = new TagCode(TagCheck.Syndrome(bits) == 0 ? bits : 0);
        return !code.IsNone;
    }

    private static TagCode FromRandomBits(ulong random)
    {
        var bits = random << BitsPerSymbol;
        return new TagCode(bits | TagCheck.Syndrome(bits));
    }
}
