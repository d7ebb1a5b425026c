using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace AssetTags.Web.Accounts;

/// <summary>The six digits of an authenticator app (TOTP, RFC 6238: HMAC-SHA-1, 30 s), each taken once; Identity’s own provider would take them again.</summary>
internal sealed class AppCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<StaffUser>
{
    public const string Name = "App";

    public const int StepSeconds = 30;

    private const int Digits = 6, StepsAside = 1;

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<StaffUser> manager, StaffUser user) => Task.FromResult(user.AuthenticatorKey is not null);

    public Task<string> GenerateAsync(string purpose, UserManager<StaffUser> manager, StaffUser user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<StaffUser> manager, StaffUser user)
    {
        var digits = string.Concat(token.Where(char.IsAsciiDigit));
        if (user.AuthenticatorKey is not { } key || digits.Length != Digits)
        {
            return false;
        }

        var now = clock.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;
        for (var step = now - StepsAside; step <= now + StepsAside; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(CodeAt(key, step)), System.Text.Encoding.ASCII.GetBytes(digits)) && step > (user.LastTotpStep ?? -1))
            {
                user.LastTotpStep = step;
                return (await manager.UpdateAsync(user)).Succeeded;
            }
        }

        return false;
    }

    /// <summary>The code of a time step.</summary>
    /// <param name="key">The shared secret, base 32.</param>
    /// <param name="step">The step: seconds since 1970, divided by 30.</param>
    public static string CodeAt(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 as every app has it; the weakness of SHA-1 does not touch HMAC.
        var hash = HMACSHA1.HashData(FromBase32(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] FromBase32(string text)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bytes = new byte[text.Length * 5 / 8];
        int bits = 0, value = 0, at = 0;
        foreach (var c in text)
        {
            value = (value << 5 | Alphabet.IndexOf(char.ToUpperInvariant(c), StringComparison.Ordinal)) & 0xFFF;
            bits += 5;
            if (bits >= 8 && at < bytes.Length)
            {
                bits -= 8;
                bytes[at++] = (byte)(value >> bits);
            }
        }

        return bytes;
    }
}
