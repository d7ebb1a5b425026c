using System.Buffers.Binary;

namespace AssetTags;

/// <summary>Keys of rows: UUIDv7, each greater than the one before it in this process.</summary>
/// <remarks>
/// <see cref="Guid.CreateVersion7()"/> is random within a millisecond; here the 12 bits after the time count up
/// (RFC 9562 §6.2, method 1), so that rows sort in the order in which they were made and indexes grow at one end.
/// </remarks>
internal static class SequentialKey
{
    private static readonly Lock s_lock = new();
    private static long s_last;

    /// <summary>A new key.</summary>
    public static Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomPool.Fill(bytes[8..]);

        // 48 bits of milliseconds and 12 bits of counter, as one number that only grows; the version goes between them.
        var stamp = NextStamp();
        BinaryPrimitives.WriteInt64BigEndian(bytes, ((stamp >> 12) << 16) | 0x7000 | (stamp & 0xFFF));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static long NextStamp()
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() << 12;
        lock (s_lock)
        {
            return s_last = Math.Max(now, s_last + 1);
        }
    }
}
