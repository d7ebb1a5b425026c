using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace AssetTags.Journal;

/// <summary>A salted hash that stands for a personal value in the journal.</summary>
/// <remarks>
/// SHA-256(0x02 ‖ salt ‖ column ‖ 0x00 ‖ value), base64url. With 256 random bits of salt the value cannot be guessed;
/// erasing salt and value leaves every later proof of the journal valid.
/// </remarks>
internal static class Commitment
{
    public const int SaltLength = 32;

    public static byte[] NewSalt()
    {
        var salt = new byte[SaltLength];
        RandomPool.Fill(salt);
        return salt;
    }

    public static string To(ReadOnlySpan<byte> salt, string column, string value)
    {
        var length = 1 + salt.Length + Encoding.UTF8.GetByteCount(column) + 1 + Encoding.UTF8.GetByteCount(value);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            rented[0] = 0x02;
            salt.CopyTo(rented.AsSpan(1));
            var at = 1 + salt.Length;
            at += Encoding.UTF8.GetBytes(column, rented.AsSpan(at));
            rented[at++] = 0;
            Encoding.UTF8.GetBytes(value, rented.AsSpan(at));
            return "c:" + System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(rented.AsSpan(0, length)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }
}
