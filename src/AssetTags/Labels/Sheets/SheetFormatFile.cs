using System.Text.Json;

namespace AssetTags.Labels.Sheets;

/// <summary>A sheet format, and the JSON object it was read from.</summary>
/// <param name="Format">The format.</param>
/// <param name="Json">The object as it was written.</param>
public sealed record WrittenSheetFormat(SheetFormat Format, string Json);

/// <summary>Sheet formats written as JSON: one object, or an array of them, as in <c>SheetFormats.json</c>.</summary>
public sealed record SheetFormatFile
{
    private static readonly JsonDocumentOptions s_json = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private SheetFormatFile()
    {
    }

    /// <summary>The formats in the order of the file; none when there is a fault.</summary>
    public IReadOnlyList<WrittenSheetFormat> Formats { get; private init; } = [];

    /// <summary>The first mistake and its place, or <see langword="null"/>: every format can be printed on.</summary>
    public Phrase? Fault { get; private init; }

    /// <summary>Reads formats, and checks every one and that no name is given twice.</summary>
    public static SheetFormatFile Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, s_json);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            return Wrong(new(
                $"Рядок {e.LineNumber + 1}, знак {e.BytePositionInLine + 1}: це не JSON. Перевірте коми, лапки й дужки.",
                $"Line {e.LineNumber + 1}, character {e.BytePositionInLine + 1}: this is no JSON. Check commas, quotes and brackets."));
        }
    }

    private static SheetFormatFile Read(JsonElement root)
    {
        var objects = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToList() : [root];
        var formats = new List<WrittenSheetFormat>(objects.Count);
        foreach (var json in objects)
        {
            var reader = new SheetFormatReader(json, objects.Count == 1 ? null : formats.Count + 1);
            var format = reader.Read();
            if ((reader.Fault ?? reader.Placed(format!.Fault)) is { } fault)
            {
                return Wrong(fault);
            }

            formats.Add(new WrittenSheetFormat(format!, json.GetRawText()));
        }

        return formats.Count == 0 ? Wrong(new("У файлі немає жодного формату.", "There is no format in the file."))
            : Twice(formats) is { } twice ? Wrong(twice) : new SheetFormatFile { Formats = formats };
    }

    private static Phrase? Twice(IEnumerable<WrittenSheetFormat> formats)
    {
        var known = new Dictionary<string, SheetFormat>();
        foreach (var format in formats.Select(f => f.Format))
        {
            foreach (var name in format.Names.Prepend(format.Id))
            {
                if (!known.TryAdd(SheetFormats.Key(name), format) && known[SheetFormats.Key(name)] is var other && other != format)
                {
                    return new($"Ім’я «{name}» є у двох форматів: {other.Id} і {format.Id}. Кожне ім’я — лише в одного.",
                        $"The name '{name}' is given to two formats, {other.Id} and {format.Id}. Give every name to one of them.");
                }
            }
        }

        return null;
    }

    private static SheetFormatFile Wrong(Phrase fault) => new() { Fault = fault };
}
