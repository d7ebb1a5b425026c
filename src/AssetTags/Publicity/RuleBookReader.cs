using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AssetTags.Publicity;

/// <summary>Reads a rule book that a person wrote, and names every mistake rather than the first.</summary>
public sealed class RuleBookReader
{
    private readonly List<Phrase> _faults = [];

    private RuleBookReader()
    {
    }

    /// <summary>Reads one book.</summary>
    /// <param name="json">The JSON of one object, as <see cref="RuleBookJson.Write"/> gives it; comments are passed over.</param>
    /// <returns>The book, or <see langword="null"/> with what is wrong and what would be right.</returns>
    public static (PublicityRuleBook? Book, IReadOnlyList<Phrase> Faults) Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new RuleBookReader();
        if (!reader.IsWellFormed(json))
        {
            return (null, reader._faults);
        }

        var book = JsonSerializer.Deserialize<PublicityRuleBook>(json, RuleBookJson.Options)!;
        var faults = RuleBookCheck.FaultsOf(book);
        return faults.Count == 0 ? (book, []) : (null, faults);
    }

    private bool IsWellFormed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            Walk(document.RootElement, typeof(PublicityRuleBook), "");
        }
        catch (JsonException broken)
        {
            _faults.Add(new(
                $"Це не JSON: рядок {broken.LineNumber + 1}, знак {broken.BytePositionInLine + 1}. Зразок: assettags publicity rules show",
                $"This is no JSON: line {broken.LineNumber + 1}, character {broken.BytePositionInLine + 1}. For a sample: assettags publicity rules show"));
        }

        return _faults.Count == 0;
    }

    private void Walk(JsonElement element, Type type, string path)
    {
        var info = RuleBookJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        switch (info.Kind, element.ValueKind)
        {
            case (JsonTypeInfoKind.Object, JsonValueKind.Object):
                WalkObject(element, info, path);
                break;
            case (JsonTypeInfoKind.Enumerable, JsonValueKind.Array):
                foreach (var (i, item) in element.EnumerateArray().Index())
                {
                    Walk(item, info.ElementType!, $"{path}[{i}]");
                }

                break;
            case (JsonTypeInfoKind.Object, _):
                Fault(path, new("тут потрібен об’єкт {…}", "an object {…} is needed here"));
                break;
            case (JsonTypeInfoKind.Enumerable, _):
                Fault(path, new("тут потрібен список […]", "a list […] is needed here"));
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
            if (info.Properties.FirstOrDefault(p => p.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase)) is not { } property)
            {
                var known = string.Join(", ", info.Properties.Select(p => p.Name));
                Fault(path, new($"невідоме «{member.Name}». Є: {known}", $"unknown '{member.Name}'. There are: {known}"));
            }
            else if (!given.Add(property))
            {
                Fault(path, new($"«{property.Name}» стоїть двічі", $"'{property.Name}' stands twice"));
            }
            else
            {
                Walk(member.Value, property.PropertyType, path.Length == 0 ? property.Name : $"{path}.{property.Name}");
            }
        }

        foreach (var missing in info.Properties.Where(p => p.AssociatedParameter is { HasDefaultValue: false } && !given.Contains(p)))
        {
            Fault(path, new($"бракує «{missing.Name}»", $"'{missing.Name}' is missing"));
        }
    }

    private void WalkValue(JsonElement element, Type type, string path)
    {
        try
        {
            if (element.ValueKind != JsonValueKind.Null && element.Deserialize(type, RuleBookJson.Options) is not null)
            {
                return;
            }
        }
        catch (JsonException)
        {
            // Told below, in words that name the place.
        }

        var (uk, en) = type == typeof(PublicityLevel) ? ("одне з: open, generalised, minimal, closed", "one of: open, generalised, minimal, closed")
            : type == typeof(bool) ? ("true або false", "true or false") : ("текст у лапках", "text in quotes");
        Fault(path, new($"{element.GetRawText()} не годиться, потрібно {uk}", $"{element.GetRawText()} will not do; give {en}"));
    }

    private void Fault(string path, Phrase fault)
    {
        var (uk, en) = path.Length == 0 ? ("правила", "the rules") : (path, path);
        _faults.Add(new($"{uk}: {fault.Uk}.", $"{en}: {fault.En}."));
    }
}
