using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AssetTags.Web.Welcome;

/// <summary>The first page of the site: <c>/</c>, and <c>/?lang=en</c> in English.</summary>
internal static class WelcomeEndpoints
{
    public static void MapWelcome(this IEndpointRouteBuilder routes)
        => routes.MapGet("/", Open).WithName("Welcome");

    // Any language we do not speak is answered in Ukrainian, the language of the register.
    internal static ContentHttpResult Open(string? lang)
        => TypedResults.Content(
            WelcomePage.In(lang == "en" ? Language.English : Language.Ukrainian), "text/html", Encoding.UTF8);
}
