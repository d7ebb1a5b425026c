using System.Security.Cryptography;

namespace AssetTags;

/// <summary>Random bytes of the operating system's generator, fetched a page at a time: a bulk write needs millions.</summary>
internal static class RandomPool
{
    private const int PageSize = 4096;

    [ThreadStatic]
    private static byte[]? t_page;

    [ThreadStatic]
    private static int t_used;

    /// <summary>Fills a short span; no byte is handed out twice, nor stays in memory afterwards.</summary>
    public static void Fill(Span<byte> bytes)
    {
        if (t_page is null || t_used + bytes.Length > PageSize)
        {
            t_page ??= new byte[PageSize];
            RandomNumberGenerator.Fill(t_page);
            t_used = 0;
        }

        var source = t_page.AsSpan(t_used, bytes.Length);
        source.CopyTo(bytes);
        source.Clear();
        t_used += bytes.Length;
    }
}
