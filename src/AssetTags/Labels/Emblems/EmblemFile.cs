using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace AssetTags.Labels.Emblems;

/// <summary>Reads an emblem from SVG: filled paths, rectangles, circles and polygons. What else would draw is refused by name.</summary>
/// <remarks>https://www.w3.org/TR/SVG11/: 8 (paths), 9 (basic shapes), 11.3 (fill). No DTD, nothing is fetched, nothing is run.</remarks>
public static class EmblemFile
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>The most steps of all shapes together.</summary>
    public const int MostSteps = 4000;

    private const int DeepestGroup = 16;

    private static readonly HashSet<string> s_silent = ["title", "desc", "metadata"];

    private static readonly HashSet<string> s_harmless = ["id", "version", "width", "height", "viewBox", "fill", "fill-rule", "stroke", "preserveAspectRatio", "baseProfile", "role"];

    /// <summary>Reads an SVG document.</summary>
    /// <returns>The emblem, or why it is none and what would be right.</returns>
    public static (Emblem? Emblem, Phrase? Fault) Read(Stream svg)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes };
            using var reader = XmlReader.Create(svg, settings);
            var root = XDocument.Load(reader).Root!;
            RequireKnown(root.Name.LocalName == "svg", $"<{root.Name.LocalName}>");
            var box = BoxOf(root);
            var shapes = new List<EmblemShape>();
            Collect(root, isEvenOdd: false, shapes, DeepestGroup);
            Require(shapes.Count > 0, new("немає жодної фігури", "there is no shape"));
            Require(shapes.Sum(shape => shape.Path.Count) <= MostSteps, new($"понад {MostSteps} точок: спростіть малюнок", $"over {MostSteps} points: simplify the drawing"));
            return (new Emblem(box[0], box[1], box[2], box[3], shapes), null);
        }
        catch (XmlException wrong)
        {
            return (null, new($"це не SVG, який можна читати: помилка в рядку {wrong.LineNumber} (посилання назовні й DTD не дозволено)", $"this is no SVG that can be read: a mistake in line {wrong.LineNumber} (outside references and a DTD are not allowed)"));
        }
        catch (EmblemFault fault)
        {
            return (null, fault.Phrase);
        }
    }

    internal static void Require(bool isRight, Phrase otherwise)
    {
        if (!isRight)
        {
            throw new EmblemFault(otherwise);
        }
    }

    private static void RequireKnown(bool isKnown, string part) => Require(isKnown, new(
        $"{part} тут не можна: лише заливка одним кольором, path, rect, circle, polygon і g; перетворіть усе на контури",
        $"{part} cannot be used here: only fills of one colour, path, rect, circle, polygon and g; convert everything to paths"));

    private static double[] BoxOf(XElement root)
    {
        var box = root.Attribute("viewBox") is { } given
            ? PathData.Numbers(given.Value)
            : [0, 0, EmblemShapes.Number(root, "width"), EmblemShapes.Number(root, "height")];
        Require(box.Length == 4 && box[2] > 0 && box[3] > 0 && box.All(number => Math.Abs(number) < 1e6), new(
            "потрібен viewBox із чотирьох чисел", "a viewBox of four numbers is needed"));
        return box;
    }

    private static void Collect(XElement parent, bool isEvenOdd, List<EmblemShape> shapes, int depth)
    {
        RequireKnown(depth > 0, "<g>…<g>");
        var rule = FillRule(parent, isEvenOdd);
        foreach (var element in parent.Elements().Where(e => e.Name.Namespace == parent.Name.Namespace && !IsSilent(e)))
        {
            if (element.Name.LocalName == "g")
            {
                Collect(element, rule, shapes, depth - 1);
                continue;
            }

            var path = EmblemShapes.Of(element, out var own);
            RequireKnown(path is not null, $"<{element.Name.LocalName}>");
            var shape = new EmblemShape(path!, FillRule(element, rule, own));
            if (element.Attribute("fill")?.Value.Trim() != "none")
            {
                shapes.Add(shape);
            }
        }
    }

    private static bool IsSilent(XElement element)
        => s_silent.Contains(element.Name.LocalName) || (element.Name.LocalName == "defs" && !element.HasElements);

    // Looks at all attributes on the way: one that would change the drawing and is not known here must not be overlooked.
    private static bool FillRule(XElement element, bool inherited, params string[] own)
    {
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.NamespaceName.Length == 0))
        {
            var name = attribute.Name.LocalName;
            RequireKnown(s_harmless.Contains(name) || own.Contains(name), name + "=");
            RequireKnown(name != "stroke" || attribute.Value.Trim() == "none", "stroke=");
            RequireKnown(name != "fill" || !IsWhite(attribute.Value), $"fill=\"{attribute.Value}\"");
        }

        return element.Attribute("fill-rule")?.Value.Trim() is { } rule ? rule == "evenodd" : inherited;
    }

    private static bool IsWhite(string colour)
        => colour.Trim().ToLower(CultureInfo.InvariantCulture) is "white" or "#fff" or "#ffffff" || colour.Contains("url", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What is wrong with an emblem's file, on its way to <see cref="EmblemFile.Read"/>.</summary>
internal sealed class EmblemFault(Phrase phrase) : Exception(phrase.En)
{
    public Phrase Phrase => phrase;
}
