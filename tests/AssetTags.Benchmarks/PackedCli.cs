using System.IO.Compression;
using System.Runtime.InteropServices;

namespace AssetTags.Benchmarks;

/// <summary>The program as its users install it: packed, compiled ahead for this platform, started by its own name.</summary>
internal sealed class PackedCli
{
    private readonly string _program;

    private PackedCli(string program) => _program = program;

    /// <summary>Packs the program and unpacks what <c>dotnet tool install</c> would.</summary>
    /// <param name="folder">Where it may put files.</param>
    public static async Task<PackedCli> MakeAsync(string folder)
    {
        await Measured.RunAsync(
            "dotnet", "pack", Path.Combine(Peers.RepositoryRoot(), "src", "AssetTags.Cli"), "-c", "Release", "-v", "q", "-o", folder);
        var platform = RuntimeInformation.RuntimeIdentifier;
        var package = Directory.GetFiles(folder, $"AssetTags.Cli.{platform}.*.nupkg").Single();
        var tool = Path.Combine(folder, "tool");
        await ZipFile.ExtractToDirectoryAsync(package, tool);
        var name = OperatingSystem.IsWindows() ? "AssetTags.Cli.exe" : "AssetTags.Cli";
        var program = Directory.GetFiles(tool, name, SearchOption.AllDirectories).Single();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return new PackedCli(program);
    }

    public Task<Measured> RunAsync(params IReadOnlyList<string> arguments) => Measured.RunAsync(_program, arguments);
}
