using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AssetTags.Accounts;

/// <summary>A secret of 256 random bits as people and programs carry it: 43 characters, base64url. Only its hash is kept.</summary>
public static class SecretText
{
    private const int Bytes = 32;

    private const int Length = 43;

    /// <summary>A new secret.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The hash by which it is found, or <see langword="null"/> when the text can be no secret.</summary>
    public static byte[]? HashOf(string? secret)
        => secret is { Length: Length } && Base64Url.IsValid(secret) ? SHA256.HashData(Encoding.ASCII.GetBytes(secret)) : null;
}
