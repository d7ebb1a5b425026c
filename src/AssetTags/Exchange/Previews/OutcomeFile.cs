namespace AssetTags.Exchange.Previews;

/// <summary>Rows of one fate in a file of their own, one JSON a line, so that memory does not grow with them.</summary>
public sealed class OutcomeFile : IDisposable
{
    /// <summary>How many rows a page has.</summary>
    public const int PageSize = 50;

    private readonly string _path;

    // Where each page begins.
    private readonly List<long> _pages = [];
    private FileStream? _writing;

    internal OutcomeFile(string path) => _path = path;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many pages they fill.</summary>
    public int Pages => _pages.Count;

    /// <summary>One page of rows, in the order of the file.</summary>
    /// <param name="page">From 0; beyond the last there are none.</param>
    public IReadOnlyList<RowOutcome> Page(int page)
        => page < 0 || page >= _pages.Count ? [] : [.. Lines(_pages[page]).Take(PageSize).Select(l => ImportTrace.Read(l))];

    /// <summary>All rows, one after the other.</summary>
    public IEnumerable<RowOutcome> All() => Lines(0).Select(l => ImportTrace.Read(l));

    internal void Clear()
    {
        _writing?.Dispose();
        _writing = new FileStream(_path, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024);
        _pages.Clear();
        Count = 0;
    }

    internal void Add(byte[] json)
    {
        if (Count++ % PageSize == 0)
        {
            _pages.Add(_writing!.Position);
        }

        _writing!.Write(json);
        _writing.WriteByte((byte)'\n');
    }

    /// <summary>Ends the writing; what was written can be read still.</summary>
    public void Dispose()
    {
        _writing?.Dispose();
        _writing = null;
    }

    internal void Delete() => File.Delete(_path);

    /// <summary>What the rows of some lines add to the sum of an import.</summary>
    internal UInt128 SumOf(IReadOnlySet<int> lines)
    {
        UInt128 sum = 0;
        foreach (var json in lines.Count == 0 ? [] : Lines(0))
        {
            sum += lines.Contains(ImportTrace.Read(json).Line) ? ImportTrace.SumOf(json) : 0;
        }

        return sum;
    }

    // JSON has no line break of its own.
    private IEnumerable<byte[]> Lines(long from)
    {
        if (!File.Exists(_path))
        {
            yield break;
        }

        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024);
        file.Position = from;
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            yield return System.Text.Encoding.UTF8.GetBytes(line);
        }
    }
}
