using AssetTags.Tags;

namespace AssetTags.Printing;

/// <summary>Where printed files wait to be fetched, for some days; what was printed is in the registry, and the files can be made again.</summary>
/// <param name="Path">A folder, which is made when the first file is printed.</param>
public sealed record PrintFolder(string Path)
{
    /// <summary>How long a file waits.</summary>
    public static readonly TimeSpan Keeping = TimeSpan.FromDays(7);

    private const int RoomNeeded = 1 << 20;

    /// <summary>Its name beside photos.</summary>
    public const string Name = "prints";

    /// <summary>Where the file of a run stands, or would stand.</summary>
    /// <param name="communityId">Whose run.</param>
    /// <param name="code">The run's code.</param>
    /// <param name="output">The kind of file.</param>
    public string FileOf(Guid communityId, string code, PrintOutput output)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == RunCode.SymbolCount && code.All(c => TagCode.Alphabet.Contains(c, StringComparison.Ordinal))
            ? System.IO.Path.Combine(Path, communityId.ToString("N"), code + (output == PrintOutput.Zpl ? ".zpl" : ".pdf"))
            : throw new ArgumentException("That is no code of a run.", nameof(code));
    }

    /// <summary>The file of a run and its kind, if it still waits.</summary>
    public (string Path, PrintOutput Output)? Find(Guid communityId, string code)
        => Enum.GetValues<PrintOutput>().Select(output => (FileOf(communityId, code, output), output)).Where(file => File.Exists(file.Item1))
            .Select(file => ((string, PrintOutput)?)file).FirstOrDefault();

    /// <summary>Makes sure that a file can be written, before tags are made for it.</summary>
    /// <exception cref="IOException">The disk is full, or the folder cannot be.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    internal static void RequireRoom(string path)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        using var probe = new FileStream($"{path}.{Guid.NewGuid():N}.probe", FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        probe.Write(new byte[RoomNeeded]);
        probe.Flush(flushToDisk: true);
    }

    /// <summary>Removes what waited long enough. A file that cannot be removed waits on.</summary>
    /// <param name="now">The time.</param>
    internal void Sweep(DateTimeOffset now)
    {
        foreach (var file in Directory.Exists(Path) ? Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories) : [])
        {
            if (now - File.GetLastWriteTimeUtc(file) > Keeping)
            {
                Remove(file);
            }
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody is reading it.
        }
    }
}
