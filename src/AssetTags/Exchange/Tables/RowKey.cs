using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AssetTags.Exchange.Tables;

/// <summary>What stands for the names of an asset where every row of a file must be remembered.</summary>
/// <remarks>
/// 64 bits of SHA-256 weigh a tenth of the texts themselves. Among a million rows two of them meet by chance once in forty
/// million files.
/// </remarks>
internal static class RowKey
{
    public static ulong Of(string first, string second)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{first}\n{second}"), hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
