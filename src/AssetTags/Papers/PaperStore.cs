using System.Globalization;
using System.Security.Cryptography;
using AssetTags.Photos;

namespace AssetTags.Papers;

/// <summary>A file that was taken.</summary>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="ByteCount">Its size.</param>
internal sealed record TakenPaper(string Sha256, long ByteCount);

/// <summary>The files of documents, beside those of photos: named by their keys alone, so that nothing a person typed is part of a path.</summary>
public sealed class PaperStore(PhotoFolder folder)
{
    private const int FolderDigits = 2;

    /// <summary>Opens a document’s file.</summary>
    /// <returns>The file, open for reading; <see langword="null"/> when it is not there.</returns>
    public FileStream? OpenRead(Guid id)
    {
        try
        {
            return new FileStream(PathOf(id), new FileStreamOptions
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

    /// <summary>Checks a file while writing it; the whole of it lies in the store then, or nothing.</summary>
    /// <returns>What was taken, or <see langword="null"/> and why not.</returns>
    internal async Task<(TakenPaper? Taken, Phrase Reason)> TakeAsync(Guid id, PaperFile file, CancellationToken cancellation)
    {
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            var (taken, reason) = await CopyAsync(file, path + ".part", cancellation);
            if (taken is not null)
            {
                File.Move(path + ".part", path);
            }

            return (taken, reason);
        }
        finally
        {
            File.Delete(path + ".part");
        }
    }

    /// <summary>Removes a file.</summary>
    internal void Delete(Guid id)
    {
        if (File.Exists(PathOf(id)))
        {
            File.Delete(PathOf(id));
        }
    }

    private static async Task<(TakenPaper? Taken, Phrase Reason)> CopyAsync(PaperFile file, string to, CancellationToken cancellation)
    {
        await using var source = file.Open();
        await using var target = new FileStream(to, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = new byte[81_920];
        for (int read; (read = await source.ReadAsync(piece, cancellation)) > 0;)
        {
            if (target.Length + read > PaperFile.MostBytes)
            {
                return (null, new($"файл завеликий: можна до {PaperFile.MostBytes / 1_000_000} МБ. Зменште роздільність сканування.", $"the file is too large: up to {PaperFile.MostBytes / 1_000_000} MB are allowed. Scan it at a lower resolution."));
            }

            hash.AppendData(piece, 0, read);
            await target.WriteAsync(piece.AsMemory(0, read), cancellation);
        }

        var head = await EndAsync(target, 0, PdfShape.HeadLength, cancellation);
        var tail = await EndAsync(target, target.Length - PdfShape.TailLength, PdfShape.TailLength, cancellation);
        if (PdfShape.WhyNot(head, tail) is { } reason)
        {
            return (null, reason);
        }

        target.Flush(flushToDisk: true);
        return (new TakenPaper(Convert.ToHexStringLower(hash.GetHashAndReset()), target.Length), default);
    }

    private static async Task<byte[]> EndAsync(FileStream file, long from, int length, CancellationToken cancellation)
    {
        var bytes = new byte[Math.Min(length, file.Length)];
        file.Position = Math.Max(0, from);
        await file.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }

    private string PathOf(Guid id)
    {
        var name = id.ToString("N", CultureInfo.InvariantCulture);
        return Path.Combine(folder.Path, name[^FolderDigits..], $"{name}.pdf");
    }
}
