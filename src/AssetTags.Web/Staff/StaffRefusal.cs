using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace AssetTags.Web.Staff;

/// <summary>What somebody gets who may not come in: people the way to sign in, programs a status.</summary>
internal sealed class StaffRefusal(TimeProvider clock) : IAuthorizationMiddlewareResultHandler
{
    public const string SignInPath = "/staff/sign-in", SecondFactorPath = "/staff/account/app", ConfirmPath = "/staff/confirm";

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        var person = context.Features.Get<StaffPerson>();
        if (authorizeResult.Succeeded)
        {
            await (IsLongAgo(context, person) ? AwayAsync(context, ConfirmPath) : next(context));
            return;
        }

        var isProgram = context.Request.Path.StartsWithSegments("/api");
        if (person is null && context.GetEndpoint()?.Metadata.GetMetadata<KeepsTypedAttribute>() is { } keeps && await keeps.AnswerAsync(context))
        {
            return;
        }

        await (person is null
            ? isProgram ? FaultPages.WriteAsync(context, StatusCodes.Status401Unauthorized)
                : policy.Requirements.Any(r => r is NamedNobody) ? FaultPages.WriteAsync(context, StatusCodes.Status403Forbidden)
                : AwayAsync(context, SignInPath)
            : person.OwesSecondFactor && !isProgram ? AwayAsync(context, person.Member.HasSecondFactor ? SignInPath : SecondFactorPath, person.Member.HasSecondFactor ? "passkey=needed&" : "")
            : FaultPages.WriteAsync(context, StatusCodes.Status403Forbidden));
    }

    private bool IsLongAgo(HttpContext http, StaffPerson? person)
        => person is { Proof: Proof.Cookie } && http.GetEndpoint()?.Metadata.GetMetadata<NeedsRecentSignInAttribute>() is not null
            && clock.GetUtcNow() - person.ProvedAt > TimeSpan.FromMinutes(StaffSession.RecentMinutes);

    // Where the person wanted to go, if that can be opened; a form that was sent cannot be sent again.
    private static Task AwayAsync(HttpContext http, string to, string with = "")
    {
        var wanted = HttpMethods.IsGet(http.Request.Method) ? http.Request.Path.ToUriComponent() + http.Request.QueryString : "/staff";
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = $"{to}?{with}return={Uri.EscapeDataString(wanted)}";
        return Task.CompletedTask;
    }
}
