using AssetTags.Accounts;
using AssetTags.Journal;

namespace AssetTags.Web.Staff;

/// <summary>Services that act for a person outside a request, as long work does.</summary>
internal static class StaffScope
{
    /// <summary>A scope whose writes are the person’s.</summary>
    public static AsyncServiceScope CreateStaffScope(this IServiceScopeFactory scopes, StaffPerson person)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentAuthor>().Author = person.Member.AsAuthor("web");
        return scope;
    }
}

/// <summary>Who writes in a scope of services: the person of the request, or whom long work acts for.</summary>
internal sealed class CurrentAuthor(IHttpContextAccessor requests)
{
    /// <summary>Said outright, outside requests.</summary>
    public Author? Author { get; set; }

    /// <summary>The author of writes in this scope. In a request that nobody signed, only what one does with one’s own account.</summary>
    public Author Now => Author
        ?? (requests.HttpContext is not { } http ? new Author("web", "web")
            : http.Features.Get<StaffPerson>() is { } person ? person.Proof == Proof.Token ? person.Member.AsProgram() : person.Member.AsAuthor("web")
            : http.Features.Get<RequestCommunity>() is { } asked
                ? new Author("web", "web") { Mandate = new Mandate(asked.Community.Id, OperationRights.Own) }
                : new Author("web", "web") { Mandate = new Mandate(Guid.Empty, new HashSet<string>()) });
}
