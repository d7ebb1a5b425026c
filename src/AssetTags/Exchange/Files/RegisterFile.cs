using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Files;

/// <summary>An open register table, CSV or XLSX: what was detected about it, and its rows as a stream.</summary>
/// <remarks>Memory does not grow with the file, except for the shared texts of a workbook. Not for two threads at once.</remarks>
public sealed class RegisterFile : IDisposable
{
    private readonly RowSource _source;
    private readonly Queue<RegisterRow> _pending;

    internal RegisterFile(RowSource source, HeaderSearch found)
    {
        (_source, _pending, Header) = (source, found.Pending, found.Header);
        Issues = [.. found.Notes, .. found.Header.Issues];
    }

    /// <summary>What the file is, told from its content.</summary>
    public RegisterFormat Format => SheetName is null ? RegisterFormat.Csv : RegisterFormat.Xlsx;

    /// <summary>The encoding of a CSV, to show: <c>UTF-8</c>, <c>UTF-8 (BOM)</c>, <c>UTF-16</c>, <c>Windows-1251</c>; else <see langword="null"/>.</summary>
    public string? EncodingName { get; internal init; }

    /// <summary>The delimiter of a CSV; else <see langword="null"/>.</summary>
    public char? Delimiter { get; internal init; }

    /// <summary>The sheet of a workbook; else <see langword="null"/>.</summary>
    public string? SheetName { get; internal init; }

    /// <summary>Which table it is and what its columns hold.</summary>
    public RegisterHeader Header { get; }

    /// <summary>What there is to say about the file as a whole: skipped rows, other sheets, the header.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; internal init; }

    /// <summary>How much of it was read so far, 0 to 1; <see langword="null"/> when that cannot be told.</summary>
    public double? ReadPart => _source.ReadPart;

    /// <summary>Opens a file and understands its header.</summary>
    /// <param name="path">The file; other programs may have it open.</param>
    /// <param name="options">What need not be detected; nothing by default.</param>
    /// <returns>The open file, to be disposed, or the reason why it cannot be read.</returns>
    public static RegisterOpening Open(string path, RegisterFileOptions? options = null)
    {
        try
        {
            return new RegisterOpening.Opened(RegisterFileOpening.Open(path, options ?? new RegisterFileOptions()));
        }
        catch (FileRefusal refusal)
        {
            return new RegisterOpening.Refused(refusal.Issue);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return RegisterOpening.Refuse("file.missing", $"Файлу «{path}» немає: перевірте назву й теку.", $"There is no file “{path}”: check its name and folder.");
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return RegisterOpening.Refuse("file.unreadable", $"Файл «{path}» не відкривається: можливо, це тека, бракує прав або його зайняла інша програма.", $"The file “{path}” cannot be opened: perhaps it is a folder, permission is lacking, or another program holds it.");
        }
    }

    /// <summary>
    /// The rows below the header, blank ones left out, once. A file damaged further down ends with a row that has a
    /// <see cref="RegisterRow.Fault"/>.
    /// </summary>
    public IEnumerable<RegisterRow> ReadRows()
    {
        while (TryNext(out var row))
        {
            if (row.Fault is not null || !RowSource.IsBlank(row.Cells))
            {
                yield return row;
            }

            if (row.Fault is not null)
            {
                yield break;
            }
        }
    }

    /// <summary>The rows, understood, each with its issues; repeated assets are found as well.</summary>
    /// <param name="leftOut">Lines that count for nothing; they take no other's place.</param>
    public IEnumerable<AssetRow> ReadAssets(IReadOnlySet<int>? leftOut = null)
    {
        var reader = new AssetRowReader(Header);
        var repeated = new RepeatedRows();
        foreach (var row in ReadRows())
        {
            var read = reader.Read(row);

            // A row that cannot be imported takes no other's place.
            yield return !read.HasErrors && leftOut?.Contains(read.Line) != true && repeated.Check(read, out var earlier) is { } issue ? read.With(issue, earlier) : read;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _source.Dispose();

    private bool TryNext(out RegisterRow row)
    {
        if (_pending.TryDequeue(out row))
        {
            return true;
        }

        try
        {
            return _source.TryRead(out row);
        }
        catch (FileRefusal fault)
        {
            row = new RegisterRow(fault.Issue.Line, [], fault.Issue);
            return true;
        }
    }
}

/// <summary>The formats of register tables.</summary>
public enum RegisterFormat
{
    /// <summary>Text with delimiters.</summary>
    Csv,

    /// <summary>A workbook, Office Open XML.</summary>
    Xlsx,
}
