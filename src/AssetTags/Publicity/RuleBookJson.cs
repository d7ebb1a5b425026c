using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AssetTags.Publicity;

/// <summary>Rule books as JSON: the one that is built in, and those that people edit.</summary>
public static class RuleBookJson
{
    private const string Resource = "Publicity/RuleBook.json";

    private static readonly Lazy<PublicityRuleBook> s_builtIn = new(ReadBuiltIn);

    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<PublicityLevel>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The rules that came with the program.</summary>
    public static PublicityRuleBook BuiltIn => s_builtIn.Value;

    /// <summary>Writes a book for people to edit.</summary>
    public static string Write(PublicityRuleBook book) => JsonSerializer.Serialize(book, Options);

    private static PublicityRuleBook ReadBuiltIn()
    {
        using var stream = typeof(RuleBookJson).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<PublicityRuleBook>(stream, Options)!;
    }
}
