namespace AssetTags.Pdf;

/// <summary>Writes a PDF 1.7 document page by page, to a stream that need not seek.</summary>
/// <remarks>
/// Memory does not grow with pages but for twenty bytes a page (where its objects lie). The same pages and
/// <see cref="PdfInfo"/> give the same bytes. Nothing is scaled by a viewer that honours <c>PrintScaling</c>.
/// Not for several threads at once. Structure: ISO 32000-1, 7.5.
/// </remarks>
public sealed class PdfWriter : IDisposable
{
    private readonly PdfObjects _objects;
    private readonly PdfInfo _info;
    private readonly int _catalog;
    private readonly PdfPageTree _pages;
    private readonly int _resources;
    private readonly SortedDictionary<string, (TrueTypeFont Font, GlyphSet Glyphs)> _fonts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SpotInk> _spots = new(StringComparer.Ordinal);

    /// <summary>Begins a document; nothing is written yet.</summary>
    public PdfWriter(Stream output, PdfInfo info)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(info);
        _info = info;
        _objects = new PdfObjects(output);
        _catalog = _objects.Reserve();
        _pages = new PdfPageTree(_objects);
        _resources = _objects.Reserve();
    }

    /// <summary>Pages written so far.</summary>
    public int PageCount => _pages.Count;

    /// <summary>Writes one page; the page may be disposed of afterwards.</summary>
    public async Task AddPageAsync(PdfPage page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(page);
        foreach (var (font, glyphs) in page.Glyphs)
        {
            Join(font, glyphs);
        }

        foreach (var spot in page.Spots)
        {
            _spots[spot.Name] = spot;
        }

        var content = _objects.Reserve();
        _objects.WriteStream(content, "", page.Content.Span);
        var (number, parent) = _pages.Add();
        var entries = _objects.Begin(number).Add($"<</Type/Page/Parent {parent} 0 R/Resources {_resources} 0 R/Contents {content} 0 R/MediaBox[0 0 ")
            .Add(page.Width).Add(page.Height).Add("]");
        if (page.Bleed > 0)
        {
            entries.Add("/BleedBox[0 0 ").Add(page.Width).Add(page.Height).Add("]/TrimBox[").Add(page.Bleed).Add(page.Bleed)
                .Add(page.Width - page.Bleed).Add(page.Height - page.Bleed).Add("]");
        }

        entries.Add(">>");
        _objects.End();
        await _objects.FlushAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes what the pages refer to, and the end of the file. The stream stays open.</summary>
    /// <exception cref="InvalidOperationException">The document has no page; a PDF needs one.</exception>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        if (PageCount == 0)
        {
            throw new InvalidOperationException("A PDF document needs at least one page.");
        }

        _pages.Finish();
        WriteResources();
        WriteCatalog();
        _objects.WriteEnd(_catalog, WriteInfo());
        await _objects.FlushAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Gives the buffer back; does not close the stream.</summary>
    public void Dispose() => _objects.Dispose();

    private void Join(TrueTypeFont font, GlyphSet glyphs)
    {
        if (!_fonts.TryGetValue(font.PostScriptName, out var known))
        {
            _fonts[font.PostScriptName] = known = (font, new GlyphSet());
        }

        known.Glyphs.Join(glyphs);
    }

    private void WriteResources()
    {
        var entries = _fonts.Select(entry => $"/{entry.Key} {PdfFontObjects.Write(_objects, entry.Value.Font, entry.Value.Glyphs)} 0 R").ToList();
        var resources = _objects.Begin(_resources).Add($"<</ProcSet[/PDF/Text]/Font<<{string.Concat(entries)}>>");
        if (_spots.Count > 0)
        {
            resources.Add("/ColorSpace<<");
            foreach (var ink in _spots.Values)
            {
                resources.Add($"/{ink.Name}[/Separation/{ink.Name}/DeviceRGB<</FunctionType 2/Domain[0 1]/N 1/C0[1 1 1]/C1[")
                    .Add(ink.Red).Add(ink.Green).Add(ink.Blue).Add("]>>]");
            }

            resources.Add(">>");
        }

        resources.Add(">>");
        _objects.End();
    }

    private void WriteCatalog()
    {
        _objects.Begin(_catalog).Add($"<</Type/Catalog/Pages {_pages.Root} 0 R/Lang ").AddText(_info.Language)
            .Add("/ViewerPreferences<</PrintScaling/None/DisplayDocTitle true>>>>");
        _objects.End();
    }

    private int WriteInfo()
    {
        var number = _objects.Reserve();
        var info = _objects.Begin(number).Add("<</Title ").AddText(_info.Title).Add("/Creator ").AddText(_info.Creator)
            .Add("/Producer ").AddText(_info.Creator);
        if (_info.Created is { } created)
        {
            info.Add($"/CreationDate(D:{created.UtcDateTime:yyyyMMddHHmmss}Z)");
        }

        info.Add(">>");
        _objects.End();
        return number;
    }
}
