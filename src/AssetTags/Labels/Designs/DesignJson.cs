using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Designs;

/// <summary>Designs as JSON: what is built in, what people edit, and what is hashed.</summary>
public static class DesignJson
{
    private const int HashDigits = 16;

    internal static readonly JsonSerializerOptions Options = Make(isIndented: false);
    private static readonly JsonSerializerOptions s_indented = Make(isIndented: true);

    /// <summary>Writes a design for people to edit: indented, without what says nothing.</summary>
    public static string Write(LabelDesign design) => JsonSerializer.Serialize(design, s_indented);

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of a design's compact JSON, lower case: equal designs, equal hashes.</summary>
    public static string HashOf(LabelDesign design)
        => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(design, Options)))[..HashDigits];

    private static JsonSerializerOptions Make(bool isIndented) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = isIndented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WriteWhatIsRequired } },
        Converters =
        {
            Words<LabelUse>(), Words<LabelShape>(), Words<LabelAlign>(), Words<LabelVertical>(), Words<LabelWeight>(),
            new JsonStringEnumConverter<QrLevel>(null, allowIntegerValues: false), new InkConverter(),
        },
    };

    private static JsonStringEnumConverter<T> Words<T>()
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

    // A zero says nothing, except where a number must be given.
    private static void WriteWhatIsRequired(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.IsRequired || property.AssociatedParameter is not null))
        {
            property.ShouldSerialize = (_, _) => true;
        }
    }

    private sealed class InkConverter : JsonConverter<LabelInk>
    {
        public override LabelInk Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
            => LabelInk.TryParse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null, out var ink)
                ? ink
                : throw new JsonException("A colour is written as \"#0b3a75\".");

        public override void Write(Utf8JsonWriter writer, LabelInk value, JsonSerializerOptions options)
            => writer.WriteStringValue(value.ToString());
    }
}
