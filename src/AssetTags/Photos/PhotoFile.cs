namespace AssetTags.Photos;

/// <summary>A file somebody hands in as a photo.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Open">Opens it for reading from its beginning.</param>
public sealed record PhotoFile(string Name, Func<Stream> Open)
{
    /// <summary>Reads it, but not one byte more than is allowed.</summary>
    /// <param name="mostBytes">The limit.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The bytes; <see langword="null"/> when there are more.</returns>
    internal async Task<ReadOnlyMemory<byte>?> ReadAsync(long mostBytes, CancellationToken cancellation)
    {
        await using var file = Open();
        if (file.CanSeek && file.Length > mostBytes)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var piece = new byte[81_920];
        for (int read; (read = await file.ReadAsync(piece, cancellation)) > 0;)
        {
            if (bytes.Length + read > mostBytes)
            {
                return null;
            }

            bytes.Write(piece, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
