using System.Runtime.CompilerServices;
using System.Threading.Channels;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange;

/// <summary>Reads a file on one core while its rows are written on another.</summary>
internal static class RowStream
{
    private const int ChunkSize = 200;
    private const int ChunksAhead = 2;

    /// <summary>The rows in chunks, in order.</summary>
    public static async IAsyncEnumerable<RowChunk> ReadAsync(
        RegisterFile file, IReadOnlySet<int> leftOut, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var chunks = Channel.CreateBounded<RowChunk>(ChunksAhead);
        var reading = Task.Run(() => FillAsync(file, leftOut, chunks.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var chunk in chunks.Reader.ReadAllAsync(cancellation))
            {
                yield return chunk;
            }
        }
        finally
        {
            // The reader must have stopped before the file is closed.
            await stop.CancelAsync();
            await reading;
        }
    }

    private static async Task FillAsync(RegisterFile file, IReadOnlySet<int> leftOut, ChannelWriter<RowChunk> chunks, CancellationToken cancellation)
    {
        Exception? fault = null;
        try
        {
            foreach (var chunk in file.ReadAssets(leftOut).Chunk(ChunkSize))
            {
                await chunks.WriteAsync(new RowChunk(chunk, file.ReadPart), cancellation);
            }
        }
        catch (Exception e)
        {
            // Whatever it was, the writing side meets it where it waits for rows.
            fault = e;
        }

        chunks.Complete(fault);
    }
}

/// <summary>Some rows of a file.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="ReadPart">How much of the file was read with them, 0 to 1; <see langword="null"/> when that cannot be told.</param>
internal readonly record struct RowChunk(IReadOnlyList<AssetRow> Rows, double? ReadPart);
