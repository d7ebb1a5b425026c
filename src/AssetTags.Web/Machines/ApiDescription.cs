using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AssetTags.Web.Machines;

/// <summary>The description of the register for programs: <c>/openapi/v1.json</c>.</summary>
internal static class ApiDescription
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true
            && endpoint.HttpMethod is { } method && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);
        options.CreateSchemaReferenceId = type => OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } id
            ? id.EndsWith("View", StringComparison.Ordinal) ? id[..^"View".Length] : id
            : null;
        options.AddDocumentTransformer((document, _, _) => Task.FromResult(Describe(document)));
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // What has no value is left out of answers, so it is not required, whatever the constructor of the type says.
            schema.Required?.ExceptWith(context.JsonTypeInfo.Properties.Where(p => p.IsGetNullable).Select(p => p.Name));
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            ApiOperations.Describe(operation);
            return Task.CompletedTask;
        });
    });

    public static void MapApiDescription(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json").WithName("OpenApi").AllowAnonymous().CacheOutput(PageCache.Name);

    private static OpenApiDocument Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Register of communal property / Реєстр комунального майна",
            Version = "1",
            Description = "What a community owns, as far as it is public: the same facts as the pages that a scanned code opens. "
                + "For reading, without a key; every origin may read. Fields without a value, or above an asset's level of publicity, are left out. "
                + "Any code's page, /{code}, answers with application/json, application/ld+json (schema.org), application/geo+json or "
                + "application/linkset+json by the header Accept as well. Addresses under /api/v1/staff are for those who keep the register, with a token of theirs.",
            License = new OpenApiLicense { Name = "CC BY 4.0", Url = new Uri(AssetLinkset.Licence) },
        };

        // Relative: the document is right on every host that the register has, and on a test's.
        document.Servers = [new OpenApiServer { Url = "/" }];
        return document;
    }
}
