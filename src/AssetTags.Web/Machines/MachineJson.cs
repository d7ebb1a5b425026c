using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AssetTags.Web.Machines;

/// <summary>How the site writes JSON: camelCase, enums as words, no nulls, Cyrillic as it is.</summary>
internal static class MachineJson
{
    /// <summary>The same settings for answers and for the OpenAPI document.</summary>
    public static JsonSerializerOptions Options { get; } = Made();

    /// <summary>Sets the options.</summary>
    public static void Set(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        // A null where something is needed is a mistake, not "all of it".
        options.RespectNullableAnnotations = true;
        // Still escapes what HTML reads: <, >, &, quotes; so that a text stays data wherever the answer is put.
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    /// <summary>The word of an enum's value, as answers write it and queries read it.</summary>
    public static string WordOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Set(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
