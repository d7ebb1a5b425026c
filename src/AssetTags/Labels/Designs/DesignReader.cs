using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AssetTags.Labels.Designs;

/// <summary>Reads a design that a person wrote, and names every mistake rather than the first.</summary>
public sealed class DesignReader
{
    private readonly List<Phrase> _faults = [];

    private DesignReader()
    {
    }

    /// <summary>Reads one design.</summary>
    /// <param name="json">The JSON of one object, as <see cref="DesignJson.Write"/> gives it; comments are passed over.</param>
    /// <returns>The design, or <see langword="null"/> with what is wrong and what would be right.</returns>
    public static (LabelDesign? Design, IReadOnlyList<Phrase> Faults) Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new DesignReader();
        if (!reader.IsWellFormed(json))
        {
            return (null, reader._faults);
        }

        var design = JsonSerializer.Deserialize<LabelDesign>(json, DesignJson.Options)!;
        var faults = DesignCheck.FaultsOf(design);
        return faults.Count == 0 ? (design, []) : (null, faults);
    }

    private bool IsWellFormed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            Walk(document.RootElement, typeof(LabelDesign), "");
        }
        catch (JsonException broken)
        {
            _faults.Add(new(
                $"Це не JSON: рядок {broken.LineNumber + 1}, знак {broken.BytePositionInLine + 1}. Зразок: assettags labels designs show office-70x37",
                $"This is no JSON: line {broken.LineNumber + 1}, character {broken.BytePositionInLine + 1}. For a sample: assettags labels designs show office-70x37"));
        }

        return _faults.Count == 0;
    }

    private void Walk(JsonElement element, Type type, string path)
    {
        var info = DesignJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        switch (info.Kind, element.ValueKind)
        {
            case (JsonTypeInfoKind.Object, JsonValueKind.Object):
                WalkObject(element, info, path);
                break;
            case (JsonTypeInfoKind.Enumerable, JsonValueKind.Array):
                var i = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Walk(item, info.ElementType!, $"{path}[{i++}]");
                }

                break;
            case (JsonTypeInfoKind.Object or JsonTypeInfoKind.Enumerable, _):
                var (uk, en) = info.Kind == JsonTypeInfoKind.Object ? ("об’єкт {…}", "an object {…}") : ("список […]", "a list […]");
                _faults.Add(new($"{Place(path).Uk}: тут потрібен {uk}.", $"{Place(path).En}: {en} is needed here."));
                break;
            default:
                WalkValue(element, info.Type, path);
                break;
        }
    }

    private void WalkObject(JsonElement element, JsonTypeInfo info, string path)
    {
        var given = new HashSet<JsonPropertyInfo>();
        foreach (var member in element.EnumerateObject())
        {
            var property = info.Properties.FirstOrDefault(p => p.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase));
            if (property is null)
            {
                var guess = NearestWord.Of(member.Name, info.Properties.Select(p => p.Name));
                _faults.Add(new(
                    $"{Place(path).Uk}: невідоме «{member.Name}»{(guess is null ? "." : $" — чи не «{guess}»?")}",
                    $"{Place(path).En}: unknown '{member.Name}'{(guess is null ? "." : $" - is it '{guess}'?")}"));
            }
            else if (!given.Add(property))
            {
                _faults.Add(new($"{Place(path).Uk}: «{property.Name}» стоїть двічі.", $"{Place(path).En}: '{property.Name}' stands twice."));
            }
            else
            {
                Walk(member.Value, property.PropertyType, path.Length == 0 ? property.Name : $"{path}.{property.Name}");
            }
        }

        foreach (var missing in info.Properties.Where(p => IsNeeded(p) && !given.Contains(p)))
        {
            _faults.Add(new($"{Place(path).Uk}: бракує «{missing.Name}».", $"{Place(path).En}: '{missing.Name}' is missing."));
        }
    }

    private void WalkValue(JsonElement element, Type type, string path)
    {
        try
        {
            element.Deserialize(type, DesignJson.Options);
        }
        catch (JsonException)
        {
            var allowed = type.IsEnum ? Enum.GetNames(type).Select(name => type == typeof(Symbols.QrLevel) ? name : JsonNamingPolicy.CamelCase.ConvertName(name)) : [];
            var (uk, en) = type.IsEnum ? ("одне з: " + string.Join(", ", allowed), "one of: " + string.Join(", ", allowed))
                : type == typeof(LabelInk) ? ("колір як \"#0b3a75\"", "a colour as \"#0b3a75\"")
                : type == typeof(string) ? ("текст у лапках", "text in quotes")
                : type == typeof(bool) ? ("true або false", "true or false")
                : type == typeof(int) ? ("ціле число", "a whole number") : ("число", "a number");
            _faults.Add(new($"{Place(path).Uk}: {element.GetRawText()} не годиться, потрібно {uk}.", $"{Place(path).En}: {element.GetRawText()} will not do; give {en}."));
        }
    }

    private static bool IsNeeded(JsonPropertyInfo property)
        => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false };

    private static Phrase Place(string path) => path.Length == 0 ? new("макет", "the design") : new(path, path);
}
