namespace AssetTags.Exchange.Exports;

/// <summary>Takes what is written synchronously, and hands it on asynchronously: a ZIP writer is not asynchronous all the way, and a web server allows nothing else.</summary>
internal sealed class DrainedStream(Stream output) : Stream
{
    private readonly MemoryStream _waiting = new();
    private long _written;

    /// <inheritdoc />
    public override bool CanRead => false;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    /// <summary>Hands on what waits.</summary>
    public async Task DrainAsync(CancellationToken cancellation)
    {
        await output.WriteAsync(_waiting.GetBuffer().AsMemory(0, (int)_waiting.Length), cancellation);
        _waiting.SetLength(0);
    }

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _written += buffer.Length;
        _waiting.Write(buffer);
    }

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();
}
