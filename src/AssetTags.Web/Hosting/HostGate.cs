namespace AssetTags.Web.Hosting;

/// <summary>Lets in what is meant for one of the registry's communities.</summary>
internal static class HostGate
{
    private static readonly byte[] s_refusal = "This server does not answer under that name.\n"u8.ToArray();

    /// <summary>Refuses foreign hosts, and makes <see cref="RequestCommunity"/> a feature of all other requests.</summary>
    public static void UseHostGate(this WebApplication site)
    {
        var communities = site.Services.GetRequiredService<CommunityDirectory>();
        site.Use((http, next) =>
        {
            if (communities.TryFind(http.Request.Host.Value, out var community))
            {
                http.Features.Set(community);
                AnswerHeadAsGet(http.Request);
                PageQuery.DropTracking(http.Request);
                return next(http);
            }

            return !communities.IsFilled && http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) && HostName.IsLocal(http.Request.Host.Value)
                ? next(http)
                : communities.IsFilled ? RefuseAsync(http) : FaultPages.WriteAsync(http, StatusCodes.Status503ServiceUnavailable);
        });
    }

    // Kestrel itself leaves the body out of an answer to HEAD, so one answer, and one kept copy, serves both.
    private static void AnswerHeadAsGet(HttpRequest request)
    {
        if (HttpMethods.IsHead(request.Method))
        {
            request.Method = HttpMethods.Get;
        }
    }

    private static async Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.ContentLength = s_refusal.Length;
        await http.Response.Body.WriteAsync(s_refusal, http.RequestAborted);
    }
}
