using System.Collections.Concurrent;

namespace AssetTags.Data.Sqlite;

/// <summary>The right to write to one SQLite file, held by at most one writer of all processes on the machine.</summary>
/// <remarks>
/// An exclusively opened file beside the database (<c>FILE.lock</c>), wherever links to the database lie. The operating system gives it back when its holder
/// dies, however it dies. It stays on disk, empty: deleting it would let two writers hold two files of one name.
/// </remarks>
internal sealed class SqliteWriterLock : IDisposable
{
    /// <summary>How long a writer waits for the others before it gives up.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> s_turns = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim _turn;
    private readonly FileStream _file;

    private SqliteWriterLock(SemaphoreSlim turn, FileStream file)
    {
        _turn = turn;
        _file = file;
    }

    /// <summary>Waits for its turn, first within this process, then among processes.</summary>
    /// <exception cref="TimeoutException">Others kept the registry for longer than <see cref="LongestWait"/>.</exception>
    public static async Task<SqliteWriterLock> TakeAsync(string database, CancellationToken cancellation)
    {
        var path = FinalPath.Of(database) + DatabaseOptions.LockSuffix;
        var turn = s_turns.GetOrAdd(path, _ => new SemaphoreSlim(1));
        if (!await turn.WaitAsync(LongestWait, cancellation))
        {
            throw TooLong(path);
        }

        try
        {
            return new SqliteWriterLock(turn, await OpenAsync(path, cancellation));
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _file.Dispose();
        _turn.Release();
    }

    private static async Task<FileStream> OpenAsync(string path, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        var pause = TimeSpan.FromMilliseconds(1);
        while (TimeProvider.System.GetElapsedTime(started) < LongestWait)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException e) when (IsHeldByAnother(e))
            {
                await Task.Delay(pause, cancellation);
                pause = TimeSpan.FromMilliseconds(Math.Min(pause.TotalMilliseconds * 2, 20));
            }
        }

        throw TooLong(path);
    }

    // Windows: ERROR_SHARING_VIOLATION; Linux: EWOULDBLOCK from flock; macOS numbers it 35.
    private static bool IsHeldByAnother(IOException e)
        => e.HResult == unchecked((int)0x80070020) || e.HResult is 11 or 35;

    private static TimeoutException TooLong(string path)
        => new($"Another program has been writing to the registry for {LongestWait.TotalMinutes} minutes ({path}).");
}
