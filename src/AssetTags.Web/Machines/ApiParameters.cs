using System.Globalization;
using System.Text.Json.Nodes;
using AssetTags.Assets;
using Microsoft.OpenApi;

namespace AssetTags.Web.Machines;

/// <summary>Limits and examples of the parameters.</summary>
internal static class ApiParameters
{
    /// <summary>Describes a parameter by its name.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="isLimited">Whether those of this name have the limits of the public list; staff may ask for more.</param>
    public static void Describe(OpenApiParameter parameter, bool isLimited)
    {
        var schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = WordsOf(parameter.Name) };
        parameter.Example = ExampleOf(parameter.Name);
        if (isLimited)
        {
            Limit(schema, parameter.Name);
        }

        parameter.Schema = schema;
    }

    private static List<JsonNode>? WordsOf(string? name) => name switch
    {
        "kind" => Words<AssetKind>(),
        "condition" => Words<AssetCondition>(),
        "status" => Words<AssetStatus>(),
        _ => null,
    };

    private static JsonNode? ExampleOf(string? name) => name switch
    {
        "kind" => "building",
        "condition" => "needsMajorRepair",
        "status" => "vacant",
        "holder" => "12345678",
        "settlement" => "Ладижин",
        "street" => "вул. Процишина",
        "purpose" => "заклад освіти",
        "q" => "дитячий садок",
        "levels" => "open",
        "limit" => 100,
        "key" => "7K3M9-QX2A5",
        _ => null,
    };

    private static void Limit(OpenApiSchema schema, string? name)
    {
        switch (name)
        {
            case "limit":
                schema.Type = JsonSchemaType.Integer;
                schema.Minimum = "1";
                schema.Maximum = AssetQuery.GreatestLimit.ToString(CultureInfo.InvariantCulture);
                schema.Default = AssetQuery.UsualLimit;
                break;
            case "holder":
                schema.Pattern = "^[0-9]{8}$";
                break;
            case "levels":
                schema.Pattern = "^(open|generalised)(,(open|generalised))?$";
                schema.Default = "open,generalised";
                break;
            case "after":
                schema.Pattern = "^[A-Za-z0-9_-]{22}$";
                break;
            case "settlement" or "street" or "purpose" or "q":
                schema.MaxLength = AssetQuery.LongestText;
                break;
        }
    }

    private static List<JsonNode> Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => (JsonNode)MachineJson.WordOf(v))];
}
