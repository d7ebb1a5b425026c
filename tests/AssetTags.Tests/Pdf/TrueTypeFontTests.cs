using System.Text;
using AssetTags.Pdf;

namespace AssetTags.Tests.Pdf;

public class TrueTypeFontTests
{
    private static readonly string[] s_faces =
    [
        "NotoSans-Regular", "NotoSans-Medium", "NotoSans-SemiBold",
        "NotoSans-Condensed", "NotoSans-CondensedMedium", "NotoSans-CondensedSemiBold", "NotoSansMono-SemiBold",
    ];

    [TestCaseSource(nameof(s_faces))]
    public void Every_face_shows_the_whole_Ukrainian_alphabet_and_its_signs(string face)
    {
        var font = EmbeddedFont.Open(face);

        var missing = "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя’«»№₴€…–—×°²³0123456789ABCxyz.,:;()/-\u00A0"
            .EnumerateRunes().Where(c => font.GlyphOf(c) == 0);

        Assert.That(missing, Is.Empty);
    }

    [TestCaseSource(nameof(s_faces))]
    public void No_two_characters_of_a_face_share_a_glyph_so_copied_text_is_right(string face)
    {
        var font = EmbeddedFont.Open(face);

        Assert.That(font.Characters.GroupBy(pair => pair.Value).Where(shared => shared.Count() > 1), Is.Empty);
    }

    [Test]
    public void Reads_the_numbers_of_the_face()
    {
        var font = EmbeddedFont.Open("NotoSans-SemiBold");

        Assert.Multiple(() =>
        {
            Assert.That(font.PostScriptName, Is.EqualTo("NotoSans-SemiBold"));
            Assert.That(font.UnitsPerEm, Is.EqualTo(1000));
            Assert.That(font.CapHeight, Is.EqualTo(714));
            Assert.That(font.Weight, Is.EqualTo(600));
            Assert.That(font.InkOf(font.GlyphOf(new Rune('Н'))).Top, Is.EqualTo(714));
            Assert.That(font.AdvanceOf(font.GlyphOf(new Rune(' '))), Is.EqualTo(260));
        });
    }

    [Test]
    public void Digits_and_capitals_of_the_code_face_are_equally_wide()
    {
        var font = EmbeddedFont.Open("NotoSansMono-SemiBold");

        Assert.That("0123456789ABCDEFGHJKMNPQRSTVWXYZ-".EnumerateRunes().Select(c => font.AdvanceOf(font.GlyphOf(c))).Distinct().ToList(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_character_the_face_lacks_has_glyph_0()
    {
        Assert.That(EmbeddedFont.Open("NotoSans-Regular").GlyphOf(new Rune(0x1F600)), Is.Zero);
    }

    [Test]
    public void Refuses_bytes_that_are_no_font_or_only_half_of_one()
    {
        using var whole = typeof(EmbeddedFont).Assembly.GetManifestResourceStream("Fonts/NotoSans-Regular.ttf")!;
        var half = new byte[400];
        whole.ReadExactly(half);

        Assert.Multiple(() =>
        {
            Assert.That(() => TrueTypeFont.Read("not a font at all"u8.ToArray()), Throws.TypeOf<FormatException>());
            Assert.That(() => TrueTypeFont.Read(half), Throws.TypeOf<FormatException>());
            Assert.That(() => EmbeddedFont.Open("NoSuchFace"), Throws.ArgumentException);
        });
    }
}
