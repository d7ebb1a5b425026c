namespace AssetTags.Pdf;

/// <summary>Which pages a document has, in groups, so that a viewer finds page 4000 without reading 3999 others.</summary>
internal sealed class PdfPageTree(PdfObjects objects)
{
    private const int PagesInGroup = 256;

    private readonly List<int> _groups = [];
    private readonly List<int> _group = [];

    /// <summary>The object that holds the groups.</summary>
    public int Root { get; } = objects.Reserve();

    public int Count { get; private set; }

    /// <summary>Reserves the next page's object, and writes the group before it once that is full.</summary>
    public (int Number, int Parent) Add()
    {
        if (_group.Count == PagesInGroup)
        {
            CloseGroup();
        }

        if (_group.Count == 0)
        {
            _groups.Add(objects.Reserve());
        }

        _group.Add(objects.Reserve());
        Count++;
        return (_group[^1], _groups[^1]);
    }

    public void Finish()
    {
        CloseGroup();
        objects.Begin(Root).Add($"<</Type/Pages/Count {Count}/Kids[{References(_groups)}]>>");
        objects.End();
    }

    private void CloseGroup()
    {
        objects.Begin(_groups[^1]).Add($"<</Type/Pages/Parent {Root} 0 R/Count {_group.Count}/Kids[{References(_group)}]>>");
        objects.End();
        _group.Clear();
    }

    private static string References(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => $"{number} 0 R"));
}
