using System.Runtime.InteropServices;

namespace AssetTags.Photos.Jpeg;

/// <summary>The functions of libjpeg-turbo that are used, in its interface that versions 1.4 to 3 have.</summary>
/// <remarks>Source: turbojpeg.h of libjpeg-turbo 2.1. Its <c>unsigned long</c> is 32 bits on Windows and 64 on Linux.</remarks>
internal static partial class TurboJpegLibrary
{
    /// <summary>Red, green, blue.</summary>
    public const int Rgb = 0;

    /// <summary>Colours at half the width and height.</summary>
    public const int HalfColours = 2;

    /// <summary>To fail at the first doubt, and at pictures of very many scans.</summary>
    public const int Strict = 8192 | 32768;

    private const string Name = "turbojpeg";

    private static readonly string[] s_files = OperatingSystem.IsWindows() ? ["turbojpeg.dll", "libturbojpeg.dll"]
        : OperatingSystem.IsMacOS() ? ["libturbojpeg.0.dylib", "libturbojpeg.dylib"]
        : ["libturbojpeg.so.0"];

    private static readonly Lazy<bool> s_isHere = new(Load);

    /// <summary>Whether the library is on this machine, beside the program or where the system keeps libraries.</summary>
    public static bool IsHere => s_isHere.Value;

    [LibraryImport(Name, EntryPoint = "tjInitDecompress")]
    public static partial nint OpenDecoder();

    [LibraryImport(Name, EntryPoint = "tjInitCompress")]
    public static partial nint OpenEncoder();

    [LibraryImport(Name, EntryPoint = "tjDestroy")]
    public static partial int Close(nint handle);

    [LibraryImport(Name, EntryPoint = "tjDecompressHeader3")]
    public static partial int ReadHeader(nint decoder, ref byte jpeg, CULong size, out int width, out int height, out int sampling, out int colours);

    [LibraryImport(Name, EntryPoint = "tjDecompress2")]
    public static partial int Decode(nint decoder, ref byte jpeg, CULong size, ref byte pixels, int width, int pitch, int height, int format, int flags);

    [LibraryImport(Name, EntryPoint = "tjCompress2")]
    public static partial int Encode(
        nint encoder, ref byte pixels, int width, int pitch, int height, int format, ref nint jpeg, ref CULong size, int sampling, int quality, int flags);

    [LibraryImport(Name, EntryPoint = "tjFree")]
    public static partial void Free(nint jpeg);

    [LibraryImport(Name, EntryPoint = "tjGetErrorStr2")]
    public static partial nint Complaint(nint handle);

    private static bool Load()
    {
        var own = typeof(TurboJpegLibrary).Assembly;
        const DllImportSearchPath Trusted = DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories;
        foreach (var file in s_files)
        {
            if (NativeLibrary.TryLoad(file, own, Trusted, out var found) && NativeLibrary.TryGetExport(found, "tjGetErrorStr2", out _))
            {
                NativeLibrary.SetDllImportResolver(own, (name, _, _) => name == Name ? found : 0);
                return true;
            }
        }

        return false;
    }
}
