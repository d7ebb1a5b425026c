using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace AssetTags.Web.Tests.Pages;

/// <summary>Every address of the site that anybody can ask for (<c>MatrixTests</c> tries the others), with real values in the place of its parameters.</summary>
internal static class PublicAddresses
{
    private static readonly string[] s_forms = ["text/html", "application/json", "application/ld+json", "application/geo+json", "application/linkset+json"];

    /// <summary>Addresses and the form to ask for; a parameter that nobody gave a value for fails the test.</summary>
    /// <param name="site">The site.</param>
    /// <param name="values">What stands for each parameter; several values give several addresses.</param>
    /// <param name="words">What to search for, where an address takes a search.</param>
    public static IEnumerable<(string Path, string Accept)> Of(WebSite site, IReadOnlyDictionary<string, string[]> values, params string[] words)
        => from endpoint in site.Endpoints
           where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !endpoint.Metadata.OfType<IAuthorizeData>().Any()
           let methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods
           where methods is null || methods.Count == 0 || methods.Contains("GET")
           from path in Filled($"/{endpoint.RoutePattern.RawText?.TrimStart('/')}", endpoint, values)
           from asked in (string[])[path, $"{path}?lang=en", .. words.Select(w => $"{path}?q={Uri.EscapeDataString(w)}")]
           from form in s_forms
           select (asked, form);

    private static IEnumerable<string> Filled(string pattern, RouteEndpoint endpoint, IReadOnlyDictionary<string, string[]> values)
    {
        IEnumerable<string> paths = [pattern];
        foreach (var parameter in endpoint.RoutePattern.Parameters)
        {
            var key = values.Keys.FirstOrDefault(k => k == parameter.Name || pattern.StartsWith(k, StringComparison.Ordinal));
            Assert.That(key, Is.Not.Null, $"{pattern}: give {parameter.Name} a value in this test");
            var place = System.Text.RegularExpressions.Regex.Match(pattern, $@"\{{\*{{0,2}}{parameter.Name}[^}}]*\}}").Value;
            paths = [.. paths.SelectMany(p => values[key!].Select(v => p.Replace(place, v, StringComparison.Ordinal)))];
        }

        return paths;
    }
}
