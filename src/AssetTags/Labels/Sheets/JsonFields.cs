using System.Text.Json;

namespace AssetTags.Labels.Sheets;

/// <summary>The fields of a JSON object, read one by one; keeps the first mistake in people's words.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _fields = [];
    private readonly List<string> _asked = [];
    private string? _missing;

    public JsonFields(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Fault = new("потрібен об’єкт у фігурних дужках {…}.", "an object in braces {…} is needed.");
            return;
        }

        foreach (var field in json.EnumerateObject())
        {
            if (!_fields.TryAdd(field.Name, field.Value))
            {
                Take(new Phrase("вказано двічі.", "is given twice."), new(field.Name, field.Name));
            }
        }
    }

    /// <summary>The first mistake, or <see langword="null"/>.</summary>
    public Phrase? Fault { get; private set; }

    /// <summary>A number; <paramref name="missing"/> when it is left out, or a mistake when that is <see langword="null"/>.</summary>
    public double Number(string name, double? missing = null)
        => Field(name) is not { } value ? missing ?? Missing(name, 0.0)
            : value.ValueKind == JsonValueKind.Number ? value.GetDouble() : Wrong(name, value, new("число без лапок, як-от 38.1", "a number without quotes, such as 38.1"), 0.0);

    /// <summary>A whole number.</summary>
    public int Whole(string name, int? missing = null)
        => Field(name) is not { } value ? missing ?? Missing(name, 0)
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var whole) ? whole
            : Wrong(name, value, new("ціле число без лапок, як-от 3", "a whole number without quotes, such as 3"), 0);

    /// <summary>A text.</summary>
    public string Word(string name, string? missing = null)
        => Field(name) is not { } value ? missing ?? Missing(name, "")
            : value.ValueKind == JsonValueKind.String ? value.GetString()! : Wrong(name, value, new("текст у лапках", "a text in quotes"), "");

    /// <summary>Texts; none when they are left out.</summary>
    public IReadOnlyList<string> Words(string name)
        => Field(name) is not { } value ? []
            : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(v.GetString()))
                ? [.. value.EnumerateArray().Select(v => v.GetString()!)]
                : Wrong<IReadOnlyList<string>>(name, value, new("список текстів, як-от [\"A\", \"B\"]", "a list of texts, such as [\"A\", \"B\"]"), []);

    /// <summary>Yes or no; no when it is left out.</summary>
    public bool Flag(string name)
        => Field(name) is { } value && (value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean() : Wrong(name, value, new("true або false", "true or false"), false));

    /// <summary>One of the names of an enumeration; the first when it is left out.</summary>
    public T Choice<T>(string name)
        where T : struct, Enum
        => Field(name) is not { } value ? default
            : value.ValueKind == JsonValueKind.String && Enum.GetNames<T>().FirstOrDefault(known => Camel(known) == value.GetString()) is { } found
                ? Enum.Parse<T>(found)
                : Wrong<T>(name, value, new($"одне з: {Names<T>()}", $"one of: {Names<T>()}"), default);

    /// <summary>Objects; none when they are left out.</summary>
    public IReadOnlyList<JsonFields> Objects(string name)
        => Field(name) is not { } value ? []
            : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => new JsonFields(item))]
            : Wrong<IReadOnlyList<JsonFields>>(name, value, new("список об’єктів [{…}]", "a list of objects [{…}]"), []);

    /// <summary>Finds a field that nobody asked for, because it is misspelt or belongs to something else, or one that is missing.</summary>
    public void NothingElse()
    {
        if (_fields.Keys.FirstOrDefault(name => !_asked.Contains(name)) is { } stranger)
        {
            Take(new Phrase($"такого поля немає. Тут можна: {string.Join(", ", _asked)}.", $"there is no such field. Here you can use: {string.Join(", ", _asked)}."), new(stranger, stranger));
        }

        if (_missing is not null)
        {
            Take(new Phrase("цього поля бракує.", "this field is missing."), new(_missing, _missing));
        }
    }

    /// <summary>Keeps a mistake unless there was one before.</summary>
    public void Take(Phrase? fault, Phrase place)
        => Fault ??= fault is { } wrong ? new Phrase($"{place.Uk}: {wrong.Uk}", $"{place.En}: {wrong.En}") : null;

    private JsonElement? Field(string name)
    {
        _asked.Add(name);
        return _fields.TryGetValue(name, out var value) ? value : null;
    }

    private T Missing<T>(string name, T nothing)
    {
        // A misspelt field says more than the right one that is missing for it.
        _missing ??= name;
        return nothing;
    }

    private T Wrong<T>(string name, JsonElement value, Phrase right, T nothing)
    {
        var written = value.GetRawText() is { Length: <= 40 } text ? text : value.GetRawText()[..40] + "…";
        Take(new Phrase($"тут {written}, а потрібно {right.Uk}.", $"is {written}, but must be {right.En}."), new(name, name));
        return nothing;
    }

    private static string Names<T>()
        where T : struct, Enum
        => string.Join(", ", Enum.GetNames<T>().Select(Camel));

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
