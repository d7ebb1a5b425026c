using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace AssetTags.Web.Hosting;

/// <summary>Answers what went wrong: a page for people, ProblemDetails (RFC 9457) for programs; never how it went wrong.</summary>
internal static class FaultPages
{
    /// <summary>After how many seconds a visitor may try again.</summary>
    public const int RetrySeconds = 5;

    private const int ErrorOfNoSystem = unchecked((int)0x80131620);

    /// <summary>Catches what the site throws.</summary>
    public static void UseFaultPages(this WebApplication site)
        => site.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerAsync, SuppressDiagnosticsCallback = _ => true });

    /// <summary>Gives a body to errors that have none; inside the page cache.</summary>
    public static void UseFaultBodies(this WebApplication site)
        => site.UseStatusCodePages(context => WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode));

    /// <summary>Answers a request with an error.</summary>
    /// <param name="http">The request; its answer has not started.</param>
    /// <param name="status">The status code.</param>
    /// <param name="id">The number under which the fault stands in the log, if it does.</param>
    public static Task WriteAsync(HttpContext http, int status, string? id = null)
    {
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable && http.Response.Headers.RetryAfter.Count == 0)
        {
            http.Response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        }

        var words = FaultWords.Of(status);
        return IsForPeople(http.Request)
            ? TypedResults.Content(FaultPage.Of(http, words, id), "text/html; charset=utf-8", null, status).ExecuteAsync(http)
            : TypedResults.Problem(
                statusCode: status, title: ReasonPhrases.GetReasonPhrase(status), detail: $"{words.Title.En}. {words.Text.En}",
                extensions: id is null ? null : new Dictionary<string, object?> { ["id"] = id }).ExecuteAsync(http);
    }

    /// <summary>Answers 429 and says when to come back.</summary>
    public static Task TooManyAsync(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return WriteAsync(http, StatusCodes.Status429TooManyRequests);
    }

    private static bool IsForPeople(HttpRequest request)
        => !request.Path.StartsWithSegments("/api") && !request.Path.StartsWithSegments("/openapi") && AcceptKey.Of(request) == AcceptKey.Page;

    private static Task AnswerAsync(HttpContext http)
    {
        var log = http.RequestServices.GetRequiredService<FaultLog>();
        var fault = http.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error;
        if (fault is BeyondMandateException)
        {
            return WriteAsync(http, StatusCodes.Status403Forbidden);
        }

        if (fault is BadHttpRequestException bad)
        {
            return WriteAsync(http, bad.StatusCode);
        }

        if (IsOfDatabase(fault, http.RequestServices.GetRequiredService<DatabaseOptions>()))
        {
            log.WriteDatabase(fault.GetBaseException().GetType().Name);
            return WriteAsync(http, StatusCodes.Status503ServiceUnavailable);
        }

        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        var route = http.Features.Get<IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint;
        log.Write(fault, id, http.Request.Method, route?.RoutePattern.RawText ?? "—");
        return WriteAsync(http, IsOfStorage(fault) ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status500InternalServerError, id);
    }

    // What the system itself said of a file to be written; a broken connection, or a file that is not there, is another matter.
    private static bool IsOfStorage(Exception fault)
        => fault is UnauthorizedAccessException || (fault is IOException and not (FileNotFoundException or EndOfStreamException) && fault.HResult != ErrorOfNoSystem);

    private static bool IsOfDatabase(Exception fault, DatabaseOptions database)
        => DatabaseFault.Explain(fault, database) is not null || fault.GetBaseException() is DbException or TimeoutException;
}
