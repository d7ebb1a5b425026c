using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace AssetTags.Web.Hosting;

/// <summary>Turns an address into numbers that stand for it and for its network while the program runs, and tell nobody which it is.</summary>
internal sealed class AddressPrefix
{
    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);

    /// <summary>The number of one visitor: an IPv4 address, or the /64 of an IPv6 one.</summary>
    public ulong OfVisitor(IPAddress? address) => Of(address, 4, 8);

    /// <summary>The number of the visitor's network: /24, or /48.</summary>
    public ulong OfNetwork(IPAddress? address) => Of(address, 3, 6);

    private ulong Of(IPAddress? address, int v4, int v6)
    {
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address ?? IPAddress.None;
        var bytes = plain.GetAddressBytes();
        var length = plain.AddressFamily == AddressFamily.InterNetwork ? v4 : v6;
        return BinaryPrimitives.ReadUInt64LittleEndian(HMACSHA256.HashData(_secret, bytes.AsSpan(0, length)));
    }
}
