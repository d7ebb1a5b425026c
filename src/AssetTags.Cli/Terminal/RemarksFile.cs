using System.Globalization;
using System.Text;
using CsvHelper;

namespace AssetTags.Cli.Terminal;

/// <summary>The CSV of an import's remarks: its headings, and how to know one that was written before.</summary>
internal static class RemarksFile
{
    private static readonly Phrase[] s_headings =
        [new("рядок", "line"), new("стовпець", "column"), new("значення", "value"), new("вага", "severity"), new("код", "code"), new("що не так", "what is wrong")];

    /// <summary>Why remarks must not take the place of what is there: it is something else.</summary>
    public static Phrase? WhyNot(string path)
        => !File.Exists(path) || IsEmptyOrRemarks(path) ? null : new(
            $"Файл «{Screen.Brief(path)}» уже є, і це не зауваження імпорту. Щоб нічого не затерти, назвіть інший файл.",
            $"There is a file '{Screen.Brief(path)}' already, and it holds no remarks of an import. Name another file, so that nothing is overwritten.");

    public static CsvWriter Create(Screen screen, string path)
    {
        // With a byte-order mark: people open this file in Excel.
        var csv = new CsvWriter(new StreamWriter(path, append: false, new UTF8Encoding(true)), CultureInfo.InvariantCulture);
        foreach (var heading in s_headings)
        {
            csv.WriteField(screen.In(heading));
        }

        csv.NextRecord();
        return csv;
    }

    private static bool IsEmptyOrRemarks(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> start = stackalloc byte[256];
        ReadOnlySpan<byte> read = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        var text = read.StartsWith(Encoding.UTF8.Preamble) ? read[Encoding.UTF8.Preamble.Length..] : read;
        return read.IsEmpty || text.StartsWith(HeadingLine(Language.Ukrainian)) || text.StartsWith(HeadingLine(Language.English));
    }

    private static byte[] HeadingLine(Language language)
        => Encoding.UTF8.GetBytes(string.Join(',', s_headings.Select(h => h.In(language))));
}
