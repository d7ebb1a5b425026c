using Microsoft.AspNetCore.Http.Features;
using AssetTags.Accounts;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace AssetTags.Web.Staff;

/// <summary>Who comes in where. Every endpoint of the site passes here; one that names nobody lets nobody in.</summary>
internal static class StaffGate
{
    /// <summary>Whether a path belongs to the staff side, where answers are nobody else’s.</summary>
    public static bool IsStaff(PathString path) => path.StartsWithSegments("/staff") || path.StartsWithSegments("/api/v1/staff");

    /// <summary>Finds out who asks on the staff side, and lets in whom the endpoint names.</summary>
    public static void UseStaffGate(this WebApplication site)
    {
        site.Use(async (http, next) =>
        {
            if (!IsStaff(http.Request.Path))
            {
                await next(http);
                return;
            }

            http.Response.Headers.CacheControl = "no-cache, no-store";
            var community = http.Features.GetRequiredFeature<RequestCommunity>().Community;
            if (await http.RequestServices.GetRequiredService<StaffSession>().ReadAsync(http, community) is { } person)
            {
                http.Features.Set(person);
            }

            if (await IsForgedAsync(http))
            {
                await FaultPages.WriteAsync(http, StatusCodes.Status400BadRequest);
                return;
            }

            await next(http);
        });
        site.UseAuthorization();
    }

    // Pages check their own forms; this is for the rest. A browser says by itself when another site asks.
    private static async Task<bool> IsForgedAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) || http.Features.Get<StaffPerson>() is { Proof: Proof.Token })
        {
            return false;
        }

        if (http.Request.Headers["Sec-Fetch-Site"] is [{ } from] && from is not ("same-origin" or "none"))
        {
            return true;
        }

        return http.GetEndpoint()?.Metadata.GetMetadata<ForgeryCheck>() is not null && http.Features.Get<StaffPerson>() is not null
            && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
    }
}

/// <summary>What a policy asks for: a right, or only somebody.</summary>
/// <param name="Right">The right; <see langword="null"/> for whoever is signed in.</param>
internal sealed record StaffRequirement(Right? Right) : IAuthorizationRequirement;

/// <summary>Nobody, except where there is nothing to come in to.</summary>
internal sealed class NamedNobody : IAuthorizationRequirement;

/// <summary>Answers requirements by the person of the request.</summary>
internal sealed class StaffRequirementHandler : IAuthorizationHandler
{
    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        var http = (HttpContext)context.Resource!;
        var person = http.Features.Get<StaffPerson>();
        foreach (var requirement in context.PendingRequirements.ToArray())
        {
            var isMet = requirement switch
            {
                // Routing’s own answers (404, 405) are no endpoints that somebody forgot.
                NamedNobody => http.GetEndpoint() is not RouteEndpoint,
                StaffRequirement needed => person is not null && (needed.Right is not { } right || person.May(right)) && IsSureEnough(http, person),
                _ => false,
            };
            if (isMet)
            {
                context.Succeed(requirement);
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsSureEnough(HttpContext http, StaffPerson person)
        => !person.OwesSecondFactor
            || !person.Member.HasSecondFactor && http.GetEndpoint()?.Metadata.GetMetadata<BeforeSecondFactorAttribute>() is not null;
}
