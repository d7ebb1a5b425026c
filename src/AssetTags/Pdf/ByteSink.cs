using System.Buffers;
using System.Globalization;
using System.Text;

namespace AssetTags.Pdf;

/// <summary>Collects bytes of PDF syntax in a pooled, growing buffer.</summary>
internal sealed class ByteSink : IDisposable
{
    private const int FirstSize = 4096;
    private const int Decimals = 4;

    private const int FineDecimals = 7;

    private const string NumberFormat = "0.####";
    private const string FineFormat = "0.#######";

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Empties the buffer and keeps its memory.</summary>
    public void Clear() => Length = 0;

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            Length = 0;
        }
    }

    /// <summary>ASCII text as it is.</summary>
    public ByteSink Add(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Free(ascii.Length));
        return this;
    }

    public ByteSink Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Free(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>A number with at most four decimals (a ten-thousandth of a point is 35 nm) and a space after it.</summary>
    public ByteSink Add(double number)
    {
        var whole = (int)number;
        if (whole == number && (uint)whole < 100)
        {
            AddSmall(whole);
        }
        else
        {
            AddRounded(number, Decimals, NumberFormat);
        }

        return Add(" "u8);
    }

    /// <summary>A ratio that multiplies lengths of a whole page, with at most seven decimals and a space after it.</summary>
    public ByteSink AddFine(double ratio)
    {
        AddRounded(ratio, FineDecimals, FineFormat);
        return Add(" "u8);
    }

    /// <summary>A glyph number as four hexadecimal digits.</summary>
    public ByteSink AddHex(ushort glyph)
    {
        glyph.TryFormat(Free(4), out var digits, "X4", CultureInfo.InvariantCulture);
        Length += digits;
        return this;
    }

    /// <summary>Any text as a PDF text string (UTF-16, hexadecimal).</summary>
    public ByteSink AddText(string text)
        => Add("<FEFF").Add(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))).Add(">");

    private void AddRounded(double number, int decimals, string format)
    {
        // Adding a zero makes a negative zero, which rounding leaves behind, a plain one.
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero) + 0.0;
        rounded.TryFormat(Free(32), out var digits, format, CultureInfo.InvariantCulture);
        Length += digits;
    }

    // Modules of QR symbols: nine numbers of ten, so they have a way of their own.
    private void AddSmall(int number)
    {
        var free = Free(2);
        if (number >= 10)
        {
            free[0] = (byte)('0' + (number / 10));
            free = free[1..];
            Length++;
        }

        free[0] = (byte)('0' + (number % 10));
        Length++;
    }

    private Span<byte> Free(int needed)
    {
        if (_bytes.Length - Length < needed)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, Length + needed));
            _bytes.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(Length);
    }
}
