using System.Globalization;
using AssetTags.Photos.Jpeg;

namespace AssetTags.Photos;

/// <summary>
/// The files of photos, named by their keys alone: <c>c4/0192…c4.jpg</c>, copies with their size behind it. Nothing that a person
/// typed ever becomes part of a path.
/// </summary>
/// <remarks>The last two digits choose the folder: a key begins with the time, which hardly changes.</remarks>
public sealed class PhotoStore(PhotoFolder folder)
{
    private const int FolderDigits = 2;

    /// <summary>Opens a photo in a size; where there is no such copy, the photo itself.</summary>
    /// <returns>The file, open for reading; <see langword="null"/> when it is not there.</returns>
    public FileStream? OpenRead(Guid id, PhotoSize size)
        => (size.LongerSide() is { } side ? OpenRead(PathOf(id, side)) : null) ?? OpenRead(PathOf(id, null));

    /// <summary>Writes a photo and its copies, each whole or not at all.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    internal async Task WriteAsync(Guid id, CleanJpeg picture, IReadOnlyList<JpegCopy> copies, CancellationToken cancellation)
    {
        foreach (var copy in copies)
        {
            await WriteAsync(PathOf(id, copy.LongerSide), copy.Bytes, cancellation);
        }

        await WriteAsync(PathOf(id, null), picture.Bytes, cancellation);
    }

    /// <summary>Removes whatever there is of a photo.</summary>
    internal void Delete(Guid id)
    {
        var path = PathOf(id, null);
        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            return;
        }

        foreach (var side in (int?[])[null, .. PhotoSizes.CopiesOf(isPanorama: true)])
        {
            File.Delete(PathOf(id, side));
            File.Delete(Unfinished(PathOf(id, side)));
        }
    }

    private static FileStream? OpenRead(string path)
    {
        try
        {
            // Sharing lets a backup or a virus scanner look at it meanwhile, on Windows too.
            return new FileStream(path, new FileStreamOptions
            {
                Access = FileAccess.Read,
                Share = FileShare.Read | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
            });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using (var file = new FileStream(Unfinished(path), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(bytes, cancellation);
            file.Flush(flushToDisk: true);
        }

        File.Move(Unfinished(path), path);
    }

    private static string Unfinished(string path) => path + ".part";

    private string PathOf(Guid id, int? longerSide)
    {
        var name = id.ToString("N", CultureInfo.InvariantCulture);
        return Path.Combine(folder.Path, name[^FolderDigits..], longerSide is { } side ? $"{name}-{side.ToString(CultureInfo.InvariantCulture)}.jpg" : $"{name}.jpg");
    }
}
