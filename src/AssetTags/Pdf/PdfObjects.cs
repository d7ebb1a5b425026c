using System.Globalization;
using System.Security.Cryptography;

namespace AssetTags.Pdf;

/// <summary>The numbered objects of a document, where each begins, and the table at the end that says so.</summary>
internal sealed class PdfObjects : IDisposable
{
    private readonly Stream _output;
    private readonly ByteSink _buffer = new();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    // Index = object number - 1; 0 = reserved, not written yet.
    private readonly List<long> _offsets = [];
    private long _flushed;

    public PdfObjects(Stream output)
    {
        _output = output;
        // The second line tells programs that guess that the file is binary: ISO 32000-1, 7.5.2.
        _buffer.Add("%PDF-1.7\n%"u8).Add([0xC3, 0xA4, 0xC3, 0xBC]).Add("\n"u8);
    }

    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count;
    }

    /// <summary>Opens a reserved object; what is added to the result, until <see cref="End"/>, is its value.</summary>
    public ByteSink Begin(int number)
    {
        _offsets[number - 1] = _flushed + _buffer.Length;
        return _buffer.Add(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
    }

    public void End() => _buffer.Add("\nendobj\n"u8);

    /// <param name="number">A reserved object.</param>
    /// <param name="entries">Entries of its dictionary beside length and filter.</param>
    /// <param name="deflated">The stream's bytes, deflated already.</param>
    public void WriteStream(int number, string entries, ReadOnlySpan<byte> deflated)
    {
        Begin(number).Add(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Filter/FlateDecode/Length {deflated.Length}>>\nstream\n"));
        _buffer.Add(deflated).Add("\nendstream"u8);
        End();
    }

    /// <summary>Writes the cross-reference table and the trailer; the document's identity is the hash of all before it.</summary>
    public void WriteEnd(int catalog, int info)
    {
        _hash.AppendData(_buffer.Written.Span);
        var identity = Convert.ToHexString(_hash.GetHashAndReset().AsSpan(0, 16));
        var start = _flushed + _buffer.Length;
        _buffer.Add(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in _offsets)
        {
            _buffer.Add(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        }

        _buffer.Add(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {_offsets.Count + 1}/Root {catalog} 0 R/Info {info} 0 R"));
        _buffer.Add(string.Create(CultureInfo.InvariantCulture, $"/ID[<{identity}><{identity}>]>>\nstartxref\n{start}\n%%EOF\n"));
    }

    public async Task FlushAsync(CancellationToken cancellation)
    {
        _hash.AppendData(_buffer.Written.Span);
        await _output.WriteAsync(_buffer.Written, cancellation).ConfigureAwait(false);
        _flushed += _buffer.Length;
        _buffer.Clear();
    }

    public void Dispose()
    {
        _buffer.Dispose();
        _hash.Dispose();
    }
}
