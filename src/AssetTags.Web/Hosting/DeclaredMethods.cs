namespace AssetTags.Web.Hosting;

/// <summary>An endpoint that does not name its methods, as pages do not, is only opened.</summary>
internal static class DeclaredMethods
{
    /// <summary>Answers 405 to all other methods.</summary>
    public static void UseDeclaredMethods(this WebApplication site) => site.Use((http, next) =>
    {
        if (HttpMethods.IsGet(http.Request.Method)
            || http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods.Count: > 0 } || IsRefusal(endpoint))
        {
            return next(http);
        }

        http.Response.Headers.Allow = "GET, HEAD";
        return FaultPages.WriteAsync(http, StatusCodes.Status405MethodNotAllowed);
    });

    // Routing's own 405 knows which methods there are.
    private static bool IsRefusal(Endpoint endpoint) => endpoint is not RouteEndpoint;
}
