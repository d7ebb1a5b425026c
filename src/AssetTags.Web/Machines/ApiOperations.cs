using AssetTags.Web.Negotiation;
using Microsoft.OpenApi;

namespace AssetTags.Web.Machines;

/// <summary>Adds to the description of each operation what its types do not say: limits and examples of parameters, what answers mean, other forms.</summary>
internal static class ApiOperations
{
    private const string Json = "application/json";

    public static void Describe(OpenApiOperation operation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            ApiParameters.Describe(parameter, isLimited: operation.OperationId != "ListStaffAssets");
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            response.Description = MeaningOf(status);
            if (status == "200" && response is OpenApiResponse { Content: { } content })
            {
                DescribeForms(operation.OperationId, content);
            }
        }
    }

    private static void DescribeForms(string? operation, IDictionary<string, OpenApiMediaType> content)
    {
        if (ApiExamples.Of(operation) is { } example && content.TryGetValue(Json, out var json))
        {
            json.Example = example;
        }

        foreach (var (form, what) in FormsOf(operation))
        {
            content[AcceptedForm.MediaTypeOf(form)] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Description = what } };
        }
    }

    private static (AnswerForm Form, string What)[] FormsOf(string? operation) => operation switch
    {
        "ListAssets" => [(AnswerForm.GeoJson, "A FeatureCollection (RFC 7946); next is a member of it.")],
        "ReadAsset" =>
        [
            (AnswerForm.JsonLd, "The asset in the words of schema.org."),
            (AnswerForm.GeoJson, "A Feature (RFC 7946); without a geometry where the place is not public."),
            (AnswerForm.Linkset, "A set of links (RFC 9264)."),
        ],
        _ => [],
    };

    private static string MeaningOf(string status) => status switch
    {
        "200" => "Done.",
        "201" => "Entered.",
        "401" => "Nobody is signed in, or the token is not known.",
        "403" => "The roles of whoever asks do not go that far.",
        "412" => "Somebody else changed it meanwhile; the answer holds both its present state and its revision.",
        "422" => "What was sent cannot be; errors tells column by column what would be right.",
        "428" => "The header If-Match is missing.",
        "400" => "A parameter is wrong; errors tells what would be right.",
        "404" => "Not in the register, or not public; the two are not told apart.",
        "406" => "None of the forms that Accept names.",
        "409" => "The register says no; title tells why.",
        "410" => "The tag is out of use; replacedBy names the one that its asset has now.",
        "429" => "Too many codes that do not exist came from this network; Retry-After says how long to wait.",
        "503" => "The register does not answer at the moment; Retry-After says how long to wait.",
        _ => "A fault of ours.",
    };
}
