using System.Text.Json;
using AssetTags.Web.Negotiation;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Machines;

/// <summary>An answer for a program; pages and endpoints return it alike.</summary>
internal sealed class MachineResult(object body, string mediaType, int status) : IResult, IActionResult
{
    public const string ProblemType = "application/problem+json";

    /// <summary>Links for the header <c>Link</c>, besides those that a page has.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    public static MachineResult Of(object body, AnswerForm form, int status = StatusCodes.Status200OK) => new(body, AcceptedForm.MediaTypeOf(form), status);

    public static MachineResult Of(ProblemView problem) => new(problem, ProblemType, problem.Status);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), MachineJson.Options);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        if (!Staff.StaffGate.IsStaff(httpContext.Request.Path))
        {
            response.Headers.AccessControlAllowOrigin = "*";
        }

        foreach (var link in Links)
        {
            response.Headers.Append("Link", link);
        }

        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }

    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context?.HttpContext ?? throw new ArgumentNullException(nameof(context)));
}
