using System.Text;
using AssetTags.Labels.Emblems;
using AssetTags.Pdf;

namespace AssetTags.Tests.Labels.Emblems;

public class EmblemFileTests
{
    [Test]
    public void Every_path_command_is_read_absolute_and_relative()
    {
        var absolute = Path("M1 2L5 2H8V6C8 7 7 8 6 8S4 9 4 7Q3 7 3 6T1 4Z");
        var relative = Path("m1,2l4 0h3v4c0 1-1 2-2 2s-2 1-2-1q-1,0-1-1t-2-2z");

        Assert.Multiple(() =>
        {
            Assert.That(relative, Is.EqualTo(absolute));
            Assert.That(absolute[5], Is.EqualTo(new PathStep(PathVerb.Cubic, 4, 7, 5, 8, 4, 9)), "S mirrors the control point before it");
            Assert.That(absolute[7], Is.EqualTo(new PathStep(PathVerb.Quadratic, 1, 4, 3, 5)), "T mirrors the control point before it");
            Assert.That(absolute[8].Verb, Is.EqualTo(PathVerb.Close));
        });
    }

    [Test]
    public void Pairs_after_a_move_are_lines_and_what_follows_a_close_begins_where_the_contour_began()
        => Assert.That(Path("M0 0 4 0 4-4z l-.5.5.5.5").Select(step => step.Verb), Is.EqualTo((PathVerb[])
            [PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Close, PathVerb.Move, PathVerb.Line, PathVerb.Line]));

    [Test]
    public void Shapes_groups_and_fill_rules_are_read_and_what_is_not_filled_is_left_out()
    {
        var (emblem, fault) = Read("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><title>Герб</title>
              <g fill-rule="evenodd"><rect x="1" y="1" width="8" height="8"/><polygon points="0,0 4,0 4,4" fill-rule="nonzero"/></g>
              <circle cx="15" cy="5" r="4"/><path d="M0 0h1v1z" fill="none"/>
            </svg>
            """);

        Assert.Multiple(() =>
        {
            Assert.That(fault, Is.Null);
            Assert.That(emblem!.Shapes.Select(shape => (shape.Path.Count, shape.IsEvenOdd)), Is.EqualTo((IEnumerable<(int, bool)>)[(5, true), (4, false), (6, false)]));
            Assert.That((emblem.Width, emblem.Height), Is.EqualTo((20.0, 10.0)));
        });
    }

    [Test]
    public void An_emblem_is_centred_in_the_square_it_is_given()
    {
        var emblem = Read("<svg viewBox='10 10 20 10'><rect x='10' y='10' width='20' height='10'/></svg>").Emblem!;

        var path = emblem.Within(100, 100, 4)[0].Path;

        Assert.That((path[0].X, path[0].Y, path[2].X, path[2].Y), Is.EqualTo((100.0, 101.0, 104.0, 103.0)));
    }

    [TestCase("<rect width='1' height='1' transform='scale(2)'/>", "transform=")]
    [TestCase("<rect width='1' height='1' rx='1'/>", "rx=")]
    [TestCase("<path d='M0 0h1v1z' style='fill:red'/>", "style=")]
    [TestCase("<path d='M0 0h1v1z' stroke='black'/>", "stroke=")]
    [TestCase("<path d='M0 0h1v1z' fill='#FFF'/>", "fill=\"#FFF\"")]
    [TestCase("<path d='M0 0h1v1z' fill='url(#g)'/>", "fill=\"url(#g)\"")]
    [TestCase("<path d='M0 0a1 1 0 0 1 2 2z'/>", "'a' (arcs)")]
    [TestCase("<path d='L0 0h1v1z'/>", "damaged")]
    [TestCase("<path d='M0 0h1v'/>", "damaged")]
    [TestCase("<path d='M0 0h1;v1z'/>", "damaged")]
    [TestCase("<path d='M0 0h1e9v1z'/>", "damaged")]
    [TestCase("<text>Г</text>", "<text>")]
    [TestCase("<image href='http://example.org/a.png'/>", "<image>")]
    [TestCase("<script>alert(1)</script>", "<script>")]
    [TestCase("<use href='#a'/>", "<use>")]
    [TestCase("", "no shape")]
    public void What_would_draw_otherwise_is_refused_by_name(string inside, string named)
    {
        var (emblem, fault) = Read($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inside}</svg>");

        Assert.That(emblem, Is.Null);
        Assert.That(fault!.Value.En, Does.Contain(named));
    }

    [TestCase("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 9 9'><title>&a;</title></svg>")]
    [TestCase("<svg viewBox='0 0 9'><rect width='1' height='1'/></svg>")]
    [TestCase("<html/>")]
    [TestCase("no svg")]
    public void What_is_no_plain_svg_is_refused(string text) => Assert.That(Read(text).Fault, Is.Not.Null);

    [Test]
    public void Files_and_drawings_have_limits()
    {
        var many = string.Concat(Enumerable.Repeat("<path d='M0 0h1v1z'/>", 1001));
        var deep = string.Concat(Enumerable.Repeat("<g>", 40)) + string.Concat(Enumerable.Repeat("</g>", 40));
        var large = "<svg viewBox='0 0 9 9'><title>" + new string('x', EmblemFile.MostBytes) + "</title></svg>";

        Assert.Multiple(() =>
        {
            Assert.That(Read($"<svg viewBox='0 0 9 9'>{many}</svg>").Fault?.En, Does.Contain("4000"));
            Assert.That(Read($"<svg viewBox='0 0 9 9'>{deep}</svg>").Fault, Is.Not.Null);
            Assert.That(Read(large).Fault, Is.Not.Null);
        });
    }

    private static IReadOnlyList<PathStep> Path(string data)
        => Read($"<svg viewBox='0 0 9 9'><path d='{data}'/></svg>") is { Emblem: { } emblem } ? emblem.Shapes[0].Path : [];

    private static (Emblem? Emblem, Phrase? Fault) Read(string svg) => EmblemFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(svg)));
}
