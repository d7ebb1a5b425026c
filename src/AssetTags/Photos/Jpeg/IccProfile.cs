using System.Buffers.Binary;

namespace AssetTags.Photos.Jpeg;

/// <summary>A profile of colours in APP2. Only one that fits into a single segment is kept: those of cameras and phones have some hundred bytes.</summary>
/// <remarks>Source: ICC.1:2010 §7.2 for its header and Annex B.4 for the segment.</remarks>
internal static class IccProfile
{
    private const int HeaderLength = 128, SpaceAt = 16, SignatureAt = 36, NumbersLength = 2;

    /// <summary>Whether the segment holds a whole profile for a picture in RGB or in grey, and nothing besides.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith("ICC_PROFILE\0\u0001\u0001"u8))
        {
            return false;
        }

        var profile = body["ICC_PROFILE\0".Length..][NumbersLength..];
        return profile.Length >= HeaderLength
            && BinaryPrimitives.ReadUInt32BigEndian(profile) == profile.Length
            && profile[SignatureAt..].StartsWith("acsp"u8)
            && (profile[SpaceAt..].StartsWith("RGB "u8) || profile[SpaceAt..].StartsWith("GRAY"u8));
    }
}
