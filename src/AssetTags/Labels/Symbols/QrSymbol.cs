using System.Buffers;
using System.Collections;
using System.Numerics;
using QRCoder;

namespace AssetTags.Labels.Symbols;

/// <summary>An encoded QR symbol, as rows of dark and light modules without the quiet zone.</summary>
public sealed class QrSymbol
{
    private static readonly SearchValues<char> s_alphanumeric = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");

    // One bit a module, the leftmost lowest.
    private readonly ulong[] _rows;

    internal QrSymbol(ulong[] rows) => _rows = rows;

    /// <summary>Modules on a side.</summary>
    public int ModuleCount => _rows.Length;

    /// <summary>The rows, the leftmost module lowest.</summary>
    internal ReadOnlySpan<ulong> Rows => _rows;

    /// <summary>Whether a module is dark.</summary>
    public bool this[int x, int y] => (_rows[y] >> x & 1) != 0;

    /// <summary>Encodes a text.</summary>
    /// <param name="text">Digits, Latin capitals, space and <c>$%*+-./:</c> only, so that alphanumeric mode is used.</param>
    /// <param name="plan">A plan made for a text of this length.</param>
    /// <exception cref="ArgumentException">The text holds another character or is too long for the plan.</exception>
    public static QrSymbol Encode(string text, QrPlan plan)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().ContainsAnyExcept(s_alphanumeric) || text.Length > QrCapacity.Of(plan.Version, plan.Level))
        {
            throw new ArgumentException($"'{text}' does not fit a version {plan.Version} symbol at level {plan.Level}.", nameof(text));
        }

        using var data = QRCodeGenerator.GenerateQrCode(text, LevelOf(plan.Level), requestedVersion: plan.Version);
        return new QrSymbol(RowsOf(data.ModuleMatrix, QrCapacity.ModulesOf(data.Version)));
    }

    /// <summary>Encodes any text for a screen, in bytes (UTF-8) at level M, in the smallest version that takes it.</summary>
    /// <param name="text">Up to some 200 bytes.</param>
    /// <exception cref="ArgumentException">The text is too long for version 10.</exception>
    public static QrSymbol OfAnyText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        return data.Version <= QrCapacity.LargestVersion
            ? new QrSymbol(RowsOf(data.ModuleMatrix, QrCapacity.ModulesOf(data.Version)))
            : throw new ArgumentException("The text is too long for a symbol on a screen.", nameof(text));
    }

    /// <summary>The symbol with a square in its middle left light, for an emblem to stand there.</summary>
    /// <param name="side">Side of the square in modules, odd as the symbol's own.</param>
    internal QrSymbol Cleared(int side)
    {
        var first = (ModuleCount - side) / 2;
        var square = ((1UL << side) - 1) << first;
        return new QrSymbol([.. _rows.Select((row, y) => y >= first && y < first + side ? row & ~square : row)]);
    }

    /// <summary>The dark modules as few rectangles, none touching another's inside: runs along a row, joined downwards where equal.</summary>
    /// <returns>Column, row, width and height in modules, from the top row down.</returns>
    public IEnumerable<(int X, int Y, int Width, int Height)> Rectangles()
    {
        for (var y = 0; y < _rows.Length; y++)
        {
            for (var rest = _rows[y]; rest != 0;)
            {
                var x = BitOperations.TrailingZeroCount(rest);
                var width = BitOperations.TrailingZeroCount(~(rest >> x));
                var run = ((1UL << width) - 1) << x;
                rest &= ~run;
                if (y > 0 && IsRun(run, y - 1))
                {
                    continue;
                }

                var height = 1;
                while (y + height < _rows.Length && IsRun(run, y + height))
                {
                    height++;
                }

                yield return (x, y, width, height);
            }
        }
    }

    // Exactly this run: nothing dark just before it or just behind.
    private bool IsRun(ulong run, int y) => (_rows[y] & (run | (run << 1) | (run >> 1))) == run;

    private static QRCodeGenerator.ECCLevel LevelOf(QrLevel level) => level switch
    {
        QrLevel.M => QRCodeGenerator.ECCLevel.M,
        QrLevel.Q => QRCodeGenerator.ECCLevel.Q,
        _ => QRCodeGenerator.ECCLevel.H,
    };

    private static ulong[] RowsOf(List<BitArray> matrix, int modules)
    {
        // QRCoder's matrix may or may not have a quiet zone; what is counted is the symbol in its middle.
        var quiet = (matrix.Count - modules) / 2;
        var rows = new ulong[modules];
        for (var y = 0; y < modules; y++)
        {
            var row = matrix[y + quiet];
            for (var x = 0; x < modules; x++)
            {
                rows[y] |= row[x + quiet] ? 1UL << x : 0;
            }
        }

        return rows;
    }
}
