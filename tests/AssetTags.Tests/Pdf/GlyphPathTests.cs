using System.Text;
using AssetTags.Pdf;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Pdf;

/// <summary>Outlines as paths: what the font file itself says of its glyphs must hold of them.</summary>
public class GlyphPathTests
{
    [Test]
    public void The_curves_of_every_glyph_fill_exactly_the_box_that_the_font_gives_it(
        [Values("NotoSans-Regular", "NotoSans-CondensedSemiBold", "NotoSansMono-SemiBold")] string name)
    {
        var font = EmbeddedFont.Open(name);
        Assert.Multiple(() =>
        {
            for (ushort glyph = 0; glyph < font.GlyphCount; glyph++)
            {
                var ink = font.InkOf(glyph);
                var points = Flat(font.PathOf(glyph)).ToList();
                var box = points.Count == 0 ? default : new GlyphInk(
                    (int)Math.Round(points.Min(p => p.X)), (int)Math.Round(points.Min(p => p.Y)), (int)Math.Round(points.Max(p => p.X)), (int)Math.Round(points.Max(p => p.Y)));
                Assert.That(
                    Math.Max(Math.Max(Math.Abs(box.Left - ink.Left), Math.Abs(box.Right - ink.Right)), Math.Max(Math.Abs(box.Bottom - ink.Bottom), Math.Abs(box.Top - ink.Top))),
                    Is.LessThanOrEqualTo(2), $"glyph {glyph}: {box} instead of {ink}");
            }
        });
    }

    [TestCase("Ї", 3)]
    [TestCase("О", 2)]
    [TestCase("Т", 1)]
    [TestCase(" ", 0)]
    public void A_letter_has_its_contours_and_each_is_closed(string letter, int contours)
    {
        var font = EmbeddedFont.Open("NotoSans-SemiBold");

        var path = font.PathOf(font.GlyphOf(Rune.GetRuneAt(letter, 0)));

        Assert.That(path.Count(s => s.Verb == PathVerb.Move), Is.EqualTo(contours));
        Assert.That(path.Count(s => s.Verb == PathVerb.Close), Is.EqualTo(contours));
    }

    [Test]
    public async Task Text_as_paths_looks_like_the_same_text_set_in_the_font()
    {
        const int dpi = 600;
        const string text = "Ґанок Їжак Щука №4";
        using var folder = new TemporaryFolder();
        var font = EmbeddedFont.Open("NotoSans-SemiBold");
        await WriteAsync(folder["set.pdf"], page => page.Text(font, 24, 10, 20, text));
        await WriteAsync(folder["drawn.pdf"], page => Draw(page, font, 24, 10, 20, text));

        var (set, drawn) = (await GrayImage.RenderAsync(folder["set.pdf"], dpi), await GrayImage.RenderAsync(folder["drawn.pdf"], dpi));

        // Poppler puts the font’s large glyphs on whole pixels, so edges may lie half a pixel apart.
        var different = Enumerable.Range(0, set.Width * set.Height).Count(i => Math.Abs(set[i % set.Width, i / set.Width] - drawn[i % set.Width, i / set.Width]) > 100);
        var inked = Enumerable.Range(0, set.Width * set.Height).Count(i => set[i % set.Width, i / set.Width] < 128);
        Assert.That(inked, Is.GreaterThan(30_000));
        Assert.That(different, Is.LessThan(inked / 12));
    }

    private static async Task WriteAsync(string path, Action<PdfPage> draw)
    {
        await using var file = File.Create(path);
        using var writer = new PdfWriter(file, new PdfInfo("test", "uk-UA"));
        using var page = new PdfPage(300, 60);
        draw(page);
        await writer.AddPageAsync(page, default);
        await writer.FinishAsync(default);
    }

    private static void Draw(PdfPage page, TrueTypeFont font, double size, double x, double y, string text)
    {
        var scale = size / font.UnitsPerEm;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune);
            var (left, baseline) = (x, y);
            page.Path(font.PathOf(glyph).Select(step => step.Map(scale, 0, 0, scale, left, baseline)));
            x += font.AdvanceOf(glyph) * scale;
        }

        page.Fill();
    }

    private static IEnumerable<(double X, double Y)> Flat(IEnumerable<PathStep> path)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var step in path.Where(s => s.Verb != PathVerb.Close))
        {
            for (var i = 0; step.Verb == PathVerb.Quadratic && i < 32; i++)
            {
                var t = i / 32.0;
                yield return (At(t, x, step.X1, step.X), At(t, y, step.Y1, step.Y));
            }

            (x, y) = (step.X, step.Y);
            yield return (x, y);
        }
    }

    private static double At(double t, double from, double control, double to)
        => ((1 - t) * (1 - t) * from) + (2 * t * (1 - t) * control) + (t * t * to);
}
