namespace AssetTags.Pdf;

/// <summary>One page being drawn: black shapes and text.</summary>
/// <remarks>
/// Lengths are points (1/72 inch), x from the left edge, y from the <b>bottom</b> edge. Pages know nothing of the document,
/// so several threads may draw several pages; one page belongs to one thread. Shapes drawn after each other cover each other.
/// Operators: ISO 32000-1, 8 and 9.
/// </remarks>
public sealed class PdfPage : IDisposable
{
    private readonly ByteSink _content = new();
    private readonly Dictionary<TrueTypeFont, GlyphSet> _glyphs = [];
    private readonly HashSet<SpotInk> _spots = [];
    private Deflated? _deflated;

    /// <summary>Begins an empty page.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side is not between 3 and 14 400 points, as ISO 32000-1, annex C, allows.</exception>
    public PdfPage(double width, double height)
    {
        Width = Checked(width, nameof(width));
        Height = Checked(height, nameof(height));
    }

    /// <summary>The page's width in points.</summary>
    public double Width { get; }

    /// <summary>The page's height in points.</summary>
    public double Height { get; }

    /// <summary>How much is cut away on every side once it is printed, in points: the bleed (ISO 32000-1, 14.11.2); 0 for a page as it is.</summary>
    public double Bleed { get; init; }

    internal IReadOnlyDictionary<TrueTypeFont, GlyphSet> Glyphs => _glyphs;

    internal IReadOnlyCollection<SpotInk> Spots => _spots;

    internal ReadOnlyMemory<byte> Content => (_deflated ??= Deflated.Of(_content.Written.Span)).Written;

    private ByteSink Open => _deflated is null ? _content : throw new InvalidOperationException("The page is sealed; nothing can be drawn on it any more.");

    /// <summary>Saves the state and maps what follows: x' = a·x + c·y + e, y' = b·x + d·y + f; until <see cref="Pop"/>.</summary>
    public void Push(double a, double b, double c, double d, double e, double f)
        => Open.Add("q "u8).AddFine(a).AddFine(b).AddFine(c).AddFine(d).Add(e).Add(f).Add("cm\n"u8);

    /// <summary>Returns to the state before the last <see cref="Push"/>.</summary>
    public void Pop() => Open.Add("Q\n"u8);

    /// <summary>Adds a rectangle to the path; <see cref="Fill"/> or <see cref="Stroke"/> makes it seen.</summary>
    public void Rectangle(double x, double y, double width, double height)
        => Open.Add(x).Add(y).Add(width).Add(height).Add("re\n"u8);

    /// <summary>Adds a line to the path; <see cref="Stroke"/> makes it seen.</summary>
    public void Line(double fromX, double fromY, double toX, double toY)
        => Open.Add(fromX).Add(fromY).Add("m "u8).Add(toX).Add(toY).Add("l\n"u8);

    /// <summary>Adds contours to the path; <see cref="Fill"/> or <see cref="Stroke"/> makes them seen.</summary>
    /// <param name="steps">Contours in points, each begun by a <see cref="PathVerb.Move"/>.</param>
    public void Path(IEnumerable<PathStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var (x, y) = (0.0, 0.0);
        foreach (var step in steps)
        {
            AddStep(Open, step, x, y);
            (x, y) = step.Verb == PathVerb.Close ? (x, y) : (step.X, step.Y);
        }
    }

    /// <summary>Fills the path with the present colour, by the non-zero winding rule, and begins a new one.</summary>
    public void Fill() => Open.Add("f\n"u8);

    /// <summary>Fills the path with the present colour, leaving what lies inside twice, and begins a new one.</summary>
    public void FillEvenOdd() => Open.Add("f*\n"u8);

    /// <summary>Draws the path as lines and begins a new one.</summary>
    /// <param name="width">The lines' width in points.</param>
    public void Stroke(double width) => Open.Add(width).Add("w S\n"u8);

    /// <summary>Sets the colour of fills and text, and of lines.</summary>
    /// <param name="gray">0 is black, 1 is white.</param>
    public void Ink(double gray) => Open.Add(gray).Add("g "u8).Add(gray).Add("G\n"u8);

    /// <summary>Sets the colour of fills and text, and of lines, in the device's red, green and blue: each 0 to 1.</summary>
    public void Ink(double red, double green, double blue)
        => Open.Add(red).Add(green).Add(blue).Add("rg "u8).Add(red).Add(green).Add(blue).Add("RG\n"u8);

    /// <summary>Sets the colour of lines to an ink of its own name, such as the one that marks where to cut.</summary>
    public void LineInk(SpotInk ink)
    {
        ArgumentNullException.ThrowIfNull(ink);
        _spots.Add(ink);
        Open.Add("/").Add(ink.Name).Add(" CS 1 SCN\n"u8);
    }

    /// <summary>Writes one line of text.</summary>
    /// <param name="font">The font; it is embedded with the glyphs used.</param>
    /// <param name="size">Points to the em.</param>
    /// <param name="x">Where the first glyph's origin lies.</param>
    /// <param name="y">The baseline.</param>
    /// <param name="text">Text whose characters the font has, drawn one glyph each, from left to right.</param>
    /// <param name="tracking">Points added after every glyph.</param>
    /// <exception cref="ArgumentException">The font has no glyph for a character; see <see cref="TrueTypeFont.GlyphOf"/>.</exception>
    public void Text(TrueTypeFont font, double size, double x, double y, ReadOnlySpan<char> text, double tracking = 0)
    {
        ArgumentNullException.ThrowIfNull(font);
        var used = UsedOf(font);
        var content = Open.Add("BT /"u8).Add(font.PostScriptName).Add(" "u8).Add(size).Add("Tf "u8);
        content.Add(tracking).Add("Tc "u8).Add(x).Add(y).Add("Td <"u8);
        foreach (var character in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(character);
            if (glyph == 0)
            {
                throw new ArgumentException($"{font.PostScriptName} has no glyph for U+{character.Value:X4}.", nameof(text));
            }

            used.Add(glyph);
            content.AddHex(glyph);
        }

        content.Add("> Tj ET\n"u8);
    }

    /// <summary>Deflates the finished page now, on this thread, rather than when it is written; drawing on it afterwards is an error.</summary>
    public void Seal()
    {
        _ = Content;
        _content.Dispose();
    }

    /// <summary>Gives the page's memory back.</summary>
    public void Dispose()
    {
        _content.Dispose();
        _deflated?.Dispose();
    }

    // PDF knows curves of third degree only: one of second degree is raised (control points two thirds of the way).
    private static void AddStep(ByteSink content, PathStep step, double x, double y)
    {
        switch (step.Verb)
        {
            case PathVerb.Move:
                content.Add(step.X).Add(step.Y).Add("m\n"u8);
                break;
            case PathVerb.Line:
                content.Add(step.X).Add(step.Y).Add("l\n"u8);
                break;
            case PathVerb.Quadratic:
                content.Add(x + ((step.X1 - x) * 2 / 3)).Add(y + ((step.Y1 - y) * 2 / 3))
                    .Add(step.X + ((step.X1 - step.X) * 2 / 3)).Add(step.Y + ((step.Y1 - step.Y) * 2 / 3)).Add(step.X).Add(step.Y).Add("c\n"u8);
                break;
            case PathVerb.Cubic:
                content.Add(step.X1).Add(step.Y1).Add(step.X2).Add(step.Y2).Add(step.X).Add(step.Y).Add("c\n"u8);
                break;
            default:
                content.Add("h\n"u8);
                break;
        }
    }

    private GlyphSet UsedOf(TrueTypeFont font)
    {
        if (!_glyphs.TryGetValue(font, out var used))
        {
            _glyphs[font] = used = new GlyphSet();
        }

        return used;
    }

    private static double Checked(double side, string name)
        => side is >= 3 and <= 14_400 ? side : throw new ArgumentOutOfRangeException(name, side, "A page's side is 3 to 14 400 points.");
}
