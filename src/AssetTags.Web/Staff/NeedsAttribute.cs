using AssetTags.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace AssetTags.Web.Staff;

/// <summary>Lets in whoever is signed in to the community of the host and has a right there.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class NeedsAttribute(Right right) : AuthorizeAttribute(right.ToString())
{
    /// <summary>The right.</summary>
    public Right Right => right;
}

/// <summary>Lets in whoever is signed in, whatever the roles: for what is one’s own.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsSignInAttribute() : AuthorizeAttribute(Policy)
{
    /// <summary>The policy's name.</summary>
    public new const string Policy = "SignedIn";
}

/// <summary>Lets in a person who has signed in by password alone, and has yet to set up a second factor.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BeforeSecondFactorAttribute : Attribute;

/// <summary>Asks who it is again, if the last time is more than <see cref="StaffSession.RecentMinutes"/> ago.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsRecentSignInAttribute : Attribute;

/// <summary>The same for endpoints that are no pages.</summary>
internal static class Needing
{
    /// <summary>Lets in whoever has a right; by the session’s cookie unsafe methods also ask for the antiforgery token.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, Right right)
        where TBuilder : IEndpointConventionBuilder
        => endpoint.WithMetadata(new NeedsAttribute(right), new ForgeryCheck());
}

/// <summary>Marks an endpoint that <see cref="StaffGate"/> asks for the antiforgery token when a cookie spoke for the person.</summary>
internal sealed class ForgeryCheck;
