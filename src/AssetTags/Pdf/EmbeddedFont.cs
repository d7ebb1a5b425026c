using System.Collections.Concurrent;

namespace AssetTags.Pdf;

/// <summary>The fonts that travel inside the library; what they are and under which licence: <c>Fonts/README.md</c>.</summary>
public static class EmbeddedFont
{
    private static readonly ConcurrentDictionary<string, TrueTypeFont> s_read = new();

    /// <summary>Opens a font; each is read once.</summary>
    /// <param name="name">The file's name without <c>.ttf</c>, such as <c>NotoSans-SemiBold</c>.</param>
    /// <exception cref="ArgumentException">The library carries no such font.</exception>
    public static TrueTypeFont Open(string name) => s_read.GetOrAdd(name, Read);

    private static TrueTypeFont Read(string name)
    {
        using var file = typeof(EmbeddedFont).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new ArgumentException($"The library carries no font '{name}'.", nameof(name));
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return TrueTypeFont.Read(bytes);
    }
}
