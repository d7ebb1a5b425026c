using System.Buffers.Binary;
using System.Text;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Photos;

/// <summary>Makes photos with the tools of others, and looks at photos with them.</summary>
internal sealed class JpegWorkshop : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _made;

    /// <summary>A picture whose corners are red, green, blue and white, with slopes between them.</summary>
    /// <returns>A JPEG by libjpeg's own program.</returns>
    public async Task<byte[]> MakeAsync(int width, int height, params string[] options)
    {
        var (from, to) = (Next(".ppm"), Next(".jpg"));
        await File.WriteAllBytesAsync(from, [.. Encoding.ASCII.GetBytes($"P6 {width} {height} 255\n"), .. Slopes(width, height)]);
        await ExternalTool.RunAsync("cjpeg", [.. options, "-outfile", to, from]);
        return await File.ReadAllBytesAsync(to);
    }

    /// <summary>The same photo as a phone would make it: with place, time, camera, author, text, a small picture and colours.</summary>
    public async Task<byte[]> WithPrivateDataAsync(byte[] jpeg, int orientation = 1)
    {
        var (photo, small, colours) = (Next(".jpg"), Next(".jpg"), Next(".icc"));
        await File.WriteAllBytesAsync(photo, jpeg);
        await File.WriteAllBytesAsync(small, await MakeAsync(16, 16));
        await File.WriteAllBytesAsync(colours, Colours());
        await ExternalTool.RunAsync(
            "exiftool", "-q", "-n", $"-Orientation={orientation}", "-GPSLatitude=48.6812", "-GPSLatitudeRef=N", "-GPSLongitude=29.2331", "-GPSLongitudeRef=E",
            "-Make=Tel", "-Model=T1", "-SerialNumber=S-4711", "-DateTimeOriginal=2026:03:01 12:00:00", "-Artist=Olena", "-UserComment=private",
            "-XMP-dc:Creator=Olena", "-XMP-exif:GPSLatitude=48.6812", "-IPTC:City=Ladyzhyn", "-Comment=<script>alert(1)</script>",
            $"-ThumbnailImage<={small}", $"-icc_profile<={colours}", "-overwrite_original", photo);
        return await File.ReadAllBytesAsync(photo);
    }

    /// <summary>What exiftool finds, as GROUP:TAG.</summary>
    public async Task<string[]> TagsOfAsync(ReadOnlyMemory<byte> jpeg)
    {
        var output = await ExternalTool.RunAsync("exiftool", "-a", "-u", "-ee", "-s", "-G1", "-args", Save(jpeg));
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[1..line.IndexOf('=', StringComparison.Ordinal)])];
    }

    /// <summary>One value that exiftool reads, as a number where it is one.</summary>
    public async Task<string> TagAsync(ReadOnlyMemory<byte> jpeg, string tag)
        => (await ExternalTool.RunAsync("exiftool", "-n", "-s3", $"-{tag}", Save(jpeg))).Trim();

    /// <summary>The pixels by libjpeg's own program: a header and red, green, blue.</summary>
    public async Task<byte[]> PixelsAsync(ReadOnlyMemory<byte> jpeg)
    {
        var to = Next(".ppm");
        await ExternalTool.RunAsync("djpeg", "-strict", "-outfile", to, Save(jpeg));
        return await File.ReadAllBytesAsync(to);
    }

    /// <summary>Puts a segment behind the first two bytes.</summary>
    public static byte[] WithSegment(byte[] jpeg, byte marker, ReadOnlySpan<byte> body)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(body.Length + 2));
        return [.. jpeg[..2], 0xFF, marker, .. length, .. body, .. jpeg[2..]];
    }

    /// <summary>Where the body of the first segment with this marker begins.</summary>
    public static int BodyOf(byte[] jpeg, byte marker)
    {
        for (var at = 2; ; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2)))
        {
            if (jpeg[at + 1] == marker)
            {
                return at + 4;
            }
        }
    }

    /// <summary>A file for programs that take one.</summary>
    public string Save(ReadOnlyMemory<byte> bytes, string suffix = ".jpg")
    {
        var path = Next(suffix);
        File.WriteAllBytes(path, bytes.ToArray());
        return path;
    }

    public void Dispose() => _folder.Dispose();

    private string Next(string suffix) => _folder[$"{_made++}{suffix}"];

    private static byte[] Slopes(int width, int height)
    {
        var rgb = new byte[width * height * 3];
        for (var i = 0; i < width * height; i++)
        {
            var (x, y) = ((double)(i % width) / Math.Max(1, width - 1), (double)(i / width) / Math.Max(1, height - 1));
            rgb[i * 3] = (byte)(255 * (((1 - x) * (1 - y)) + (x * y)));
            rgb[(i * 3) + 1] = (byte)(255 * x);
            rgb[(i * 3) + 2] = (byte)(255 * y);
        }

        return rgb;
    }

    // A profile with a header and one tag, the notice of rights: the least that exiftool takes for one.
    private static byte[] Colours()
    {
        var profile = new byte[160];
        BinaryPrimitives.WriteUInt32BigEndian(profile, (uint)profile.Length);
        "mntrRGB XYZ "u8.CopyTo(profile.AsSpan(12));
        "acsp"u8.CopyTo(profile.AsSpan(36));
        BinaryPrimitives.WriteUInt32BigEndian(profile.AsSpan(128), 1);
        ReadOnlySpan<byte> tag = [.. "cprt"u8, 0, 0, 0, 144, 0, 0, 0, 16, .. "text\0\0\0\0free"u8];
        tag.CopyTo(profile.AsSpan(132));
        return profile;
    }
}
