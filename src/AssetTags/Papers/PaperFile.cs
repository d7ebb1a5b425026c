using System.Globalization;
using System.Text;

namespace AssetTags.Papers;

/// <summary>A file somebody hands in as a document.</summary>
/// <param name="Name">Its name, as the person’s computer has it.</param>
/// <param name="Open">Opens it for reading from its beginning.</param>
public sealed record PaperFile(string Name, Func<Stream> Open)
{
    /// <summary>The greatest size, bytes.</summary>
    public const long MostBytes = 20_000_000;

    private const int LongestName = 150;
    private const string Extension = ".pdf";

    /// <summary>The name without folders, invisible and forbidden characters, and with the one ending there is.</summary>
    public string SafeName()
    {
        var last = Name[(Name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            var isPlain = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && rune.Value != Rune.ReplacementChar.Value;
            clean.Append(!isPlain ? "" : rune.Value < 128 && "\"*/:<>?\\|;%".Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());
        }

        var name = NormalText.Of(clean.ToString()).Trim(' ', '.');
        name = name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length].TrimEnd(' ', '.') : name;
        name = name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)].TrimEnd(' ', '.');
        return (name.Length == 0 ? "document" : name) + Extension;
    }
}
