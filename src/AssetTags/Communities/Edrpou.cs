using System.Diagnostics.CodeAnalysis;

namespace AssetTags.Communities;

/// <summary>EDRPOU, the eight-digit code of an organisation in the Unified State Register of Ukraine.</summary>
/// <remarks>
/// It is text: leading zeros belong to it. The eighth digit checks the first seven: weights 1–7, or 7, 1–6 for codes from
/// 30000000 to 60000000; the weighted sum modulo 11; if that is 10, again with every weight two greater; if still 10, zero.
/// A wrong check digit is a warning on import (published registers contain such codes) and an error when typed by hand.
/// </remarks>
public static class Edrpou
{
    private const int Length = 8;
    private static ReadOnlySpan<byte> Weights => [1, 2, 3, 4, 5, 6, 7];
    private static ReadOnlySpan<byte> MiddleWeights => [7, 1, 2, 3, 4, 5, 6];

    /// <summary>Whether the text is exactly eight ASCII digits; the check digit is not looked at.</summary>
    public static bool IsWellFormed([NotNullWhen(true)] string? code) => code is { Length: Length } && AreDigits(code);

    /// <summary>Whether the text is eight digits, the last of which agrees with the others.</summary>
    public static bool HasRightCheckDigit([NotNullWhen(true)] string? code)
        => IsWellFormed(code) && CheckDigit(code) == code[^1] - '0';

    /// <summary>Gives back the zeros that a spreadsheet took from the front of a code.</summary>
    /// <param name="code">What is left of it: one to seven digits, not all zeros.</param>
    /// <param name="restored">Eight digits, whose check digit may still be wrong; else <see langword="null"/>.</param>
    /// <returns>Whether <paramref name="code"/> was such a remainder.</returns>
    public static bool TryRestore(string? code, [NotNullWhen(true)] out string? restored)
    {
        var isRemainder = code is { Length: > 0 and < Length } && AreDigits(code) && code.AsSpan().ContainsAnyExcept('0');
        restored = isRemainder ? code!.PadLeft(Length, '0') : null;
        return isRemainder;
    }

    private static int CheckDigit(string code)
    {
        var isMiddle = string.CompareOrdinal(code, "30000000") >= 0 && string.CompareOrdinal(code, "60000000") <= 0;
        var weights = isMiddle ? MiddleWeights : Weights;
        var rest = Rest(code, weights, 0);
        return (rest == 10 ? Rest(code, weights, 2) : rest) % 10;
    }

    private static int Rest(string code, ReadOnlySpan<byte> weights, int greater)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (code[i] - '0') * (weights[i] + greater);
        }

        return sum % 11;
    }

    private static bool AreDigits(string code) => !code.AsSpan().ContainsAnyExceptInRange('0', '9');
}
